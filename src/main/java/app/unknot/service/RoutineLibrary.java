package app.unknot.service;

import app.unknot.domain.health.FirstWeek;
import app.unknot.domain.health.HealthRules;
import app.unknot.domain.health.StopWords;
import app.unknot.domain.progress.CareLimits;
import app.unknot.domain.progress.ProgressLimits;
import app.unknot.domain.routine.Catalogue;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.session.Wording;
import app.unknot.domain.session.lint.KnownIds;
import app.unknot.domain.session.lint.Problem;
import app.unknot.domain.session.lint.RoutineLint;
import app.unknot.service.Notice.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The routines that there are, and the content they refer to.
public final class RoutineLibrary {
    private static final int MOST_NAMED = 5;

    private final List<Routine> builtIn;
    private final Optional<OwnRoutines> files;
    private final Catalogue catalogue;
    private final StopWords stopWords;
    private final HealthRules health;
    private final FirstWeek firstWeek;
    private final ProgressLimits progressLimits;
    private final CareLimits careLimits;

    private final Wording wording;

    private volatile Shelf own = new Shelf(new Loaded<>(List.of(), List.of()), Map.of());

    /// The person's own routines.
    ///
    /// @param findings what each of them breaks, by its id
    private record Shelf(Loaded<List<OwnRoutine>> routines, Map<String, List<Problem>> findings) {}

    /// @param wording what the program itself says between the lines of a routine
    RoutineLibrary(RoutineFiles files, Wording wording) {
        this.builtIn = List.copyOf(files.builtIn());
        this.files = files.own();
        this.wording = wording;
        this.catalogue = files.catalogue();
        this.stopWords = files.stopWords();
        this.health = files.health();
        this.firstWeek = files.firstWeek();
        this.progressLimits = files.progressLimits();
        this.careLimits = files.careLimits();
        refresh();
    }

    /// Reads the person's own routines again. For the thread of the store.
    void refresh() {
        files.ifPresent(found -> {
            Loaded<List<OwnRoutine>> all = found.all();
            own = new Shelf(all, findings(all.value()));
        });
    }

    private Map<String, List<Problem>> findings(List<OwnRoutine> routines) {
        if (routines.isEmpty()) {
            return Map.of();
        }
        RoutineLint lint = new RoutineLint(catalogue, known(routines), wording);
        Map<String, List<Problem>> findings = new HashMap<>();
        for (OwnRoutine routine : routines) {
            if (routine.isPlayable()) {
                findings.put(routine.id(), lint.check(routine.routine().orElseThrow()));
            }
        }
        return Map.copyOf(findings);
    }

    private KnownIds known(List<OwnRoutine> routines) {
        Set<String> builtIns = builtIn.stream().map(Routine::id).collect(Collectors.toSet());
        Set<String> all = new HashSet<>(builtIns);
        routines.forEach(routine -> all.add(routine.id()));
        return new KnownIds(health.flags().keySet(), all, builtIns);
    }

    /// What there is to tell about the person's own routines.
    List<Notice> notices() {
        List<Notice> notices = new ArrayList<>(own.routines().notices());
        for (OwnRoutine routine : own()) {
            String steps =
                    findings(routine.id()).stream()
                            .filter(problem -> problem.rule().isAgainstHarm())
                            .map(problem -> problem.step().orElse(problem.rule().id()))
                            .distinct()
                            .limit(MOST_NAMED)
                            .collect(Collectors.joining(", "));
            if (!steps.isEmpty()) {
                notices.add(new Notice(Kind.ROUTINE_AGAINST_RULES, routine.file(), steps));
            }
        }
        return notices;
    }

    /// The routines of the program, in their order.
    public List<Routine> builtIn() {
        return builtIn;
    }

    /// The person's own routines, those that can't be played too.
    public List<OwnRoutine> own() {
        return own.routines().value();
    }

    /// Which rules one of the person's own routines breaks; with one that keeps from harm among
    /// them, it isn't played.
    ///
    /// @param id of an own routine
    public List<Problem> findings(String id) {
        return own.findings().getOrDefault(id, List.of());
    }

    /// Whether one of the person's own routines can be played, and could not hurt.
    public boolean isPlayable(OwnRoutine routine) {
        return routine.isPlayable()
                && findings(routine.id()).stream()
                        .noneMatch(problem -> problem.rule().isAgainstHarm());
    }

    /// Every routine that can be played: those of the program in their order, then the person's
    /// own.
    public List<Routine> routines() {
        return Stream.concat(
                        builtIn.stream(),
                        own().stream()
                                .filter(this::isPlayable)
                                .flatMap(routine -> routine.routine().stream()))
                .toList();
    }

    public Optional<Routine> routine(String id) {
        return routines().stream().filter(routine -> routine.id().equals(id)).findFirst();
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public HealthRules health() {
        return health;
    }

    public FirstWeek firstWeek() {
        return firstWeek;
    }

    public ProgressLimits progressLimits() {
        return progressLimits;
    }

    public CareLimits careLimits() {
        return careLimits;
    }

    public StopWords stopWords() {
        return stopWords;
    }
}
