package app.unknot.service;

import app.unknot.domain.health.HealthRules;
import app.unknot.domain.health.StopWords;
import app.unknot.domain.routine.Catalogue;
import app.unknot.domain.routine.Routine;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The routines that there are, and the content they refer to.
public final class RoutineLibrary {
    private final List<Routine> builtIn;
    private final Optional<OwnRoutines> files;
    private final Catalogue catalogue;
    private final StopWords stopWords;
    private final HealthRules health;

    private volatile Loaded<List<OwnRoutine>> own = new Loaded<>(List.of(), List.of());

    RoutineLibrary(RoutineFiles files) {
        this.builtIn = List.copyOf(files.builtIn());
        this.files = files.own();
        refresh();
        this.catalogue = files.catalogue();
        this.stopWords = files.stopWords();
        this.health = files.health();
    }

    /// Reads the person's own routines again. For the thread of the store.
    void refresh() {
        files.ifPresent(found -> own = found.all());
    }

    /// What there is to tell about the person's own routines.
    List<Notice> notices() {
        return own.notices();
    }

    /// The person's own routines, those that can't be played too.
    public List<OwnRoutine> own() {
        return own.value();
    }

    /// Every routine that can be played: those of the program in their order, then the person's
    /// own.
    public List<Routine> routines() {
        return Stream.concat(
                        builtIn.stream(),
                        own.value().stream()
                                .filter(OwnRoutine::isPlayable)
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

    public StopWords stopWords() {
        return stopWords;
    }
}
