package app.unknot.ui.library;

import app.unknot.i18n.Messages;
import app.unknot.service.RoutineImport.Clash;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.PageWithBar;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.Scroll;
import app.unknot.ui.common.StyleClass;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A file before it is taken over: what is in it or what is wrong with it, and below that, always
/// in sight, what to do.
public final class ImportView implements Screen {
    static final String ADD = "import-add";
    static final String REPLACE = "import-replace";
    static final String CANCEL = "import-cancel";

    private final ImportModel model;
    private final Messages messages;
    private final PageWithBar root = new PageWithBar();

    public ImportView(ImportModel model) {
        this.model = model;
        this.messages = model.messages();
        ImportPage parts = new ImportPage(model);
        VBox page = new VBox();
        page.getChildren().setAll(model.preview().isUsable() ? parts.usable() : parts.refused());
        page.getStyleClass().addAll(StyleClass.PAGE, "import");
        ScrollPane scroll = Scroll.around(page);
        root.setCenter(scroll);
        root.setBottom(bar());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    @Override
    public Region view() {
        return root;
    }

    @Override
    public void shown() {
        Node first = root.lookup("#" + (model.preview().isUsable() ? ADD : CANCEL));
        if (first != null) {
            first.requestFocus();
        }
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.cancel();
            event.consume();
        }
    }

    private VBox bar() {
        VBox bar = new VBox();
        bar.getStyleClass().add("action-bar");
        Label trouble = new Label();
        trouble.getStyleClass().add("warning-line");
        trouble.setWrapText(true);
        trouble.setMinHeight(Region.USE_PREF_SIZE);
        trouble.textProperty().bind(model.troubleProperty());
        trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("choices");
        buttons.getChildren().setAll(model.preview().isUsable() ? choices() : List.of(back()));
        buttons.disableProperty().bind(model.busyProperty());
        bar.getChildren().setAll(trouble, buttons);
        return bar;
    }

    private List<Button> choices() {
        List<Button> choices = new ArrayList<>();
        boolean isTaken = model.clash() == Clash.OWN;
        Button add =
                Buttons.primary(
                        isTaken ? messages.text("import.keep-both") : messages.text("import.add"),
                        model::add);
        add.setId(ADD);
        choices.add(add);
        if (isTaken) {
            Button replace = Buttons.plain(messages.text("import.replace"), model::replace);
            replace.setId(REPLACE);
            choices.add(replace);
        }
        Button cancel = Buttons.quiet(messages.text("import.cancel"), model::cancel);
        cancel.setId(CANCEL);
        choices.add(cancel);
        return choices;
    }

    private Button back() {
        Button back = Buttons.primary(messages.text("import.back"), model::cancel);
        back.setId(CANCEL);
        return back;
    }
}
