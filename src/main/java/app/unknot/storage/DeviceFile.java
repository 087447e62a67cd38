package app.unknot.storage;

import app.unknot.service.Ids;
import app.unknot.storage.disk.Disk;
import app.unknot.storage.disk.Disk.Entry;
import app.unknot.storage.disk.DurableFiles;
import app.unknot.storage.disk.SetAside;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The name under which this machine writes its records. It lies outside the library, so that a
/// copied library never makes two machines write the same file. Not for several threads.
final class DeviceFile {
    private static final Logger LOG = LoggerFactory.getLogger(DeviceFile.class);
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");
    private static final int MOST_BYTES = 100;

    private final Disk disk;
    private final DurableFiles files;
    private final Path file;
    private final Ids ids;
    private final SetAside setAside;
    private @Nullable String known;

    DeviceFile(Disk disk, Path file, Ids ids, SetAside setAside) {
        this.disk = disk;
        this.files = new DurableFiles(disk);
        this.file = file;
        this.ids = ids;
        this.setAside = setAside;
    }

    /// The id of this machine, made at the first call ever; safe as the name of a folder. If it
    /// can't be kept, it is good until the program ends, and the next start has another.
    String id() {
        if (known == null) {
            known = read().orElseGet(this::fresh);
        }
        return known;
    }

    private Optional<String> read() {
        try {
            if (disk.entry(file) == Entry.NONE) {
                return Optional.empty();
            }
            byte[] content =
                    disk.entry(file) == Entry.FILE ? disk.read(file, MOST_BYTES) : new byte[0];
            String id = new String(content, StandardCharsets.UTF_8).strip();
            if (ID.matcher(id).matches()) {
                return Optional.of(id);
            }
            LOG.warn("{} holds no id and goes to {}", file, setAside.move(file));
        } catch (IOException e) {
            LOG.warn("{} can't be read", file, e);
        }
        return Optional.empty();
    }

    private String fresh() {
        String id = ids.next();
        if (!ID.matcher(id).matches()) {
            throw new IllegalStateException("Not an id for a folder: " + id);
        }
        try {
            if (disk.entry(file) == Entry.NONE) {
                files.replace(file, (id + "\n").getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            LOG.warn("The id of this machine can't be kept in {}", file, e);
        }
        return id;
    }
}
