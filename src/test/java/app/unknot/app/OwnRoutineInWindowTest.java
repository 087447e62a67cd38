package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.progress.Knot;
import app.unknot.domain.progress.SessionRecord;
import app.unknot.domain.progress.SessionRecord.Ending;
import app.unknot.domain.session.SessionState.Phase;
import app.unknot.testkit.LogLines;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The way of a routine through the whole program in a real window: a knot is marked, a routine
/// copied, changed, printed, given away, deleted, taken back and played.
@Tag("desktop")
@Timeout(180)
class OwnRoutineInWindowTest {
    private static final String COPY = "classic-back-release-my-copy";
    private static final String TITLE = "Classic back release, my copy";
    private static final String ADDED = " for sunday";

    @TempDir Path folder;

    private Path own() {
        return folder.resolve("library").resolve("routines").resolve(COPY + ".json");
    }

    @Test
    void isMadeGivenAwayTakenBackAndPlayedOnAKnot() throws Exception {
        String knot;
        try (LogLines log = LogLines.ofWarnings();
                OpenWindow open = OpenWindow.on(folder)) {
            knot = markAKnot(open).id();
            changeACopy(open);
            printACard(open);
            Path file = giveItAway(open);
            takeItBack(open, file);
            playItOn(open);
            assertThat(log.lines()).isEmpty();
        }
        SessionRecord record = onFile();
        assertThat(record.routine()).isEqualTo(COPY);
        assertThat(record.ending()).isEqualTo(Ending.FINISHED);
        assertThat(record.knots()).containsExactly(knot);
    }

    /// As the next start of the program finds it.
    private SessionRecord onFile() {
        try (Program next = Program.rehearsal(OpenWindow.folders(folder), OpenWindow.MESSAGES)) {
            assertThat(next.service().progress().recent()).hasSize(1);
            return next.service().progress().recent().getFirst();
        }
    }

    /// With a click on the close-up, a step of an arrow key, and Enter.
    private static Knot markAKnot(OpenWindow open) throws Exception {
        open.click("#shell-knots");
        assertThat(open.text("#knot-place")).isEqualTo(OpenWindow.MESSAGES.text("knot.none-yet"));
        open.clickAt("#knot-map", 0.42, 0.5);
        String clicked = open.text("#knot-place");
        assertThat(clicked).isNotEqualTo(OpenWindow.MESSAGES.text("knot.none-yet"));
        open.press(KeyCode.UP, KeyCode.ENTER);

        assertThat(open.program.service().knots().active()).hasSize(1);
        return open.program.service().knots().active().getFirst();
    }

    private void changeACopy(OpenWindow open) throws Exception {
        open.click("#shell-library");
        press(open, "#open-classic-floor");
        press(open, "#routine-copy");
        assertThat(own()).exists();

        press(open, "#open-" + COPY);
        press(open, "#routine-edit");
        open.focus(node -> node instanceof TextInputControl text && text.getText().equals(TITLE));
        open.press(KeyCode.END);
        open.write(ADDED);
        assertThat(Files.readString(own())).doesNotContain(ADDED);
        press(open, "#editor-save");
        assertThat(Files.readString(own())).contains(TITLE + ADDED);
        press(open, "#editor-back");
    }

    private void printACard(OpenWindow open) throws Exception {
        open.click("#shell-library");
        press(open, "#open-" + COPY);
        press(open, "#routine-share");
        Path card = folder.resolve("card.pdf");
        open.places.next = Optional.of(card);
        press(open, "#paper-pdf");

        open.until(() -> Files.exists(card) && !open.text(".paper-said").isEmpty());
        assertThat(Files.readAllBytes(card)).startsWith('%', 'P', 'D', 'F');
        open.press(KeyCode.ESCAPE);
    }

    private Path giveItAway(OpenWindow open) throws Exception {
        open.click("#shell-library");
        Path file = folder.resolve("given.unknot");
        open.places.next = Optional.of(file);
        press(open, "#open-" + COPY);
        press(open, "#routine-export");
        assertThat(file).exists();

        press(open, "#routine-delete");
        assertThat(own()).doesNotExist();
        assertThat(open.shows("open-" + COPY)).isFalse();
        return file;
    }

    private void takeItBack(OpenWindow open, Path file) throws Exception {
        open.places.next = Optional.of(file);
        press(open, "#library-import");
        assertThat(own()).doesNotExist();
        press(open, "#import-add");
        assertThat(Files.readString(own())).contains(TITLE + ADDED);
    }

    private static boolean isIn(Node node, String id) {
        return node != null && (id.equals(node.getId()) || isIn(node.getParent(), id));
    }

    private static void press(OpenWindow open, String id) throws Exception {
        open.focus(node -> id.equals("#" + node.getId()));
        open.press(KeyCode.SPACE);
    }

    private static void playItOn(OpenWindow open) throws Exception {
        press(open, "#start-" + COPY);
        assertThat(open.shows("before-knots")).isTrue();
        open.focus(node ->
                node instanceof ToggleButton choice
                        && isIn(choice, "before-knots")
                        && !choice.isSelected());
        open.press(KeyCode.SPACE);
        press(open, "#before-start");
        open.press(KeyCode.ENTER);
        open.voice.takeQuestion();
        open.pass(6);
        assertThat(open.state().phase()).isEqualTo(Phase.RUNNING);
        assertThat(open.stage.getTitle()).isEqualTo(TITLE + ADDED + " - Unknot");
        while (!open.state().phase().isOver()) {
            open.pass(5);
        }
        assertThat(open.state().phase()).isEqualTo(Phase.FINISHED);
    }
}
