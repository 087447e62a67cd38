package app.unknot.storage;

import app.unknot.domain.routine.Routine;
import app.unknot.service.Notice;
import app.unknot.service.Notice.Kind;
import app.unknot.service.StoreException;
import app.unknot.storage.disk.Disk;
import app.unknot.storage.disk.Disk.Entry;
import app.unknot.storage.disk.DiskTrouble;
import app.unknot.storage.disk.DurableFiles;
import app.unknot.storage.disk.DurableFiles.Condition;
import app.unknot.storage.json.JsonLayout;
import app.unknot.storage.routine.CheckedRoutine;
import app.unknot.storage.routine.RoutineWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/// Saves routines, and never over what another program has written since they were read. For one
/// thread at a time.
final class RoutineSaves {
    private static final CheckedRoutine NOTHING =
            new CheckedRoutine(Optional.empty(), Optional.empty(), false, false, List.of());

    private final LibraryFolder folder;
    private final Disk disk;
    private final DurableFiles files;
    private final LibraryMarker marker;
    private final Trash trash;
    private final MigrationBackup migrationBackup;
    private final Reading reading;
    private final Map<String, SeenRoutine> seen = new HashMap<>();

    /// How files are understood.
    ///
    /// @param check what is going to be written
    /// @param checked reads a file
    record Reading(
            Function<byte[], CheckedRoutine> check, Function<Path, CheckedRoutine> checked) {}

    RoutineSaves(
            LibraryFolder folder,
            Disk disk,
            LibraryMarker marker,
            Trash trash,
            MigrationBackup migrationBackup,
            Reading reading) {
        this.folder = folder;
        this.disk = disk;
        this.files = new DurableFiles(disk);
        this.marker = marker;
        this.trash = trash;
        this.migrationBackup = migrationBackup;
        this.reading = reading;
    }

    /// Remembers what all the files hold.
    void see(Map<String, SeenRoutine> all) {
        seen.clear();
        seen.putAll(all);
    }

    /// The file of a routine, whatever a sync tool or the person has called it.
    Path file(String id) {
        return seen(id).file();
    }

    private SeenRoutine seen(String id) {
        return seen.getOrDefault(id, new SeenRoutine(folder.routine(id), id, NOTHING, List.of()));
    }

    /// Saves a routine in its file; in a new one beside it, when another program has changed it.
    ///
    /// @return the file that has it now
    Path save(Routine routine) throws StoreException {
        SeenRoutine before = seen(routine.id());
        Path file = before.file();
        if (disk.entry(file) == Entry.NONE) {
            ObjectNode fresh = written(routine.withId(before.id()), before);
            return replace(routine, before, before.checked(), fresh);
        }
        CheckedRoutine now = reading.checked().apply(file);
        refuseNewer(file, now);
        ObjectNode fresh = written(routine.withId(before.id()), before);
        if (now.content().filter(fresh::equals).isPresent()) {
            return file;
        }
        if (!before.saysTheSame(now)) {
            return saveBeside(before.id(), fresh);
        }
        if (now.content().isEmpty()) {
            trash.move(file);
        }
        if (now.isOlder()) {
            backUp(file);
        }
        return replace(routine, before, now, fresh);
    }

    private Path replace(Routine routine, SeenRoutine before, CheckedRoutine now, ObjectNode fresh)
            throws StoreException {
        Path file = before.file();
        if (!write(file, fresh, () -> isStill(file, now))) {
            return saveBeside(before.id(), fresh);
        }
        tidy(before);
        CheckedRoutine saved = reading.checked().apply(file);
        seen.put(routine.id(), new SeenRoutine(file, before.id(), saved, List.of()));
        return file;
    }

    private void refuseNewer(Path file, CheckedRoutine now) throws StoreException {
        if (now.isNewer()) {
            String found = now.problems().getFirst().found();
            throw new StoreException(notice(Kind.NEWER, file, found), new IOException(found));
        }
    }

    /// A file of an older form is kept as it was before the first of its kind is rewritten.
    private void backUp(Path file) throws StoreException {
        try {
            migrationBackup.before(FileForms.ROUTINE);
        } catch (IOException e) {
            throw new StoreException(notice(Kind.NOT_SAVED, file, DiskTrouble.words(e)), e);
        }
    }

    private static ObjectNode written(Routine routine, SeenRoutine before) {
        ObjectNode base =
                before.checked().content().map(ObjectNode::deepCopy).orElseGet(JsonLayout::object);
        return RoutineWriter.write(routine, base);
    }

    /// Whether nobody has put anything else there; that it is gone is no reason not to save.
    private boolean isStill(Path file, CheckedRoutine before) {
        return switch (disk.entry(file)) {
            case NONE -> true;
            case FILE ->
                    before.content().isPresent()
                            && before.content().equals(reading.checked().apply(file).content());
            case FOLDER, LINK_TO_NOWHERE, LINK_IN_CIRCLES, OTHER -> false;
        };
    }

    /// Saves under a name as sync tools give them, so that both are found as two versions.
    private Path saveBeside(String id, ObjectNode content) throws StoreException {
        String stem = id + ".conflict-" + trash.stamp();
        Path beside = folder.routine(stem);
        for (int number = 2; disk.entry(beside) != Entry.NONE; number++) {
            beside = folder.routine(stem + "-" + number);
        }
        write(beside, content);
        return beside;
    }

    /// Copies that said the same as what was just replaced would now come up as second versions.
    private void tidy(SeenRoutine before) throws StoreException {
        for (Path twin : before.twins()) {
            if (disk.entry(twin) == Entry.FILE
                    && before.saysTheSame(reading.checked().apply(twin))) {
                trash.move(twin);
            }
        }
    }

    /// Writes a file, whatever is in its place.
    void write(Path file, ObjectNode content) throws StoreException {
        write(file, content, () -> true);
    }

    private boolean write(Path file, ObjectNode content, Condition condition)
            throws StoreException {
        byte[] page = JsonLayout.page(content);
        if (reading.check().apply(page).routine().isEmpty()) {
            throw new IllegalArgumentException("Would not be readable again: " + file);
        }
        try {
            marker.ensure();
            return files.replaceIf(file, page, condition);
        } catch (IOException e) {
            throw new StoreException(notice(Kind.NOT_SAVED, file, DiskTrouble.words(e)), e);
        }
    }

    private Notice notice(Kind kind, Path file, String detail) {
        return new Notice(kind, folder.shown(file), detail);
    }
}
