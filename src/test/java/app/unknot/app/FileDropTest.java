package app.unknot.app;

import static app.unknot.testkit.SharedFiles.good;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.testkit.SharedFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A file that is dragged from another window, which needs a window system.
@Tag("desktop")
@Timeout(60)
class FileDropTest {
    @TempDir Path folder;

    @Test
    void aDroppedFileIsShownBeforeAnythingIsWritten() throws Exception {
        Path gift = SharedFiles.write(folder.resolve("gift.unknot"), good("gift", "A gift"));
        FxRobot robot = new FxRobot();
        try (OpenWindow open = OpenWindow.eyesFree(folder)) {
            Label source = OpenWindow.onScreen(() -> fileManager(gift));
            open.nextFrame();

            robot.drag(source).moveTo(open.stage).moveBy(5, 5).drop();
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> open.shows("import-add"));

            assertThat(open.text(".title")).isEqualTo("A gift");
            assertThat(OpenWindow.folders(folder).library()).doesNotExist();
            OpenWindow.onScreen(() -> {
                ((Stage) source.getScene().getWindow()).hide();
                return source;
            });
        }
    }

    private static Label fileManager(Path file) {
        Label label = new Label(file.getFileName().toString());
        label.setOnDragDetected(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putFiles(List.of(file.toFile()));
            label.startDragAndDrop(TransferMode.COPY).setContent(content);
            event.consume();
        });
        Stage stage = new Stage();
        stage.setScene(new Scene(label, 160, 60));
        stage.setX(1270);
        stage.setY(10);
        stage.show();
        return label;
    }
}
