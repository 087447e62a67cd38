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
import app.unknot.service.SavedRoutine;
import app.unknot.service.StoreException;
import app.unknot.service.TakenRoutine;
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
import app.unknot.storage.routine.RoutineReader;
import app.unknot.storage.routine.RoutineShape;
import app.unknot.storage.routine.RoutineWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
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
    private final Supplier<Known> known;
    private final RoutineSaves saves;
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
        this.known = known;
        this.saves =
                new RoutineSaves(
                        folder,
                        disk,
                        marker,
                        trash,
                        migrationBackup,
                        new RoutineSaves.Reading(this::check, this::checked));
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
        Loaded<List<OwnRoutine>> found = scan.result();
        saves.see(scan.seen());
        return found;
    }

    private boolean isRoutine(Path file) {
        String name = String.valueOf(file.getFileName());
        Entry entry = disk.entry(file);
        return name.endsWith(LibraryFolder.ROUTINE_ENDING)
                && !name.startsWith(".")
                && entry != Entry.FOLDER
                && entry != Entry.NONE;
    }

    private CheckedRoutine checked(Path file) {
        try {
            return switch (disk.entry(file)) {
                case FILE -> check(disk.read(file, JsonDocument.MOST_BYTES + 1));
                case NONE -> unreadable(What.NO_FILE, "");
                case FOLDER -> unreadable(What.FOLDER, "");
                case LINK_TO_NOWHERE -> unreadable(What.LINK_TO_NOWHERE, "");
                case LINK_IN_CIRCLES -> unreadable(What.LINK_IN_CIRCLES, "");
                case OTHER -> unreadable(What.NOT_A_FILE, "");
            };
        } catch (AccessDeniedException e) {
            return unreadable(What.NO_PERMISSION, "");
        } catch (IOException e) {
            return unreadable(What.UNREADABLE, DiskTrouble.words(e));
        }
    }

    private static CheckedRoutine unreadable(What what, String found) {
        return CheckedRoutine.unreadable(FileProblem.ofFile(what, found));
    }

    @Override
    public SavedRoutine save(Routine routine) throws StoreException {
        if (!RoutineId.isUsable(routine.id()) || known().routines().contains(routine.id())) {
            throw new IllegalArgumentException("Not an id for an own routine: " + routine.id());
        }
        Path file = saves.file(routine.id());
        Path saved = saves.save(routine);
        if (saved.equals(file)) {
            return new SavedRoutine(routine, List.of());
        }
        String shown = folder.shown(saved);
        String id =
                all().value().stream()
                        .filter(own -> own.file().equals(shown))
                        .map(OwnRoutine::id)
                        .findFirst()
                        .orElse(routine.id());
        var notice = new Notice(Kind.KEPT_BESIDE, folder.shown(file), "", Optional.of(shown));
        return new SavedRoutine(routine.withId(id), List.of(notice));
    }

    @Override
    public Routine separate(OwnRoutine version) throws StoreException {
        Path old = folder.library().resolve(version.file());
        CheckedRoutine checked = checked(old);
        if (checked.isNewer() || checked.routine().isEmpty()) {
            Kind kind = checked.isNewer() ? Kind.NEWER : Kind.UNREADABLE;
            throw new StoreException(notice(kind, old, ""), new IOException("not rewritten"));
        }
        Set<String> taken = new HashSet<>(known().routines());
        all().value().stream()
                .filter(own -> !own.file().equals(version.file()))
                .forEach(own -> taken.add(own.id()));
        String id = RoutineId.free(version.id(), taken);
        ObjectNode node = checked.content().orElseThrow().deepCopy();
        saves.write(folder.routine(id), node.put("id", id));
        trash.move(old);
        return checked.routine().get().withId(id);
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
    public Optional<Trashed> putBack(Trashed trashed) throws StoreException {
        Path file = folder.library().resolve(trashed.file());
        Optional<Trashed> instead =
                disk.entry(file) == Entry.NONE ? Optional.empty() : Optional.of(trash.move(file));
        try {
            trash.restore(trashed);
        } catch (StoreException e) {
            if (instead.isPresent()) {
                trash.restore(instead.get());
            }
            throw e;
        }
        return instead;
    }

    @Override
    public RoutineImport examine(Path file) {
        String name = VisibleText.line(String.valueOf(file.getFileName()));
        Path absolute = file.toAbsolutePath();
        CheckedRoutine checked = checked(absolute);
        boolean isUsable = checked.routine().isPresent() && !checked.isNewer();
        return new RoutineImport(
                name,
                isUsable ? checked.routine() : Optional.empty(),
                checked.routine().map(Routine::id).map(this::clash).orElse(Clash.NONE),
                checked.problems(),
                isUsable ? unknownFields(name, checked) : List.of(),
                isUsable ? checked.content().map(JsonLayout::text).orElse("") : "");
    }

    private static List<String> unknownFields(String name, CheckedRoutine checked) {
        return checked.content()
                .map(node -> new RoutineReader().unknownFields(name, JsonLayout.text(node)))
                .orElse(List.of());
    }

    private Clash clash(String id) {
        if (known().routines().contains(id) || !RoutineId.isUsable(id)) {
            return Clash.RESERVED;
        }
        return disk.entry(saves.file(id)) == Entry.NONE ? Clash.NONE : Clash.OWN;
    }

    @Override
    public TakenRoutine take(RoutineImport examined, Choice choice) throws StoreException {
        byte[] content = examined.content().getBytes(StandardCharsets.UTF_8);
        CheckedRoutine checked = check(content);
        Routine routine =
                checked.routine()
                        .orElseThrow(() ->
                                new IllegalArgumentException("No routine: " + examined.file()));
        ObjectNode node = checked.content().orElseThrow().deepCopy();
        Clash clash = clash(routine.id());
        Path file = folder.routine(routine.id());
        Optional<Trashed> replaced = Optional.empty();
        if (clash == Clash.RESERVED || (clash == Clash.OWN && choice == Choice.KEEP_BOTH)) {
            Set<String> taken = new HashSet<>(known().routines());
            all().value().forEach(own -> taken.add(own.id()));
            String id = RoutineId.free(routine.id(), taken);
            node.put("id", id);
            file = folder.routine(id);
        } else if (clash == Clash.OWN) {
            file = saves.file(routine.id());
            replaced = Optional.of(trash.move(file));
        }
        try {
            saves.write(file, node);
        } catch (StoreException e) {
            if (replaced.isPresent()) {
                trash.restore(replaced.get());
            }
            throw e;
        }
        return new TakenRoutine(checked(file).routine().orElseThrow(), replaced);
    }

    @Override
    public void export(Routine routine, Path target) throws StoreException {
        Path own = saves.file(routine.id());
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

    private Notice notice(Kind kind, Path file, String detail) {
        return new Notice(kind, folder.shown(file), detail);
    }
}
