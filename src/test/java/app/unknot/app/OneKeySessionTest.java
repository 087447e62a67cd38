package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.routine.Step;
import app.unknot.domain.session.Leg;
import app.unknot.domain.session.SessionState.Phase;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A session in a real window for somebody who can't see it and has one key.
@Tag("desktop")
@Timeout(120)
class OneKeySessionTest {
    @TempDir Path folder;

    private static void passTo(OpenWindow open, Class<? extends Step> kind) throws Exception {
        while (!kind.isInstance(leg(open).occurrence().step())) {
            open.pass(1);
        }
    }

    private static Leg leg(OpenWindow open) {
        return open.state().moment().leg();
    }

    private static OpenWindow begun(Path folder) throws Exception {
        OpenWindow open = OpenWindow.eyesFree(folder);
        open.press(KeyCode.ENTER, KeyCode.ENTER);
        assertThat(open.voice.words().getLast()).contains("Press any key");
        open.press(KeyCode.G);
        open.pass(3);
        assertThat(open.state().phase()).isEqualTo(Phase.RUNNING);
        return open;
    }

    @Test
    void oneKeyEndsAHoldAsksWhereItIsAndStops() throws Exception {
        try (OpenWindow open = begun(folder)) {
            passTo(open, Step.Hold.class);
            open.pass(12);
            open.press(KeyCode.G);
            open.pass(0.6);
            assertThat(open.voice.words()).endsWith("Good. Breathe out, all the way.");
            assertThat(leg(open).length().toSeconds()).isEqualTo(20);

            passTo(open, Step.Rest.class);
            open.press(KeyCode.SPACE);
            open.pass(0.2);
            open.press(KeyCode.SPACE);
            open.pass(0.1);
            assertThat(open.voice.words().getLast()).startsWith("Come off the ball, right side.");
            assertThat(open.state().phase()).isEqualTo(Phase.RUNNING);

            open.pass(2);
            open.hold(KeyCode.A, 1.1);
            assertThat(open.state().phase()).isEqualTo(Phase.STOPPED);
            assertThat(open.voice.words().getLast()).startsWith("A good place to stop.");
        }
    }

    @Test
    void itEndsByItselfWhenNobodyPressesAnything() throws Exception {
        try (OpenWindow open = begun(folder)) {
            while (!open.state().phase().isOver()) {
                open.pass(5);
            }
            assertThat(open.state().phase()).isEqualTo(Phase.FINISHED);
            assertThat(open.voice.words()).anyMatch(line -> line.contains("Leave it for today"));
        }
    }

    @Test
    void theKeysOfTheScreenComeBackWithAClick() throws Exception {
        try (OpenWindow open = begun(folder)) {
            open.click("#player-eyes-free");
            open.pass(1);
            open.press(KeyCode.SPACE);
            assertThat(open.state().phase()).isEqualTo(Phase.PAUSED);
        }
    }

    @Test
    void escapeStillAsksAndStops() throws Exception {
        try (OpenWindow open = begun(folder)) {
            open.press(KeyCode.ESCAPE);
            assertThat(open.state().phase()).isEqualTo(Phase.PAUSED);
            open.press(KeyCode.G);
            assertThat(open.state().phase()).isEqualTo(Phase.RUNNING);
            open.press(KeyCode.ESCAPE, KeyCode.ESCAPE);
            assertThat(open.state().phase()).isEqualTo(Phase.STOPPED);
        }
    }
}
