package app.unknot.storage;

import app.unknot.storage.disk.Disk;
import app.unknot.storage.disk.Disk.Entry;
import app.unknot.storage.disk.DiskTrouble;
import app.unknot.storage.json.DamageException;
import app.unknot.storage.json.JsonDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// A file with one JSON document.
record JsonFile(Disk disk, Path path) {
    /// What is in the file, or empty when there is none.
    ///
    /// @throws DamageException when it can't be understood
    /// @throws IOException when the disk refuses, which says nothing about the content
    Optional<JsonDocument> read() throws IOException, DamageException {
        Entry entry = disk.entry(path);
        return switch (entry) {
            case NONE -> Optional.empty();
            case FILE ->
                    Optional.of(JsonDocument.parse(disk.read(path, JsonDocument.MOST_BYTES + 1)));
            default -> throw DamageException.ofFile(DiskTrouble.words(entry));
        };
    }
}
