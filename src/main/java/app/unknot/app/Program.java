package app.unknot.app;

import app.unknot.domain.picture.PictureBook;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.time.ManualTime;
import app.unknot.domain.time.TimeSource;
import app.unknot.i18n.Messages;
import app.unknot.i18n.SpokenWording;
import app.unknot.platform.time.RandomIds;
import app.unknot.platform.time.SystemTime;
import app.unknot.service.Drafts;
import app.unknot.service.Ids;
import app.unknot.service.LibraryCare;
import app.unknot.service.NoDrafts;
import app.unknot.service.SessionPorts;
import app.unknot.service.SessionService;
import app.unknot.storage.LibraryFolder;
import app.unknot.storage.LocalStore;
import app.unknot.storage.content.PictureFile;
import app.unknot.storage.disk.Disk;
import app.unknot.storage.disk.ReadOnlyDisk;
import app.unknot.storage.disk.RealDisk;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Executor;

/// The composition root: the one place where the parts of the program are put together, once.
public final class Program implements AutoCloseable {
    private final Folders folders;
    private final Messages messages;
    private final Surroundings surroundings;
    private final SessionService service;
    private final LibraryCare care;
    private final PictureBook pictures = PictureFile.book();
    private final Runnable onClose;

    private Program(
            Folders folders,
            Messages messages,
            Surroundings surroundings,
            LocalStore store,
            Drafts drafts,
            Runnable onClose) {
        this.folders = folders;
        this.messages = messages;
        this.surroundings = surroundings;
        this.onClose = onClose;
        this.care = store.care();
        SessionPorts ports =
                new SessionPorts(
                        store.routines(),
                        store.progress(),
                        store.settings(),
                        drafts,
                        surroundings.time(),
                        surroundings.ticker(),
                        surroundings.voice(),
                        surroundings.ids(),
                        surroundings.store());
        this.service =
                new SessionService(ports, new SpokenWording(messages), ZoneId.systemDefault());
    }

    private static LocalStore store(Folders folders, Disk disk, InstantSource clock, Ids ids) {
        return LocalStore.in(
                new LibraryFolder(folders.library(), folders.state()), disk, clock, ids);
    }

    private static Disk disk() {
        return new RealDisk(new SystemTime()::rest);
    }

    /// The program as it runs in its window; it begins the day with a backup.
    public static Program real(Folders folders, Messages messages) {
        StoreThread store = new StoreThread();
        Surroundings real = Surroundings.real(store);
        LocalStore files = store(folders, disk(), real.time(), real.ids());
        Program program = new Program(folders, messages, real, files, files.drafts(), store::close);
        program.service.recordUnfinished();
        store.execute(() -> program.care.backUpDaily().forEach(program.service::tell));
        return program;
    }

    /// What can be done with a library as a whole, without opening it.
    public static LibraryCare care(Folders folders) {
        return store(folders, disk(), new SystemTime(), new RandomIds()).care();
    }

    /// What can be done with this library as a whole; only on the thread of the store.
    public LibraryCare care() {
        return care;
    }

    /// Runs what touches the disk, one thing after the other.
    public Executor storeThread() {
        return surroundings.store();
    }

    /// The same parts with time that is moved by hand. What is played goes on record, but a session
    /// that was left in the middle stays as it is.
    public static Program rehearsal(Folders folders, Messages messages) {
        return rehearsal(folders, messages, disk());
    }

    /// The same to look at alone: no file is changed, not even one that is damaged.
    public static Program reading(Folders folders, Messages messages) {
        return rehearsal(folders, messages, new ReadOnlyDisk(disk()));
    }

    private static Program rehearsal(Folders folders, Messages messages, Disk disk) {
        ManualTime time = new ManualTime(new SystemTime().instant());
        Surroundings rehearsed = Surroundings.rehearsed(time, new RecordingVoice());
        LocalStore files = store(folders, disk, time, rehearsed.ids());
        return new Program(folders, messages, rehearsed, files, new NoDrafts(), () -> {});
    }

    /// The same parts in other surroundings.
    public static Program with(Folders folders, Messages messages, Surroundings surroundings) {
        LocalStore files = store(folders, disk(), surroundings.time(), surroundings.ids());
        return new Program(folders, messages, surroundings, files, files.drafts(), () -> {});
    }

    /// Plays the routine without any input.
    ///
    /// @throws IllegalStateException when this program's time can't be moved by hand
    public Rehearsal rehearse(Routine routine) {
        if (surroundings.time() instanceof ManualTime time
                && surroundings.voice() instanceof RecordingVoice voice) {
            return Rehearsal.play(
                    service.prepare(routine, service.suggestedSides(routine), Optional.empty()),
                    time,
                    voice);
        }
        throw new IllegalStateException("Only a rehearsal can be rehearsed");
    }

    public SessionService service() {
        return service;
    }

    public Messages messages() {
        return messages;
    }

    public Folders folders() {
        return folders;
    }

    public TimeSource time() {
        return surroundings.time();
    }

    public PictureBook pictures() {
        return pictures;
    }

    /// Waits until everything is on file.
    @Override
    public void close() {
        service.progress().saveAgain();
        onClose.run();
    }
}
