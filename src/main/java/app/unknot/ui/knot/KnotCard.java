package app.unknot.ui.knot;

import app.unknot.domain.progress.Knot;
import app.unknot.i18n.Messages;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.StyleClass;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// One kept knot with what can be done about it.
final class KnotCard extends VBox {
    private final KnotModel model;
    private final Messages messages;
    private final Knot knot;

    /// @param onShow is told when it is to be shown on the drawing
    KnotCard(KnotModel model, Knot knot, Runnable onShow) {
        this.model = model;
        this.messages = model.messages();
        this.knot = knot;
        getStyleClass().addAll(StyleClass.CARD, "knot-card");
        setId("knot-" + knot.id());
        show(onShow);
    }

    private void show(Runnable onShow) {
        getChildren().setAll(Labels.heading(model.titleOf(knot)));
        if (knot.name().isPresent()) {
            getChildren().add(Labels.muted(model.placeOf(knot)));
        }
        FlowPane actions = new FlowPane();
        actions.getStyleClass().add("choices");
        if (model.routineFor(knot).isPresent()) {
            Button work = named("knot.work", "work", () -> model.workOn(knot));
            work.getStyleClass().add(StyleClass.PRIMARY);
            actions.getChildren().add(work);
        } else {
            getChildren().add(Labels.muted(messages.text("knot.no-routine")));
        }
        actions.getChildren()
                .addAll(
                        named("knot.show", "show", onShow),
                        named("knot.rename", "rename", () -> rename(onShow)),
                        named("knot.retire", "retire", () -> model.retire(knot)));
        getChildren().add(actions);
    }

    private Button named(String key, String id, Runnable action) {
        Button button = Buttons.plain(messages.text(key), action);
        button.setId("knot-" + id + "-" + knot.id());
        button.setAccessibleText(
                messages.text("knot.action", button.getText(), model.nameOf(knot)));
        return button;
    }

    private void rename(Runnable onShow) {
        TextField name = new TextField(knot.name().orElse(""));
        name.setPromptText(model.placeOf(knot));
        name.setAccessibleText(messages.text("knot.name"));
        name.setId("knot-name");
        name.setOnAction(event -> model.rename(knot, name.getText()));
        FlowPane actions =
                new FlowPane(
                        Buttons.primary(
                                messages.text("knot.rename.ok"),
                                () -> model.rename(knot, name.getText())),
                        Buttons.plain(messages.text("knot.rename.cancel"), () -> show(onShow)));
        actions.getStyleClass().add("choices");
        getChildren().setAll(Labels.heading(messages.text("knot.name")), name, actions);
        name.requestFocus();
        name.selectAll();
    }
}
