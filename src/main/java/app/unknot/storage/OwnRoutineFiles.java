package app.unknot.storage;

import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.RoutineId;
import app.unknot.service.FileProblem;
import app.unknot.service.FileProblem.What;
import app.unknot.service.Loaded;
import app.unknot.service.Notice;
import app.unknot.service.Notice.Kind;
import app.unknot.service.OwnRoutine;
import app.unknot.service.OwnRoutines;
import app.unknot.service.RoutineImport;
import app.unknot.service.RoutineImport.Choice;
import app.unknot.service.RoutineImport.Clash;
import app.unknot.service.StoreException;
import app.unknot.service.Trashed;
import app.unknot.storage.disk.Disk;
import app.unknot.storage.disk.Disk.Entry;
import app.unknot.storage.disk.DiskTrouble;
import app.unknot.storage.disk.DurableFiles;
import app.unknot.storage.json.JsonDocument;
import app.unknot.storage.json.JsonLayout;
import app.unknot.storage.json.VisibleText;
import app.unknot.storage.routine.CheckedRoutine;
import app.unknot.storage.routine.RoutineCheck;
import app.unknot.storage.routine.RoutineShape;
import app.unknot.storage.routine.RoutineWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// The person's own routines in the folder `routines`. For one thread at a time.
final class OwnRoutineFiles implements OwnRoutines {
    private final LibraryFolder folder;
    private final Disk disk;
    private final DurableFiles files;
    private final LibraryMarker marker;
    private final Trash trash;
    private final MigrationBackup migrationBackup;
    private final Supplier<Known> known;
    private @Nullable Known knownNow;

    OwnRoutineFiles(
            LibraryFolder folder,
            Disk disk,
            LibraryMarker marker,
            Trash trash,
            MigrationBackup migrationBackup,
            Supplier<Known> known) {
        this.folder = folder;
        this.disk = disk;
        this.files = new DurableFiles(disk);
        this.marker = marker;
        this.trash = trash;
        this.migrationBackup = migrationBackup;
        this.known = known;
    }

    /// What the routines of the person are compared with.
    ///
    /// @param areas ids of the areas that there are
    /// @param routines ids of the routines that come with the program
    record Known(Set<String> areas, Set<String> routines) {}

    private Known known() {
        if (knownNow == null) {
            knownNow = known.get();
        }
        return knownNow;
    }

    private CheckedRoutine check(byte[] content) {
        return new RoutineCheck(known().areas()).check(content);
    }

    @Override
    public Loaded<List<OwnRoutine>> all() {
        RoutineScan scan = new RoutineScan(folder, known().routines());
        if (marker.isGone()) {
            scan.report(new Notice(Kind.LIBRARY_GONE, folder.library().toString(), ""));
        }
        try {
            for (Path file : disk.list(folder.routines())) {
                if (isRoutine(file)) {
                    scan.add(file, checked(file));
                }
            }
        } catch (IOException e) {
            scan.report(notice(Kind.UNREADABLE, folder.routines(), DiskTrouble.words(e)));
        }
        return scan.result();
    }

    private boolean isRoutine(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(LibraryFolder.ROUTINE_ENDING)
                && !name.startsWith(".")
                && disk.entry(file) == Entry.FILE;
    }

    private CheckedRoutine checked(Path file) {
        try {
            return check(disk.read(file, JsonDocument.MOST_BYTES + 1));
        } catch (IOException e) {
            var problem = FileProblem.ofFile(What.UNREADABLE, DiskTrouble.words(e));
            return CheckedRoutine.unreadable(problem);
        }
    }

    @Override
    public void save(Routine routine) throws StoreException {
        if (!RoutineId.isUsable(routine.id()) || known().routines().contains(routine.id())) {
            throw new IllegalArgumentException("Not an id for an own routine: " + routine.id());
        }
        Path file = folder.routine(routine.id());
        if (disk.entry(file) == Entry.NONE) {
            write(file, RoutineWriter.write(routine));
            return;
        }
        CheckedRoutine was = checked(file);
        ObjectNode old = old(file, was).orElseGet(JsonLayout::object);
        ObjectNode fresh = RoutineWriter.write(routine, old);
        if (!old.equals(fresh)) { // that the file is in an older form is no reason to rewrite it
            if (was.isOlder()) {
                backUp(file);
            }
            write(file, fresh);
        }
    }

