package app.unknot.app.bench;

import app.unknot.app.MainWindow;
import app.unknot.domain.routine.Step;
import app.unknot.domain.session.Leg;
import app.unknot.domain.session.Moment;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;

/// Sits in for the person: presses the buttons that bring the session through its rolls and holds
/// without the long steps between them.
final class BenchSeat {
    private static final Duration LONG_ROLL = Duration.ofSeconds(15);
    private static final Duration OF_A_ROLL = Duration.ofSeconds(9);
    private static final Duration OF_A_HOLD = Duration.ofSeconds(3);
    private static final Duration OF_THE_REST = Duration.ofSeconds(2);

    private final MainWindow window;
    private int pressedIn = -1;

    BenchSeat(MainWindow window) {
        this.window = window;
    }

    /// Presses what is to be pressed at that moment, once in each step. Not to be asked in step
    /// with the frames: a person isn't either.
    void look(Moment moment) {
        Leg leg = moment.leg();
        if (moment.index() == pressedIn) {
            return;
        }
        if (leg.occurrence().step() instanceof Step.Hold) {
            pressAfter(OF_A_HOLD, "player-let-go", moment);
        } else if (!(leg.occurrence().step() instanceof Step.Roll)) {
            pressAfter(OF_THE_REST, "player-next", moment);
        } else if (leg.length().compareTo(LONG_ROLL) > 0) {
            pressAfter(OF_A_ROLL, "player-next", moment);
        }
    }

    private void pressAfter(Duration time, String id, Moment moment) {
        if (moment.into().compareTo(time) >= 0) {
            pressedIn = moment.index();
            CompletableFuture.runAsync(() -> press(id), Platform::runLater).join();
        }
    }

    /// Presses that button. Only on the toolkit's thread.
    void press(String id) {
        Node node = window.stage().getScene().lookup("#" + id);
        if (!(node instanceof ButtonBase button)) {
            throw new IllegalStateException("There is no button " + id);
        }
        button.fire();
    }
}
