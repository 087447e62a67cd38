package app.unknot.app;

import app.unknot.platform.time.SystemTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells whoever measures a start when its window was shown and when its first frame could be
/// answered. The minimal program that is measured beside this one does just the same.
final class StartMarks {
    /// The environment variable that names the file for the marks: a launcher passes on no other
    /// wish of that kind.
    static final String FILE = "UNKNOT_START_MARKS";

    private static final Logger LOG = LoggerFactory.getLogger(StartMarks.class);

    private final SystemTime time = new SystemTime();
    private final Path file;
    private Optional<Instant> shown = Optional.empty();
    private int frames;

    private StartMarks(Path file) {
        this.file = file;
    }

    /// Watches that stage, if anybody asked for it. Before it is shown.
    static void on(Stage stage) {
        String asked = System.getenv(FILE);
        if (asked != null) {
            new StartMarks(Path.of(asked)).watch(stage);
        }
    }

    private void watch(Stage stage) {
        stage.addEventHandler(
                WindowEvent.WINDOW_SHOWN,
                event -> {
                    if (shown.isEmpty()) {
                        shown = Optional.of(time.instant());
                        awaitPage(stage.getScene());
                    }
                });
    }

    /// The window comes up empty, and its second root has the first page in it.
    private void awaitPage(Scene scene) {
        scene.rootProperty()
                .addListener((roots, before, after) -> {
                    if (frames == 0) {
                        awaitFrame(scene);
                    }
                });
    }

    /// A frame is on the screen when the next one begins, and answered when there is time for what
    /// was asked meanwhile.
    private void awaitFrame(Scene scene) {
        Runnable[] pulse = new Runnable[1];
        pulse[0] =
                () -> {
                    frames++;
                    if (frames == 2) {
                        scene.removePostLayoutPulseListener(pulse[0]);
                        Platform.runLater(this::write);
                    } else {
                        Platform.requestNextPulse();
                    }
                };
        scene.addPostLayoutPulseListener(pulse[0]);
        Platform.requestNextPulse();
    }

    private void write() {
        String marks = micros(shown.orElseThrow()) + "\n" + micros(time.instant());
        try {
            Files.writeString(file, marks);
        } catch (IOException e) {
            LOG.warn("The marks of this start can't be written", e);
        }
    }

    private static long micros(Instant instant) {
        return instant.getEpochSecond() * 1_000_000 + instant.getNano() / 1_000;
    }
}
