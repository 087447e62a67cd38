package app.unknot.storage;

import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.RoutineId;
import app.unknot.service.FileProblem;
import app.unknot.service.Loaded;
import app.unknot.service.Notice;
import app.unknot.service.Notice.Kind;
import app.unknot.service.OwnRoutine;
import app.unknot.storage.json.VisibleText;
import app.unknot.storage.routine.CheckedRoutine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Gathers the files of the routines, each under an id of its own, whatever sync tools have made of
/// their names.
final class RoutineScan {
    private final LibraryFolder folder;
    private final Set<String> taken;
    private final Set<String> owned = new HashSet<>();
    private final Map<Path, CheckedRoutine> files = new HashMap<>();
    private final List<Path> order = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final Map<String, SeenRoutine> seen = new HashMap<>();

    /// @param builtIn ids that no file can have
    RoutineScan(LibraryFolder folder, Set<String> builtIn) {
        this.folder = folder;
        this.taken = new HashSet<>(builtIn);
    }

    void add(Path file, CheckedRoutine checked) {
        order.add(file);
        files.put(file, checked);
    }

    void report(Notice notice) {
        notices.add(notice);
    }

    Loaded<List<OwnRoutine>> result() {
        Map<Path, String> ids = new HashMap<>();
        order.stream().filter(this::isNamedAsItself).forEach(file -> ids.put(file, id(file)));
        taken.addAll(ids.values());
        owned.addAll(ids.values());
        List<OwnRoutine> routines = new ArrayList<>();
        for (Path file : order) {
            if (!isSecondOfTheSame(file)) {
                routines.add(routine(file, Optional.ofNullable(ids.get(file))));
            }
        }
        return new Loaded<>(routines, notices);
    }

    /// What each routine's file held, by the id under which it is offered.
    Map<String, SeenRoutine> seen() {
        return Map.copyOf(seen);
    }

    private boolean isNamedAsItself(Path file) {
        String id = id(file);
        return !taken.contains(id) && file.equals(folder.routine(id)) && RoutineId.isUsable(id);
    }

    private String id(Path file) {
        String name = String.valueOf(file.getFileName());
        String stem = name.substring(0, name.length() - LibraryFolder.ROUTINE_ENDING.length());
        String id = found(file).text("id");
        return id.isEmpty() ? stem : id;
    }

    /// A copy that says the same as another file before it, or as the one with the right name.
    private boolean isSecondOfTheSame(Path file) {
        var content = found(file).content();
        return content.isPresent()
                && order.stream()
                        .filter(other -> !other.equals(file))
                        .filter(other -> found(other).content().equals(content))
                        .anyMatch(other -> rank(other) < rank(file));
    }

    private List<Path> twins(Path file) {
        return order.stream()
                .filter(other -> !other.equals(file) && isSecondOfTheSame(other))
                .filter(other -> found(other).content().equals(found(file).content()))
                .toList();
    }

    private CheckedRoutine found(Path file) {
        return Objects.requireNonNull(files.get(file));
    }

    private int rank(Path file) {
        boolean isRightName = file.equals(folder.routine(id(file)));
        return order.indexOf(file) - (isRightName ? order.size() : 0);
    }

    private OwnRoutine routine(Path file, Optional<String> ownId) {
        CheckedRoutine checked = found(file);
        String id = ownId.orElseGet(() -> RoutineId.free(id(file), taken));
        boolean isCopy = ownId.isEmpty() && owned.contains(id(file));
        taken.add(id);
        owned.add(id);
        seen.put(id, new SeenRoutine(file, isCopy ? id(file) : id, checked, twins(file)));
        String shown = folder.shown(file);
        String title = VisibleText.line(checked.text("title"));
        Optional<Routine> routine = checked.routine().map(found -> found.withId(id));
        if (routine.filter(Routine::isPlayable).isEmpty()) {
            notices.add(new Notice(Kind.ROUTINE_UNPLAYABLE, shown, detail(checked)));
        } else if (isCopy) {
            notices.add(new Notice(Kind.ROUTINE_COPY, shown, id));
        }
        return new OwnRoutine(
                id,
                title.isEmpty() ? String.valueOf(file.getFileName()) : title,
                routine,
                shown,
                isCopy ? Optional.of(id(file)) : Optional.empty(),
                checked.isNewer(),
                checked.problems());
    }

    private static String detail(CheckedRoutine checked) {
        return checked.problems().stream()
                .findFirst()
                .filter(problem -> problem.line() > 0)
                .map(RoutineScan::place)
                .orElse("");
    }

    private static String place(FileProblem problem) {
        String place = problem.line() + ":" + problem.column();
        return problem.field().isEmpty() ? place : place + " " + problem.field();
    }
}
