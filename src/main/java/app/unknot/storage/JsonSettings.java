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
import app.unknot.storage.json.Schema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/// Settings in `settings.json`, a page that the person may edit. For one thread at a time.
///
/// Each save looks at what is there first, since a sync tool or an editor may have changed it.
final class JsonSettings implements SettingsFile {
    private static final Logger LOG = LoggerFactory.getLogger(JsonSettings.class);

    private static final int ATTEMPTS = 5;

    private final LibraryFolder folder;
    private final Path path;
    private final JsonFile file;
    private final DurableFiles files;
    private final SetAside setAside;
    private final LibraryMarker marker;
    private final MigrationBackup migrationBackup;
    private final Schema forms;

    /// What the file said when it was last read or written here.
    private ObjectNode known;

    private final Set<String> told = new HashSet<>();

    JsonSettings(
            LibraryFolder folder,
            Disk disk,
            SetAside setAside,
            LibraryMarker marker,
            MigrationBackup migrationBackup,
            Schema forms) {
        this.folder = folder;
        this.path = folder.settings();
        this.file = new JsonFile(disk, path);
        this.files = new DurableFiles(disk);
        this.setAside = setAside;
        this.marker = marker;
        this.migrationBackup = migrationBackup;
        this.forms = forms;
        this.known = written(Settings.DEFAULT);
    }

    private ObjectNode written(Settings settings) {
        return SettingsForm.written(settings).put(Schema.FIELD, forms.current());
    }

    @Override
    public Loaded<Settings> load() {
        try {
            Optional<JsonDocument> document = file.read();
            if (document.isEmpty()) {
                return new Loaded<>(Settings.DEFAULT, List.of());
            }
            Settings found = SettingsForm.read(document.get(), forms);
            known = written(found);
            return new Loaded<>(found, newer(document.get()));
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
        ObjectNode wanted = written(settings);
        try {
            boolean isSaved = false;
            for (int attempt = 0; attempt < ATTEMPTS && !isSaved; attempt++) {
                isSaved = save(wanted, notices);
            }
            if (!isSaved) {
                throw new IOException("another program writes it all the time");
            }
        } catch (IOException e) {
            known = JsonLayout.object(); // the file may be either, so that all of the next counts
            throw e instanceof StoreException refused
                    ? refused
                    : new StoreException(notice(Kind.NOT_SAVED, DiskTrouble.words(e)), e);
        }
        known = wanted;
        return notices;
    }

    /// @return whether nobody else has written it at the same moment
    private boolean save(ObjectNode wanted, List<Notice> notices) throws IOException {
        ObjectNode there = current(notices);
        ObjectNode fresh = there.deepCopy();
        Union union = new Union(known, wanted);
        union.putInto(fresh);
        byte[] content = JsonLayout.page(fresh);
        expectReadable(content);
        marker.ensure();
        boolean isSaved = files.replaceIf(path, content, () -> isStill(there));
        if (isSaved && told.addAll(union.kept())) {
            notices.add(notice(Kind.UNITED, String.join(", ", union.kept())));
        }
        return isSaved;
    }

    private boolean isStill(ObjectNode before) throws IOException {
        try {
            return file.read()
                    .map(now -> forms.migrated(now).copy().equals(before))
                    .orElseGet(before::isEmpty);
        } catch (DamageException e) {
            LOG.debug("{} was damaged just now", path, e);
            return false;
        }
    }

    /// The object on the disk with the fields that this version doesn't know.
    private ObjectNode current(List<Notice> notices) throws StoreException {
        try {
            Optional<JsonDocument> document = file.read();
            if (document.isEmpty()) {
                return JsonLayout.object();
            }
            SettingsForm.read(document.get(), forms);
            refuseNewer(document.get());
            if (forms.isOlder(document.get().root())) {
                migrationBackup.before(forms);
            }
            return forms.migrated(document.get()).copy();
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
        return schema <= forms.current()
                ? List.of()
                : List.of(
                        notice(
                                Kind.NEWER,
                                "schema " + schema + ", this version writes " + forms.current()));
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
    private void expectReadable(byte[] content) throws IOException {
        try {
            SettingsForm.read(JsonDocument.parse(content), forms);
        } catch (DamageException e) {
            throw new IOException(e.words(), e);
        }
    }

    private Notice notice(Kind kind, String detail) {
        return new Notice(kind, folder.shown(path), detail);
    }
}
