package app.unknot.storage;

import static app.unknot.storage.disk.MemoryDisk.path;
import static java.nio.charset.StandardCharsets.UTF_8;

import app.unknot.storage.disk.MemoryDisk;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;

/// A store in memory, with ids that count up and a clock that stands.
final class MemoryStore {
    final MemoryDisk disk = new MemoryDisk();
    final LibraryFolder folder = new LibraryFolder(path("library"), path("state"));
    private final AtomicInteger lastId = new AtomicInteger();

    /// The store as after a start of the program.
    LocalStore open() {
        return open(Instant.parse("2026-11-22T07:12:00Z"));
    }

    LocalStore open(Instant now) {
        return LocalStore.in(
                folder, disk, InstantSource.fixed(now), () -> "id-" + lastId.incrementAndGet());
    }

    String text(Path file) {
        return new String(disk.content(file), UTF_8);
    }

    void put(Path file, String text) {
        disk.put(file, text.getBytes(UTF_8));
    }
}
