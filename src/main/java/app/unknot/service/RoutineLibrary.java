package app.unknot.service;

import app.unknot.domain.health.HealthRules;
import app.unknot.domain.health.StopWords;
import app.unknot.domain.routine.Catalogue;
import app.unknot.domain.routine.Routine;
import java.util.List;
import java.util.Optional;

/// The routines that there are, and the content they refer to.
public final class RoutineLibrary {
    private final List<Routine> routines;
    private final Catalogue catalogue;
    private final StopWords stopWords;
    private final HealthRules health;

    RoutineLibrary(RoutineFiles files) {
        this.routines = List.copyOf(files.builtIn());
        this.catalogue = files.catalogue();
        this.stopWords = files.stopWords();
        this.health = files.health();
    }

    public List<Routine> routines() {
        return routines;
    }

    public Optional<Routine> routine(String id) {
        return routines.stream().filter(routine -> routine.id().equals(id)).findFirst();
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
