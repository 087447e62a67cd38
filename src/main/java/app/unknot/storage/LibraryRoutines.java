package app.unknot.storage;

import app.unknot.domain.health.HealthRules;
import app.unknot.domain.health.StopWords;
import app.unknot.domain.routine.Catalogue;
import app.unknot.domain.routine.Routine;
import app.unknot.service.OwnRoutines;
import app.unknot.service.RoutineFiles;
import java.util.List;
import java.util.Optional;

/// The routines that come with the program together with the person's own.
record LibraryRoutines(RoutineFiles content, OwnRoutines ownRoutines) implements RoutineFiles {
    @Override
    public List<Routine> builtIn() {
        return content.builtIn();
    }

    @Override
    public Catalogue catalogue() {
        return content.catalogue();
    }

    @Override
    public StopWords stopWords() {
        return content.stopWords();
    }

    @Override
    public HealthRules health() {
        return content.health();
    }

    @Override
    public Optional<OwnRoutines> own() {
        return Optional.of(ownRoutines);
    }
}
