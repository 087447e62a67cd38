package app.unknot.minimal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/// Opens a window with one button, linked and cached as Unknot is, so that a start of Unknot can be
/// measured against the start of nothing much.
public final class Minimal {
    private static final String MARKS = "UNKNOT_START_MARKS";
    private static final String WALK = "walk";
    private static final Duration STAY = Duration.ofSeconds(2);

    private final CountDownLatch over = new CountDownLatch(1);
    private Instant shown = Instant.EPOCH;
    private int frames;

    private Minimal() {}

    /// Waits until the window is closed.
    ///
    /// @param words `walk` to close it by itself, for the run that Java learns from
    public static void main(String[] words) throws InterruptedException {
        Minimal minimal = new Minimal();
        Platform.startup(minimal::open);
        if (words.length > 0 && words[0].equals(WALK)) {
            Thread.sleep(STAY);
            Platform.runLater(minimal.over::countDown);
        }
        minimal.over.await();
        Platform.exit();
        System.exit(0);
    }

    private void open() {
        Scene scene = new Scene(new StackPane(new Button("A button")), 1260, 840);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.setTitle("Minimal");
        stage.setOnHidden(event -> over.countDown());
        String marks = System.getenv(MARKS);
        if (marks != null) {
            stage.addEventHandler(
                    WindowEvent.WINDOW_SHOWN, event -> awaitFrame(scene, Path.of(marks)));
        }
        stage.show();
    }

    /// What the program itself does at the same point.
    private void awaitFrame(Scene scene, Path marks) {
        shown = Instant.now();
        Runnable[] pulse = new Runnable[1];
        pulse[0] =
                () -> {
                    frames++;
                    if (frames == 2) {
                        scene.removePostLayoutPulseListener(pulse[0]);
                        Platform.runLater(() -> write(marks));
                    } else {
                        Platform.requestNextPulse();
                    }
                };
        scene.addPostLayoutPulseListener(pulse[0]);
        Platform.requestNextPulse();
    }

    private void write(Path marks) {
        try {
            Files.writeString(marks, micros(shown) + "\n" + micros(Instant.now()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long micros(Instant instant) {
        return instant.getEpochSecond() * 1_000_000 + instant.getNano() / 1_000;
    }
}
