package app.unknot.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.unknot.domain.body.BodyArea;
import app.unknot.domain.progress.SessionRecord;
import app.unknot.domain.routine.Routine;
import app.unknot.service.Notice;
import app.unknot.service.OwnRoutine;
import app.unknot.service.OwnRoutines;
import app.unknot.service.SessionDraft;
import app.unknot.service.Settings;
import app.unknot.service.StoreException;
import app.unknot.storage.content.BuiltInContent;
import app.unknot.storage.disk.Disk;
import app.unknot.storage.disk.MeddledDisk;
import app.unknot.storage.disk.RealDisk;
import app.unknot.storage.json.JsonLayout;
import app.unknot.storage.routine.RoutineWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A program that runs on a real library in which another program writes too.
final class OutsideRig {
    /// The person's files.
    enum File {
        ROUTINE,
        LOG,
        SETTINGS,
        MARKER,
        DRAFT
    }

    private static final BuiltInContent CONTENT = new BuiltInContent();
    private static final OwnRoutineFiles.Known KNOWN =
            new OwnRoutineFiles.Known(
                    CONTENT.catalogue().body().areas().stream()
                            .map(BodyArea::id)
                            .collect(Collectors.toSet()),
                    Set.of());
    private static final Routine MINE = CONTENT.builtIn().getFirst().withId("mine");
    private static final Routine OURS = MINE.withBlocks(MINE.blocks().subList(0, 2));
    private static final Routine THEIRS = MINE.withBlocks(MINE.blocks().subList(0, 1));
    private static final SessionRecord BEGINNING = SessionSamples.brief("beginning");
    private static final SessionRecord OUR_SESSION = SessionSamples.brief("ours");
    private static final SessionRecord THEIR_SESSION = SessionSamples.brief("theirs");
    private static final Settings BEGUN = Settings.DEFAULT.withTextSize(110);

    final MeddledDisk disk = new MeddledDisk(new RealDisk(wait -> {}));
    final LibraryFolder folder;
    final List<Notice> notices = new ArrayList<>();
    private final LocalStore store;
    private final OwnRoutines own;
    private byte[] halfOf = {};

    OutsideRig(Path temp) {
        this.folder = new LibraryFolder(temp.resolve("library"), temp.resolve("state"));
        this.store = open(disk);
        this.own = routines(disk);
    }

    private LocalStore open(Disk on) {
        return LocalStore.in(
                folder, on, InstantSource.fixed(Instant.parse("2026-11-22T07:12:00Z")), () -> "pc");
    }

    /// The routines without those that come with the program, which take long to read.
    private OwnRoutines routines(Disk on) {
        InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-22T07:12:00Z"));
        return new OwnRoutineFiles(
                folder,
                on,
                new LibraryMarker(folder, on, () -> "pc"),
                new Trash(folder, on, clock),
                new MigrationBackup(new Backups(folder, on, clock)),
                () -> KNOWN);
    }

    private OwnRoutines freshRoutines() {
        return routines(new RealDisk(wait -> {}));
    }

    /// Everything is saved once, and read as at a start.
    void begin() throws IOException {
        own.save(MINE);
        store.progress().append(BEGINNING);
        store.settings().save(BEGUN);
        store.drafts().keep(draft("begun"));
        store.care().sweep();
        own.all();
        store.settings().load();
        store.drafts().unfinishedSession();
    }

    private static SessionDraft draft(String id) {
        SessionDraft full = JsonDraftsTest.FULL;
        return new SessionDraft(
                id,
                full.revision(),
                full.routine(),
                full.choices(),
                full.edits(),
                full.elapsed(),
                full.started(),
                full.easeBefore());
    }

    Path path(File file) {
        return switch (file) {
            case ROUTINE -> folder.routine("mine");
            case LOG -> folder.month("pc", BEGINNING.started());
            case SETTINGS -> folder.settings();
            case MARKER -> folder.marker();
            case DRAFT -> folder.sessionDraft();
        };
    }

