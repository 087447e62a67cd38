package app.unknot.ui.player;

import app.unknot.domain.body.Side;
import app.unknot.domain.routine.Step;
import app.unknot.domain.session.Moment;
import app.unknot.i18n.Messages;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.Icon;
import app.unknot.ui.common.Labels;
import java.time.Duration;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Fills the screen for a moment when a step begins that nobody can hear: a sign of its own shape,
/// a colour and a word, to be read from three metres.
final class StepFlash extends StackPane {
    static final Duration LENGTH = Duration.ofMillis(1_800);

    private static final int PARTS_OF_HEIGHT = 18;
    private static final PseudoClass HOLD = PseudoClass.getPseudoClass("hold");
    private static final PseudoClass SWITCH = PseudoClass.getPseudoClass("switch");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    /// What a flash can tell.
    private enum Sign {
        MOVE(Feather.ARROW_UP_CIRCLE, "flash.move"),
        HOLD(Feather.TARGET, "flash.hold"),
        SWITCH(Feather.REPEAT, "flash.switch"),
        DONE(Feather.CHECK_CIRCLE, "flash.done");

        private final Feather icon;
        private final String key;

        Sign(Feather icon, String key) {
            this.icon = icon;
            this.key = key;
        }
    }

    private final Messages messages;
    private final Label word = Labels.styled("", "flash-word");
    private final VBox content = new VBox();
    private Duration until = Duration.ZERO;
    private Optional<Side> side = Optional.empty();

    StepFlash(Messages messages) {
        this.messages = messages;
        content.setAlignment(Pos.CENTER);
        content.getStyleClass().add("flash-content");
        getChildren().add(content);
        getStyleClass().add("step-flash");
        setMouseTransparent(true);
        setVisible(false);
        // By the room there is, whatever the size of the text: it is read from far away.
        heightProperty()
                .subscribe(height ->
                        content.setStyle(
                                "-fx-font-size: " + height.intValue() / PARTS_OF_HEIGHT + "px;"));
    }

    /// Shows which kind of step begins.
    ///
    /// @param now the session's time
    void show(Moment moment, Duration now) {
        Sign sign = sign(moment);
        Icon icon = Buttons.icon(sign.icon);
        icon.getStyleClass().add("flash-sign");
        word.setText(messages.text(sign.key));
        content.getChildren().setAll(icon, word);
        pseudoClassStateChanged(HOLD, sign == Sign.HOLD);
        pseudoClassStateChanged(SWITCH, sign == Sign.SWITCH);
        pseudoClassStateChanged(DONE, sign == Sign.DONE);
        until = now.plus(LENGTH);
        setVisible(true);
    }

    /// Lets it go at once, for what is to be read instead.
    void end() {
        setVisible(false);
    }

    /// Lets it go when its time is over.
    void frame(Duration now) {
        if (isVisible() && now.compareTo(until) >= 0) {
            setVisible(false);
        }
    }

    private Sign sign(Moment moment) {
        Side now = moment.leg().occurrence().side();
        boolean otherSide = now.isOneSide() && side.filter(before -> before != now).isPresent();
        if (now.isOneSide()) {
            side = Optional.of(now);
        }
        if (otherSide) {
            return Sign.SWITCH;
        }
        return switch (moment.leg().occurrence().step()) {
            case Step.Hold s -> Sign.HOLD;
            case Step.Finish s -> Sign.DONE;
            default -> Sign.MOVE;
        };
    }
}
