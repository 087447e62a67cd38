package app.unknot.app;

import app.unknot.ui.common.Labels;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;

/// Lets one file be dropped anywhere on the window, and says so while it hovers.
final class FileDrop {
    private final BooleanSupplier isWelcome;
    private final Supplier<StackPane> window;
    private final Consumer<Path> onFile;
    private final StackPane veil = new StackPane();

    /// @param isWelcome whether a file may come now; not in the middle of a session
    /// @param window all that is shown, which the words lie over while a file hovers
    FileDrop(
            String words,
            BooleanSupplier isWelcome,
            Supplier<StackPane> window,
            Consumer<Path> onFile) {
        this.isWelcome = isWelcome;
        this.window = window;
        this.onFile = onFile;
        Label label = Labels.body(words);
        label.getStyleClass().setAll("label", "drop-words");
        veil.getChildren().add(label);
        veil.getStyleClass().add("drop-veil");
        veil.setMouseTransparent(true);
    }

    void on(Scene scene) {
        scene.setOnDragOver(this::over);
        scene.setOnDragExited(event -> show(false));
        scene.setOnDragDropped(this::dropped);
    }

    private void over(DragEvent event) {
        boolean accepts = one(event.getDragboard().getFiles()).isPresent();
        show(accepts);
        if (accepts) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        show(false);
        Optional<Path> file = one(event.getDragboard().getFiles());
        event.setDropCompleted(file.isPresent());
        event.consume();
        file.ifPresent(onFile);
    }

    private void show(boolean shown) {
        List<Node> all = window.get().getChildren();
        if (shown && !all.contains(veil)) {
            all.add(veil);
        } else if (!shown) {
            all.remove(veil);
        }
    }

    /// The file that is taken: several at once would need several answers.
    Optional<Path> one(List<File> files) {
        return isWelcome.getAsBoolean() && files.size() == 1
                ? Optional.of(files.getFirst().toPath())
                : Optional.empty();
    }
}
