package app.unknot.ui.player;

import app.unknot.domain.routine.Step;
import app.unknot.domain.session.SessionState.Phase;
import app.unknot.i18n.Messages;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.StyleClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/// The buttons of a session, each with its key: the ones always needed, and the rest.
final class PlayerControls {
    static final String PAUSE = "player-pause";
    static final String LET_GO = "player-let-go";
    static final String WRONG = "player-wrong";
    static final String STOP = "player-stop";
    static final String DISTANCE = "player-distance";
    static final String EYES_FREE = "player-eyes-free";

    private final Messages messages;
    private final Button pause;
    private final Button goOn;
    private final Button letGo;
    private final Label letGoText;
    private final FlowPane main;
    private final FlowPane more;
    private boolean keys = true;
    private boolean eyesFree;

    PlayerControls(PlayerModel model) {
        this.messages = model.messages();
        pause = button("pause", Feather.PAUSE, model::pauseOrGoOn, PAUSE);
        goOn = button("go-on", Feather.PLAY, model::pauseOrGoOn, "player-go-on");
        letGo = button("let-go", Feather.CHECK, model::letGo, LET_GO);
        letGo.getStyleClass().add(StyleClass.PRIMARY);
        letGoText = Buttons.words(letGo);
        goOn.getStyleClass().add(StyleClass.PRIMARY);
        Button wrong = button("wrong", Feather.ALERT_CIRCLE, model::feelsWrong, WRONG);
        wrong.getStyleClass().add(StyleClass.WARN);
        main = row(pause, goOn, letGo, wrong);
        more =
                row(
                        button("back", Feather.SKIP_BACK, model::back, "player-back"),
                        button("next", Feather.SKIP_FORWARD, model::next, "player-next"),
                        button("repeat", Feather.ROTATE_CCW, model::repeat, "player-repeat"),
                        button("lighter", Feather.MINUS, model::lighter, "player-lighter"),
                        button("firmer", Feather.PLUS, model::firmer, "player-firmer"),
                        button("eyes-free", Feather.EYE_OFF, model.eyesFree()::toggle, EYES_FREE),
                        button("distance", Feather.MAXIMIZE, model::toggleDistance, DISTANCE),
                        button("stop", Feather.SQUARE, model::stop, STOP));
        more.getStyleClass().add("player-more");
        showPhase(Phase.READY);
    }

    private Button button(String key, Feather icon, Runnable action, String id) {
        Button button =
                Buttons.withKey(
                        messages.text("player." + key), icon, messages.text("key." + key), action);
        button.setId(id);
        button.setFocusTraversable(true);
        return button;
    }

    private static FlowPane row(Button... buttons) {
        FlowPane row = new FlowPane(buttons);
        row.getStyleClass().add("player-row");
        row.setPrefWrapLength(300);
        return row;
    }

    /// Pause, "it let go" and "something feels wrong": visible at any size.
    FlowPane main() {
        return main;
    }

    FlowPane more() {
        return more;
    }

    /// Shows or hides the words of the less needed buttons.
    void showWords(boolean shown) {
        more.getChildren().forEach(node -> Buttons.showWords((Button) node, shown));
    }

    /// Shows or hides the word beside the sign that everybody knows.
    void showPauseWord(boolean shown) {
        Buttons.showWords(pause, shown);
    }

    /// Shows or hides the keys of the main buttons.
    void showKeys(boolean shown) {
        keys = shown;
        main.getChildren().forEach(node -> Buttons.showKey((Button) node, shown && !eyesFree));
    }

    /// With any key as the one input, no button has a key of its own.
    void showEyesFree(boolean on) {
        eyesFree = on;
        more.getChildren()
                .forEach(node -> Buttons.showKey((Button) node, !on || node.getId().equals(STOP)));
        showKeys(keys);
    }

    /// What the primary action means in that step.
    void showStep(Step step) {
        String key =
                switch (step) {
                    case Step.Hold s -> "player.let-go";
                    case Step.Place s -> "player.ready";
                    case Step.Settle s -> "player.ready";
                    default -> "player.next-step";
                };
        String text = messages.text(key);
        letGo.setAccessibleText(text);
        letGoText.setText(text);
    }

    /// While it stands still, the one primary action is to go on.
    void showPhase(Phase phase) {
        boolean paused = phase == Phase.PAUSED;
        pause.setVisible(!paused);
        pause.setManaged(!paused);
        letGo.setVisible(!paused);
        letGo.setManaged(!paused);
        goOn.setVisible(paused);
        goOn.setManaged(paused);
    }
}
