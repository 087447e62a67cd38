package app.unknot.app;

import app.unknot.platform.desktop.SingleInstance;

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

    @Override
    public void close() {
        instance.close();
    }
}
