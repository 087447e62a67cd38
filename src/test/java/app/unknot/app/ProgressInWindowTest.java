package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.time.ManualTime;
import app.unknot.testkit.LogLines;
import app.unknot.ui.progress.ProgressView;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A fortnight of sessions, played by the program itself at made-up times, and then in a real
/// window what they come to: on the screen, as a table and as a report on paper.
@Tag("desktop")
@Timeout(180)
class ProgressInWindowTest {
    private static final Instant FIRST = Instant.parse("2025-12-22T07:00:00Z");
    private static final List<Integer> DAYS = List.of(0, 1, 3, 4, 7, 9, 10, 13);

    @TempDir Path folder;

    @Test
    void aFortnightBecomesAReport() throws Exception {
        DAYS.forEach(this::rehearse);
        try (LogLines log = LogLines.ofWarnings();
                OpenWindow open = OpenWindow.on(folder)) {
            open.click("#shell-progress");
            open.click("#" + ProgressView.TO_SESSIONS);
            rateTheNewest(open);
            Path table = save(open, ProgressView.CSV, "sessions.csv");
            Path records = save(open, ProgressView.JSON, "sessions.json");
            Path report = report(open);

            assertThat(Files.readString(table).lines().skip(1)).hasSize(DAYS.size());
            assertThat(Files.readString(table).lines().reduce((a, b) -> b).orElseThrow())
                    .startsWith("2026-01-04,")
                    .contains(",7,");
            assertThat(Files.readString(records)).contains("\"easeBefore\":7");
            assertThat(Files.readAllBytes(report)).startsWith('%', 'P', 'D', 'F');
            assertThat(log.lines()).isEmpty();
        }
    }

    private void rehearse(int day) {
        ManualTime time = new ManualTime(FIRST.plus(Duration.ofDays(day)));
        try (Program program =
                Program.with(
                        OpenWindow.folders(folder),
                        OpenWindow.MESSAGES,
                        Surroundings.rehearsed(time, new RecordingVoice()))) {
            program.rehearse(program.service().library().routine("wall-gentle").orElseThrow());
        }
    }

    /// The list has the focus on its first row.
    private static void rateTheNewest(OpenWindow open) throws Exception {
        open.focus(node -> "history-list".equals(node.getId()));
        open.press(KeyCode.ENTER);
        open.focus(node -> "session-ease-before".equals(node.getId()));
        open.press(KeyCode.DIGIT7);
        open.press(KeyCode.ESCAPE);
        assertThat(open.shows("history-list")).isTrue();
    }

    private Path save(OpenWindow open, String id, String name) throws Exception {
        Path file = folder.resolve(name);
        open.places.next = Optional.of(file);
        open.focus(node -> id.equals(node.getId()));
        open.press(KeyCode.SPACE);
        open.until(() -> Files.exists(file) && open.text("#progress-said").contains(name));
        assertThat(open.text("#progress-said")).contains(DAYS.size() + " sessions");
        return file;
    }

    /// Of the week before the one that the window opens in.
    private Path report(OpenWindow open) throws Exception {
        open.click("#shell-today");
        open.click("#shell-progress");
        Path file = folder.resolve("report.pdf");
        open.places.next = Optional.of(file);
        open.focus(node -> ProgressView.REPORT.equals(node.getId()));
        open.press(KeyCode.SPACE);
        open.focus(node -> "paper-pdf".equals(node.getId()));
        open.press(KeyCode.SPACE);
        open.until(() -> Files.exists(file) && !open.text(".paper-said").isEmpty());
        assertThat(open.text(".paper-said")).contains("report.pdf");
        return file;
    }
}
