package app.unknot.app;

import app.unknot.domain.health.SelfCheckPlan;
import app.unknot.domain.picture.PictureBook;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.time.ManualTime;
import app.unknot.domain.time.TimeSource;
import app.unknot.i18n.Messages;
import app.unknot.i18n.SpokenWording;
import app.unknot.i18n.TemplateTexts;
import app.unknot.platform.desktop.AwakeComputer;
import app.unknot.platform.sound.LiveMixer;
import app.unknot.platform.time.RandomIds;
import app.unknot.platform.time.SystemTime;
import app.unknot.service.Drafts;
import app.unknot.service.HealthFile;
import app.unknot.service.Ids;
import app.unknot.service.LibraryCare;
import app.unknot.service.LibraryTravel;
import app.unknot.service.NoDrafts;
import app.unknot.service.RoutineEditing;
import app.unknot.service.RoutineIntake;
import app.unknot.service.SelfCheckBook;
import app.unknot.service.SessionPorts;
import app.unknot.service.SessionService;
import app.unknot.service.speech.SpokenSound;
import app.unknot.storage.LibraryFolder;
import app.unknot.storage.LocalStore;
import app.unknot.storage.content.PictureFile;
import app.unknot.storage.content.SelfCheckReader;
import app.unknot.storage.disk.Disk;
import app.unknot.storage.disk.ReadOnlyDisk;
import app.unknot.storage.disk.RealDisk;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;

/// The composition root: the one place where the parts of the program are put together, once.
public final class Program implements AutoCloseable {
    private final Folders folders;
    private final Messages messages;
    private final Surroundings surroundings;
    private final SessionService service;
    private final LibraryCare care;
    private final LibraryTravel travel;
    private final RoutineIntake intake;
    private final RoutineEditing editing;
    private final PictureBook pictures = PictureFile.book();
    private final Own own;

    /// What differs between programs on the same files.
    ///
    /// @param health what one person has answered; empty where nobody is asked
    /// @param worker finds out what takes a moment, away from the screen
    private record Own(
            Drafts drafts, Optional<HealthFile> health, Executor worker, Runnable onClose) {
        /// Where everything happens at once.
        static Own at(Drafts drafts, Optional<HealthFile> health) {
            return new Own(drafts, health, Runnable::run, () -> {});
        }

        /// The same on the files as they are now.
        Own with(LocalStore files) {
            return new Own(files.drafts(), health.map(asked -> files.health()), worker, onClose);
        }
    }

    private Program(
            Folders folders,
            Messages messages,
            Surroundings surroundings,
            LocalStore store,
            Own own) {
        this.own = own;
        this.folders = folders;
        this.messages = messages;
        this.surroundings = surroundings;
        this.care = store.care();
        this.travel = store.travel();
        SessionPorts ports =
                new SessionPorts(
                        store.routines(),
                        store.progress(),
                        store.settings(),
                        own.drafts(),
                        surroundings.time(),
                        surroundings.ticker(),
                        surroundings.sound(),
                        surroundings.desk(),
                        surroundings.awake(),
                        surroundings.ids(),
                        surroundings.store(),
                        own.health());
        SpokenWording wording = new SpokenWording(messages);
        this.service = new SessionService(ports, wording, ZoneId.systemDefault());
        this.intake =
                new RoutineIntake(
                        service,
                        service.shelf().orElseThrow(),
                        care,
                        wording,
                        surroundings.store());
        this.editing =
                new RoutineEditing(
                        service,
                        store.routineDrafts(),
                        wording,
                        new TemplateTexts(messages),
                        surroundings.store(),
                        own.worker());
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
        SpokenSound sound =
                new SoundParts(folders.state(), messages)
                        .through(LiveMixer.start(new SystemTime()));
        Surroundings real = Surroundings.real(store, sound, AwakeComputer.ofSystem());
        LocalStore files = store(folders, disk(), real.time(), real.ids());
        Program program =
                new Program(
                        folders,
                        messages,
                        real,
                        files,
                        new Own(
                                files.drafts(),
                                Optional.of(files.health()),
                                ForkJoinPool.commonPool(),
                                () -> {
                                    store.close();
                                    sound.close();
                                }));
        program.begin();
        return program;
    }

    /// Nothing is written while the library is away: what to do about that is asked first.
    private void begin() {
        if (!care.isGone()) {
            service.recordUnfinished();
            // The backup after the clean-up, which could take it away while it is written; and not
            // on the thread of the disk, as with years of sessions no save should wait for it.
            Runnable backUp = () -> care.backUpDaily().forEach(service::tell);
            storeThread().execute(care::sweep);
            storeThread().execute(() -> own.worker().execute(backUp));
        }
    }

    /// The same program on the files as they are now, after they were restored or are in another
    /// place. This one must not be used any more, but for [#close].
    public Program again() {
        Folders now = folders.again();
        LocalStore files = store(now, disk(), surroundings.time(), surroundings.ids());
        Program program = new Program(now, messages, surroundings, files, own.with(files));
        program.begin();
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

    /// What brings this library elsewhere; only on the thread of the store.
    public LibraryTravel travel() {
        return travel;
    }

    /// Takes over routines from files.
    public RoutineIntake intake() {
        return intake;
    }

    /// Makes and changes routines.
    public RoutineEditing editing() {
        return editing;
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
        return new Program(
                folders, messages, rehearsed, files, Own.at(new NoDrafts(), Optional.empty()));
    }

    /// The same parts in other surroundings, for one person with their answers about their health.
    public static Program personal(Folders folders, Messages messages, Surroundings surroundings) {
        LocalStore files = store(folders, disk(), surroundings.time(), surroundings.ids());
        return new Program(
                folders,
                messages,
                surroundings,
                files,
                Own.at(files.drafts(), Optional.of(files.health())));
    }

    /// The same parts in other surroundings, where nobody is asked about their health.
    public static Program with(Folders folders, Messages messages, Surroundings surroundings) {
        LocalStore files = store(folders, disk(), surroundings.time(), surroundings.ids());
        return new Program(
                folders, messages, surroundings, files, Own.at(files.drafts(), Optional.empty()));
    }

    /// Plays the routine without any input.
    ///
    /// @throws IllegalStateException when this program's time can't be moved by hand
    public Rehearsal rehearse(Routine routine) {
        if (surroundings.time() instanceof ManualTime time
                && surroundings.sound() instanceof RecordingVoice voice) {
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

    /// What self-checks there are.
    SelfCheckPlan checkPlan() {
        return new SelfCheckReader().read();
    }

    /// The person's self-checks, on what is on record.
    SelfCheckBook selfChecks() {
        return new SelfCheckBook(
                checkPlan(),
                service.progress(),
                surroundings.ids(),
                () ->
                        surroundings
                                .time()
                                .instant()
                                .atZone(ZoneId.systemDefault())
                                .toOffsetDateTime()
                                .withNano(0));
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
        editing.close();
        service.progress().saveAgain();
        own.onClose().run();
    }
}
