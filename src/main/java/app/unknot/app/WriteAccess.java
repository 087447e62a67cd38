package app.unknot.app;

import app.unknot.platform.desktop.SingleInstance;
import java.nio.file.Path;
import java.util.Optional;

/// The right of a command to write to the library, which it hasn't while the window is open.
public final class WriteAccess implements AutoCloseable {
    private final SingleInstance instance;

    private WriteAccess(SingleInstance instance) {
        this.instance = instance;
    }

    public static WriteAccess to(Folders folders) {
        return new WriteAccess(SingleInstance.take(folders.state()));
    }

    public boolean isGranted() {
        return instance.isFirst();
    }

    /// Lets the window that has the library open look at a routine's file.
    ///
    /// @param file absolute
    /// @return whether it does; not where a command has the library, or no window can be asked
    public boolean showInWindow(Path file) {
        return instance.askToShow(Optional.of(file));
    }

    @Override
    public void close() {
        instance.close();
    }
}
