package app.unknot.storage;

import app.unknot.domain.routine.RoutineId;
import app.unknot.service.Notice;
import app.unknot.service.Notice.Kind;
import app.unknot.service.RoutineDraft;
import app.unknot.service.RoutineDrafts;
import app.unknot.service.StoreException;
import app.unknot.storage.disk.Disk;
import app.unknot.storage.disk.Disk.Entry;
import app.unknot.storage.disk.DiskTrouble;
import app.unknot.storage.disk.DurableFiles;
import app.unknot.storage.disk.SetAside;
import app.unknot.storage.json.DamageException;
import app.unknot.storage.json.JsonLayout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The routines that are being edited, a file each in the state folder. For one thread at a time.
final class JsonRoutineDrafts implements RoutineDrafts {
    private static final Logger LOG = LoggerFactory.getLogger(JsonRoutineDrafts.class);
    private static final String ENDING = ".json";

    private final Disk disk;
    private final Path folder;
    private final DurableFiles files;
    private final SetAside setAside;
    private final Set<Path> known = new HashSet<>();

    JsonRoutineDrafts(LibraryFolder folder, Disk disk, SetAside setAside) {
        this.disk = disk;
        this.folder = folder.routineDrafts();
        this.files = new DurableFiles(disk);
        this.setAside = setAside;
    }

    @Override
    public List<RoutineDraft> all() {
        List<RoutineDraft> drafts = new ArrayList<>();
        try {
            if (disk.entry(folder) == Entry.FOLDER) {
                for (Path file : disk.list(folder)) {
                    if (isDraft(file)) {
                        readOrSetAside(file).ifPresent(drafts::add);
                    }
                }
            }
        } catch (IOException e) {
            LOG.warn("The drafts in {} can't be read", folder, e);
        }
        return List.copyOf(drafts);
    }

    private static boolean isDraft(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(ENDING) && !name.startsWith(".");
    }

    @Override
    public void keep(RoutineDraft draft) throws StoreException {
        Path file = file(draft.id());
        try {
            lookOnce(file);
            files.replace(file, JsonLayout.page(RoutineDraftForm.write(draft)));
        } catch (IOException e) {
            String name = String.valueOf(file.getFileName());
            throw new StoreException(new Notice(Kind.NOT_SAVED, name, DiskTrouble.words(e)), e);
        }
    }

    @Override
    public void forget(String id) {
        Path file = file(id);
        try {
            lookOnce(file);
            if (disk.entry(file) != Entry.NONE) {
                disk.delete(file);
                disk.forceFolder(folder);
            }
        } catch (IOException e) {
            LOG.warn("{} can't be deleted", file, e);
        }
    }

    private Path file(String id) {
        if (!RoutineId.isUsable(id)) {
            throw new IllegalArgumentException("Not an id for a draft: " + id);
        }
        return folder.resolve(id + ENDING);
    }

    /// Makes sure, before a file is first replaced or deleted, that nothing in it is lost unread.
    private void lookOnce(Path file) throws IOException {
        if (!known.contains(file)) {
            readOrSetAside(file);
        }
    }

    private Optional<RoutineDraft> readOrSetAside(Path file) throws IOException {
        Optional<RoutineDraft> draft = Optional.empty();
        try {
            var document = new JsonFile(disk, file).read();
            if (document.isPresent()) {
                String name = String.valueOf(file.getFileName());
                RoutineDraft read = RoutineDraftForm.read(name, document.get());
                if (!file(read.id()).equals(file)) {
                    throw DamageException.ofFile("is named otherwise than the routine in it");
                }
                draft = Optional.of(read);
            }
        } catch (DamageException e) {
            LOG.warn("{} is damaged and goes to {}", file, setAside.move(file), e);
        }
        known.add(file);
        return draft;
    }
}
