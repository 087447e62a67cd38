package app.unknot.storage;

import app.unknot.service.Loaded;
import app.unknot.service.Notice;
import app.unknot.service.Notice.Kind;
import app.unknot.service.Settings;
import app.unknot.service.SettingsFile;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/// Settings in `settings.json`, a page that the person may edit. For one thread at a time.
///
/// Each save looks at what is there first, since a sync tool or an editor may have changed it.
final class JsonSettings implements SettingsFile {
    private static final Logger LOG = LoggerFactory.getLogger(JsonSettings.class);

    private final LibraryFolder folder;
    private final Path path;
    private final JsonFile file;
    private final DurableFiles files;
    private final SetAside setAside;
    private final LibraryMarker marker;
    private final MigrationBackup migrationBackup;

    JsonSettings(
            LibraryFolder folder,
            Disk disk,
            SetAside setAside,
            LibraryMarker marker,
            MigrationBackup migrationBackup) {
        this.folder = folder;
        this.path = folder.settings();
        this.file = new JsonFile(disk, path);
        this.files = new DurableFiles(disk);
        this.setAside = setAside;
        this.marker = marker;
        this.migrationBackup = migrationBackup;
    }

    @Override
    public Loaded<Settings> load() {
        try {
            Optional<JsonDocument> document = file.read();
            if (document.isEmpty()) {
                return new Loaded<>(Settings.DEFAULT, List.of());
            }
            return new Loaded<>(SettingsForm.read(document.get()), newer(document.get()));
        } catch (DamageException e) {
            return new Loaded<>(Settings.DEFAULT, List.of(moveAside(e)));
        } catch (IOException e) {
            LOG.warn("{} can't be read", path, e);
            return new Loaded<>(
                    Settings.DEFAULT, List.of(notice(Kind.UNREADABLE, DiskTrouble.words(e))));
        }
    }

    @Override
    public List<Notice> save(Settings settings) throws StoreException {
        List<Notice> notices = new ArrayList<>();
        ObjectNode root = current(notices);
        SettingsForm.write(settings, root);
        byte[] content = JsonLayout.page(root);
        try {
            expectReadable(content);
            marker.ensure();
            files.replace(path, content);
        } catch (IOException e) {
            throw new StoreException(notice(Kind.NOT_SAVED, DiskTrouble.words(e)), e);
        }
        return notices;
    }

    /// The object on the disk with the fields that this version doesn't know.
    private ObjectNode current(List<Notice> notices) throws StoreException {
        try {
            Optional<JsonDocument> document = file.read();
            if (document.isEmpty()) {
                return JsonLayout.object();
            }
            SettingsForm.read(document.get());
            refuseNewer(document.get());
            if (FileForms.SETTINGS.isOlder(document.get().root())) {
                migrationBackup.before(FileForms.SETTINGS);
            }
            return FileForms.SETTINGS.migrated(document.get()).copy();
        } catch (DamageException e) {
            notices.add(moveOrRefuse(e));
            return JsonLayout.object();
        } catch (StoreException e) {
            throw e;
        } catch (IOException e) {
            throw new StoreException(notice(Kind.NOT_SAVED, DiskTrouble.words(e)), e);
        }
    }

    private Notice moveOrRefuse(DamageException damage) throws StoreException {
        Notice notice = moveAside(damage);
        if (notice.kind() != Kind.SET_ASIDE) {
            throw new StoreException(
                    notice(Kind.NOT_SAVED, notice.detail()), new IOException(damage));
        }
        return notice;
    }

    private void refuseNewer(JsonDocument document) throws StoreException, DamageException {
        List<Notice> newer = newer(document);
        if (!newer.isEmpty()) {
            throw new StoreException(newer.getFirst(), new IOException(newer.getFirst().detail()));
        }
    }

    private List<Notice> newer(JsonDocument document) throws DamageException {
        int schema = SettingsForm.schema(document);
        return schema <= FileForms.SETTINGS.current()
                ? List.of()
                : List.of(
                        notice(
                                Kind.NEWER,
                                "schema "
                                        + schema
                                        + ", this version writes "
                                        + FileForms.SETTINGS.current()));
    }

    private Notice moveAside(DamageException damage) {
        LOG.warn("{} is damaged", path, damage);
        try {
            Path kept = setAside.move(path);
            return new Notice(
                    Kind.SET_ASIDE,
                    folder.shown(path),
                    damage.words(),
                    Optional.of(kept.toString()));
        } catch (IOException e) {
            LOG.warn("{} can't be set aside", path, e);
            return notice(
                    Kind.UNREADABLE, damage.words() + "; can't be moved: " + DiskTrouble.words(e));
        }
    }

    /// A fault of this program must not replace what can be read by what can't.
    private static void expectReadable(byte[] content) throws IOException {
        try {
            SettingsForm.read(JsonDocument.parse(content));
        } catch (DamageException e) {
            throw new IOException(e.words(), e);
        }
    }

    private Notice notice(Kind kind, String detail) {
        return new Notice(kind, folder.shown(path), detail);
    }
}
