package app.unknot.platform.paper;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/// A file beside its final place that takes the name only when it is whole.
final class Draft implements Closeable {
    private final Path target;
    private final Path draft;
    private final OutputStream out;

    Draft(Path target) throws IOException {
        this.target = target.toAbsolutePath();
        Path folder = Objects.requireNonNull(this.target.getParent(), "a file lies in a folder");
        this.draft = folder.resolve("." + this.target.getFileName() + ".part");
        this.out = Files.newOutputStream(draft);
    }

    OutputStream out() {
        return out;
    }

    void finish() throws IOException {
        out.close();
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// Leaves nothing behind of what wasn't finished.
    @Override
    public void close() throws IOException {
        try (out) {
            Files.deleteIfExists(draft);
        }
    }
}