    /// Saves what the person did here.
    ///
    /// @return what the person is told when that is refused
    Optional<Notice> save(File file) {
        try {
            switch (file) {
                case ROUTINE -> notices.addAll(own.save(OURS).notices());
                case LOG, MARKER -> store.progress().append(OUR_SESSION);
                case SETTINGS -> notices.addAll(store.settings().save(BEGUN.withPace(123)));
                case DRAFT -> store.drafts().keep(draft("ours"));
            }
            return Optional.empty();
        } catch (StoreException e) {
            return Optional.of(e.notice());
        }
    }

    /// What the other program writes.
    byte[] theirs(File file) {
        return switch (file) {
            case ROUTINE -> JsonLayout.page(RoutineWriter.write(THEIRS));
            case LOG -> SessionLine.write(THEIR_SESSION);
            case SETTINGS -> JsonLayout.page(SettingsForm.written(BEGUN.withTextSize(150)));
            case MARKER ->
                    "{\"format\": \"unknot-library\", \"schema\": 1, \"id\": \"b\"}"
                            .getBytes(UTF_8);
            case DRAFT -> JsonLayout.page(DraftForm.write(draft("theirs")));
        };
    }

    /// The first half of the file, as it was when that was first asked.
    byte[] half(File file) {
        try {
            if (halfOf.length == 0) {
                byte[] whole = Files.readAllBytes(path(file));
                halfOf = Arrays.copyOf(whole, whole.length / 2);
            }
            return halfOf;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /// Replaces a file as sync tools do.
    void replace(Path file, byte[] content) throws IOException {
        Path fresh = file.resolveSibling(".sync.part");
        Files.write(fresh, content);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /// Whether what was saved here is found after a restart.
    boolean hasOurs(File file) {
        LocalStore again = open(new RealDisk(wait -> {}));
        return switch (file) {
            case ROUTINE ->
                    freshRoutines().all().value().stream()
                            .flatMap(routine -> routine.routine().stream())
                            .anyMatch(routine -> routine.withId("mine").equals(OURS));
            case LOG, MARKER -> again.progress().load().value().revision("ours") > 0;
            case SETTINGS -> again.settings().load().value().pace() == 123;
            case DRAFT -> again.drafts().unfinishedSession().equals(Optional.of(draft("ours")));
        };
    }

    /// Whether what the other program wrote is found, in one of the files or as a setting.
    boolean hasTheirs(File file, byte[] theirs) throws IOException {
        if (file == File.SETTINGS && Arrays.equals(theirs, theirs(file))) {
            LocalStore again = open(new RealDisk(wait -> {}));
            return again.settings().load().value().textSize() == 150;
        }
        String text = new String(theirs, UTF_8);
        for (Path found : filesIn(folder.library(), folder.trash(), folder.setAside())) {
            if (Files.readString(found).contains(text)) {
                return true;
            }
        }
        return false;
    }

    /// Whether what there was in the beginning is found.
    boolean hasBeginning() {
        LocalStore again = open(new RealDisk(wait -> {}));
        return again.progress().load().value().revision("beginning") > 0
                && again.settings().load().value().textSize() == 110
                && !freshRoutines().all().value().isEmpty();
    }

    /// How many versions of the routine are offered.
    long versions() {
        return freshRoutines().all().value().stream()
                .map(OwnRoutine::id)
                .filter(id -> id.startsWith("mine"))
                .count();
    }

    List<Path> filesIn(Path... folders) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path each : folders) {
            if (Files.exists(each)) {
                try (Stream<Path> all = Files.walk(each)) {
                    all.filter(Files::isRegularFile).forEach(found::add);
                }
            }
        }
        return found;
    }

    void removeFolder(Path at) throws IOException {
        for (Path file : filesIn(at)) {
            Files.delete(file);
        }
        Files.deleteIfExists(at);
    }
}
