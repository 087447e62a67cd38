package app.unknot.ui.library;

import app.unknot.i18n.Messages;
import app.unknot.service.shelf.ShelfFilter;
import app.unknot.service.shelf.ShelfFilter.Part;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.StyleClass;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/// What is looked for just now, each to be taken away with a press.
final class ActiveFilters extends FlowPane {
    static final String CLEAR = "browse-clear";

    private final BrowseModel model;
    private final Messages messages;
    private final BrowseWords words;

    ActiveFilters(BrowseModel model) {
        this.model = model;
        this.messages = model.messages();
        this.words = new BrowseWords(messages);
        getStyleClass().addAll("choices", "active-filters");
        managedProperty().bind(visibleProperty());
        model.filterProperty().subscribe(this::show);
    }

    private void show(ShelfFilter filter) {
        List<Part> parts = filter.parts();
        boolean hadFocus = getChildren().stream().anyMatch(node -> node.isFocused());
        getChildren().setAll(parts.stream().map(this::chip).toList());
        if (!parts.isEmpty()) {
            Button clear = Buttons.quiet(messages.text("browse.clear"), model::clear);
            clear.setId(CLEAR);
            getChildren().add(clear);
        }
        setVisible(!parts.isEmpty());
        if (hadFocus && !parts.isEmpty()) {
            getChildren().getFirst().requestFocus();
        }
    }

    private Button chip(Part part) {
        Button chip = Buttons.plain(words.of(part), () -> model.toggle(part));
        chip.setGraphic(Buttons.icon(Feather.X));
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setMinWidth(0);
        chip.maxWidthProperty().bind(widthProperty());
        chip.setAccessibleText(messages.text("browse.without", words.of(part)));
        chip.getStyleClass().addAll(StyleClass.CHIP, "filter-chip");
        return chip;
    }
}
