package app.unknot.service;

import java.io.Closeable;
import java.io.IOException;

/// A file of pages while it is written: page by page, so that a long routine needs no more memory
/// than a short one. Nothing is under the final name before [#finish()]; closing an unfinished one
/// leaves nothing behind.
public interface PaperFile extends Closeable {
    /// Adds a page behind the others.
    ///
    /// @throws IOException when the disk refuses
    void add(PrintedPage page) throws IOException;

    /// Puts what was added under the final name.
    ///
    /// @throws IOException when the disk refuses; then there is no file
    void finish() throws IOException;
}