    private void backUp(Path file) throws StoreException {
        try {
            migrationBackup.before(FileForms.ROUTINE);
        } catch (IOException e) {
            throw new StoreException(notice(Kind.NOT_SAVED, file, DiskTrouble.words(e)), e);
        }
    }

    /// What is in the file to be replaced; something unreadable goes to the trash first.
    private Optional<ObjectNode> old(Path file, CheckedRoutine was) throws StoreException {
        if (was.isNewer()) {
            throw refused(Kind.NEWER, file, was.problems().getFirst().found());
        }
        if (was.content().isEmpty()) {
            trash.move(file);
        }
        return was.content();
    }

    private void write(Path file, ObjectNode content) throws StoreException {
        byte[] page = JsonLayout.page(content);
        if (check(page).routine().isEmpty()) {
            throw new IllegalArgumentException("Would not be readable again: " + file);
        }
        try {
            marker.ensure();
            files.replace(file, page);
        } catch (IOException e) {
            throw new StoreException(notice(Kind.NOT_SAVED, file, DiskTrouble.words(e)), e);
        }
    }

    @Override
    public Trashed delete(OwnRoutine routine) throws StoreException {
        return trash.move(folder.library().resolve(routine.file()));
    }

    @Override
    public void undo(Trashed trashed) throws StoreException {
        trash.restore(trashed);
    }

    @Override
    public RoutineImport examine(Path file) {
        String name = VisibleText.line(String.valueOf(file.getFileName()));
        Path absolute = file.toAbsolutePath();
        if (disk.entry(absolute) != Entry.FILE) {
            var problem = FileProblem.ofFile(What.NOT_A_FILE, "");
            return new RoutineImport(name, Optional.empty(), Clash.NONE, List.of(problem), "");
        }
        CheckedRoutine checked = checked(absolute);
        boolean isUsable = checked.routine().isPresent() && !checked.isNewer();
        return new RoutineImport(
                name,
                isUsable ? checked.routine() : Optional.empty(),
                checked.routine().map(Routine::id).map(this::clash).orElse(Clash.NONE),
                checked.problems(),
                isUsable ? checked.content().map(ObjectNode::toString).orElse("") : "");
    }

    private Clash clash(String id) {
        if (known().routines().contains(id) || !RoutineId.isUsable(id)) {
            return Clash.RESERVED;
        }
        return disk.entry(folder.routine(id)) == Entry.NONE ? Clash.NONE : Clash.OWN;
    }

    @Override
    public Routine take(RoutineImport examined, Choice choice) throws StoreException {
        byte[] content = examined.content().getBytes(StandardCharsets.UTF_8);
        CheckedRoutine checked = check(content);
        Routine routine =
                checked.routine()
                        .orElseThrow(() ->
                                new IllegalArgumentException("No routine: " + examined.file()));
        ObjectNode node = checked.content().orElseThrow().deepCopy();
        Clash clash = clash(routine.id());
        Path file = folder.routine(routine.id());
        if (clash == Clash.RESERVED || (clash == Clash.OWN && choice == Choice.KEEP_BOTH)) {
            Set<String> taken = new HashSet<>(known().routines());
            all().value().forEach(own -> taken.add(own.id()));
            String id = RoutineId.free(routine.id(), taken);
            node.put("id", id);
            file = folder.routine(id);
        } else if (clash == Clash.OWN) {
            trash.move(file);
        }
        write(file, node);
        return checked(file).routine().orElseThrow();
    }

    @Override
    public void export(Routine routine, Path target) throws StoreException {
        Path own = folder.routine(routine.id());
        ObjectNode base =
                disk.entry(own) == Entry.FILE
                        ? checked(own).content().orElseGet(JsonLayout::object)
                        : JsonLayout.object();
        ObjectNode node = JsonLayout.object();
        node.put("$schema", RoutineShape.SCHEMA_ID);
        node.setAll(RoutineWriter.write(routine, base));
        node.put("$schema", RoutineShape.SCHEMA_ID);
        try {
            files.replace(target.toAbsolutePath(), JsonLayout.page(node));
        } catch (IOException e) {
            throw new StoreException(notice(Kind.NOT_SAVED, target, DiskTrouble.words(e)), e);
        }
    }

    private StoreException refused(Kind kind, Path file, String detail) {
        return new StoreException(notice(kind, file, detail), new IOException(detail));
    }

    private Notice notice(Kind kind, Path file, String detail) {
        return new Notice(kind, folder.shown(file), detail);
    }
}
