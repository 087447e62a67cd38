package app.unknot.ui.common;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The one place that opens windows of the system; they begin where the last one ended.
public final class Dialogs implements PlaceChooser {
    private final Supplier<Window> owner;
    private final String allFiles;
    private @Nullable File last;

    /// @param owner the window that waits
    /// @param allFiles what files of any kind are called
    public Dialogs(Supplier<Window> owner, String allFiles) {
        this.owner = owner;
        this.allFiles = allFiles;
    }

    @Override
    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(start());
        return chosen(chooser.showDialog(owner.get()));
    }

    @Override
    public Optional<Path> fileToOpen(String title, String kind, String ending) {
        FileChooser chooser = files(title);
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(kind, "*" + ending),
                        new FileChooser.ExtensionFilter(allFiles, "*"));
        return chosen(chooser.showOpenDialog(owner.get()));
    }

    @Override
    public Optional<Path> fileToSave(String title, String name) {
        FileChooser chooser = files(title);
        chooser.setInitialFileName(name);
        return chosen(chooser.showSaveDialog(owner.get()));
    }

    private FileChooser files(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(start());
        return chooser;
    }

    private @Nullable File start() {
        return last != null && last.isDirectory() ? last : null;
    }

    private Optional<Path> chosen(@Nullable File file) {
        if (file != null) {
            last = file.getParentFile();
        }
        return Optional.ofNullable(file).map(File::toPath);
    }
}
