package app.unknot.storage;

import app.unknot.service.Drafts;
import app.unknot.service.Notice;
import app.unknot.service.Notice.Kind;
import app.unknot.service.SessionDraft;
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
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The unfinished session in one file of the state folder. For one thread at a time.
final class JsonDrafts implements Drafts {
    private static final Logger LOG = LoggerFactory.getLogger(JsonDrafts.class);

    private final Disk disk;
    private final Path folder;
    private final Path path;
    private final JsonFile file;
    private final DurableFiles files;
    private final SetAside setAside;
    private boolean isKnown;

    JsonDrafts(LibraryFolder folder, Disk disk, SetAside setAside) {
        this.disk = disk;
        this.folder = folder.state();
        this.path = folder.sessionDraft();
        this.file = new JsonFile(disk, path);
        this.files = new DurableFiles(disk);
        this.setAside = setAside;
    }

    @Override
    public Optional<SessionDraft> unfinishedSession() {
        try {
            return readOrSetAside();
        } catch (IOException e) {
            LOG.warn("{} can't be read", path, e);
            return Optional.empty();
        }
    }

    @Override
    public void keep(SessionDraft draft) throws StoreException {
        try {
            lookOnce();
            files.replace(path, JsonLayout.page(DraftForm.write(draft)));
        } catch (IOException e) {
            String name = String.valueOf(path.getFileName());
            throw new StoreException(new Notice(Kind.NOT_SAVED, name, DiskTrouble.words(e)), e);
        }
    }

    @Override
    public void forgetSession() {
        try {
            lookOnce();
            if (disk.entry(path) != Entry.NONE) {
                disk.delete(path);
                disk.forceFolder(folder);
            }
        } catch (IOException e) {
            LOG.warn("{} can't be deleted", path, e);
        }
    }

    /// Makes sure, before the file is first replaced or deleted, that nothing in it is lost unread.
    private void lookOnce() throws IOException {
        if (!isKnown) {
            readOrSetAside();
        }
    }

    private Optional<SessionDraft> readOrSetAside() throws IOException {
        Optional<SessionDraft> draft = Optional.empty();
        try {
            var document = file.read();
            if (document.isPresent()) {
                draft = Optional.of(DraftForm.read(document.get()));
            }
        } catch (DamageException e) {
            LOG.warn("{} is damaged and goes to {}", path, setAside.move(path), e);
        }
        isKnown = true;
        return draft;
    }
}
