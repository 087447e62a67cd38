package app.unknot.storage;

import app.unknot.domain.health.HealthAnswers;
import app.unknot.service.HealthFile;
import app.unknot.service.Loaded;
import app.unknot.service.Notice;
import app.unknot.service.Notice.Kind;
import app.unknot.service.StoreException;
import app.unknot.storage.disk.Disk;
import app.unknot.storage.disk.DiskTrouble;
import app.unknot.storage.disk.DurableFiles;
import app.unknot.storage.disk.SetAside;
import app.unknot.storage.json.DamageException;
import app.unknot.storage.json.JsonDocument;
import app.unknot.storage.json.JsonLayout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/// The answers of the health check in `health.json` of the state folder, which is never synced,
/// exported or backed up. For one thread at a time.
final class JsonHealth implements HealthFile {
    private static final Logger LOG = LoggerFactory.getLogger(JsonHealth.class);

    private final Path path;
    private final JsonFile file;
    private final DurableFiles files;
    private final SetAside setAside;

    JsonHealth(LibraryFolder folder, Disk disk, SetAside setAside) {
        this.path = folder.health();
        this.file = new JsonFile(disk, path);
        this.files = new DurableFiles(disk);
        this.setAside = setAside;
    }

    @Override
    public Loaded<Optional<HealthAnswers>> load() {
        try {
            Optional<JsonDocument> document = file.read();
            if (document.isEmpty()) {
                return new Loaded<>(Optional.empty(), List.of());
            }
            if (HealthForm.isNewer(document.get())) {
                return new Loaded<>(Optional.empty(), List.of(notice(Kind.NEWER, "")));
            }
            return new Loaded<>(Optional.of(HealthForm.read(document.get())), List.of());
        } catch (DamageException e) {
            return new Loaded<>(Optional.empty(), List.of(moveAside(e)));
        } catch (IOException e) {
            LOG.warn("{} can't be read", path, e);
            return new Loaded<>(
                    Optional.empty(), List.of(notice(Kind.UNREADABLE, DiskTrouble.words(e))));
        }
    }

    @Override
    public List<Notice> save(HealthAnswers answers) throws StoreException {
        try {
            Optional<Notice> damage = Optional.empty();
            ObjectNode root = JsonLayout.object();
            try {
                Optional<JsonDocument> document = file.read();
                if (document.isPresent()) {
                    if (HealthForm.isNewer(document.get())) {
                        Notice newer = notice(Kind.NEWER, "");
                        throw new StoreException(newer, new IOException("a newer form"));
                    }
                    HealthForm.read(document.get());
                    root = document.get().copy();
                }
            } catch (DamageException e) {
                damage = Optional.of(moveAside(e));
                if (damage.get().kind() != Kind.SET_ASIDE) {
                    throw new StoreException(
                            notice(Kind.NOT_SAVED, damage.get().detail()), new IOException(e));
                }
            }
            HealthForm.write(answers, root);
            files.replace(path, JsonLayout.page(root));
            return damage.stream().toList();
        } catch (StoreException e) {
            throw e;
        } catch (IOException e) {
            throw new StoreException(notice(Kind.NOT_SAVED, DiskTrouble.words(e)), e);
        }
    }

    private Notice moveAside(DamageException damage) {
        LOG.warn("{} is damaged", path, damage);
        try {
            Path kept = setAside.move(path);
            return new Notice(Kind.SET_ASIDE, name(), damage.words(), Optional.of(kept.toString()));
        } catch (IOException e) {
            LOG.warn("{} can't be set aside", path, e);
            return notice(
                    Kind.UNREADABLE, damage.words() + "; can't be moved: " + DiskTrouble.words(e));
        }
    }

    private Notice notice(Kind kind, String detail) {
        return new Notice(kind, name(), detail);
    }

    private String name() {
        return String.valueOf(path.getFileName());
    }
}
