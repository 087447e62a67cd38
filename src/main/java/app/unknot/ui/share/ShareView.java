package app.unknot.ui.share;

import app.unknot.i18n.Messages;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.StyleClass;
import app.unknot.ui.component.Beside;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// A card for any page that shows one routine: saves its session as a sound file, and shows how far
/// that is.
public final class ShareView extends VBox {
    public static final String SAVE = "share-save";
    public static final String CANCEL = "share-cancel";
    private static final double ABOVE_BAR = 8;
    private static final double PERCENT = 100;

    private final ShareModel model;
    private final Messages messages;
    private final Label heading = Labels.heading("");
    private final Label words = Labels.muted("");
    private final ProgressBar bar = new ProgressBar(0);
    private final Button save;
    private final Button cancel;
    private Subscription subscription = Subscription.EMPTY;
    private boolean wasShown;

    /// @param onSave asks the model to save what the page shows
    public ShareView(ShareModel model, Runnable onSave) {
        this.model = model;
        this.messages = model.messages();
        this.save = Buttons.plain(messages.text("share.save"), onSave);
        this.cancel = Buttons.plain(messages.text("share.cancel"), model::cancel);
        save.setId(SAVE);
        save.setAccessibleText(messages.text("share.title"));
        cancel.setId(CANCEL);
        bar.setMaxWidth(Double.MAX_VALUE);
        VBox.setMargin(bar, new Insets(ABOVE_BAR, 0, 0, 0));
        VBox text = new VBox(heading, words, bar);
        text.getStyleClass().add("setting-words");
        Beside row = new Beside();
        row.addGrowing(text);
        row.add(save);
        row.add(cancel);
        getStyleClass().add(StyleClass.CARD);
        getChildren().add(row);
        show(model.stateProperty().get());
        sceneProperty().subscribe(scene -> look(scene != null));
    }

    /// The model outlives every page.
    private void look(boolean isShown) {
        subscription.unsubscribe();
        subscription = Subscription.EMPTY;
        if (isShown) {
            subscription = model.stateProperty().subscribe(this::show);
        } else if (wasShown) {
            model.leave();
        }
        wasShown = isShown;
    }

    private void show(ShareState state) {
        boolean hadFocus = save.isFocused() || cancel.isFocused();
        boolean isSaving = state instanceof ShareState.Saving;
        show(bar, isSaving);
        show(cancel, isSaving);
        show(save, !isSaving);
        words.getStyleClass().removeAll(StyleClass.MUTED, "body");
        words.getStyleClass().add(state instanceof ShareState.Said ? "body" : StyleClass.MUTED);
        switch (state) {
            case ShareState.Idle() -> {
                heading.setText(messages.text("share.title"));
                words.setText(messages.text("share.hint"));
            }
            case ShareState.Saving(String title, int percent) -> {
                heading.setText(messages.text("share.saving", title));
                words.setText(messages.text("share.part", percent));
                bar.setProgress(percent / PERCENT);
                bar.setAccessibleText(heading.getText());
            }
            case ShareState.Said(String text, boolean isTrouble) -> {
                heading.setText(messages.text("share.title"));
                words.setText(text);
            }
        }
        if (hadFocus) {
            (isSaving ? cancel : save).requestFocus();
        }
    }

    private static void show(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }
}
