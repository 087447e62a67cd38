package app.unknot.ui.library;

import app.unknot.i18n.Messages;
import app.unknot.service.shelf.Shelf.Relief;
import app.unknot.service.shelf.ShelfFilter;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.StyleClass;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Nothing meets the filter: what to take away so that something does.
final class NothingFound extends VBox {
    static final String FIRST = "browse-relief-0";

    NothingFound(BrowseModel model, ShelfFilter filter) {
        Messages messages = model.messages();
        BrowseWords words = new BrowseWords(messages);
        List<Relief> reliefs = model.shelf().reliefs(filter);
        FlowPane ways = new FlowPane();
        ways.getStyleClass().add("choices");
        for (Relief relief : reliefs) {
            Button button =
                    Buttons.plain(
                            messages.text("browse.relief", words.of(relief.part()), relief.found()),
                            () -> model.toggle(relief.part()));
            button.setMinWidth(0);
            button.maxWidthProperty().bind(ways.widthProperty());
            button.setId("browse-relief-" + ways.getChildren().size());
            ways.getChildren().add(button);
        }
        if (reliefs.isEmpty()) {
            Button all = Buttons.plain(messages.text("browse.clear"), model::clear);
            all.setId(FIRST);
            ways.getChildren().add(all);
        }
        boolean isOne = filter.parts().size() == 1;
        String relief = isOne ? "browse.none.one.relief" : "browse.none.relief";
        String how = reliefs.isEmpty() ? "browse.none.clear" : relief;
        getStyleClass().addAll(StyleClass.CARD, "library-empty");
        getChildren()
                .addAll(
                        Labels.heading(messages.text(isOne ? "browse.none.one" : "browse.none")),
                        Labels.body(messages.text(how)),
                        ways);
    }
}
