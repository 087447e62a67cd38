package app.unknot.service;

import app.unknot.domain.health.FirstWeek;
import app.unknot.domain.health.HealthRules;
import app.unknot.domain.health.StopWords;
import app.unknot.domain.progress.CareLimits;
import app.unknot.domain.progress.ProgressLimits;
import app.unknot.domain.routine.Catalogue;
import app.unknot.domain.routine.Routine;
import java.util.List;
import java.util.Optional;

/// Port to the routines and what they refer to.
public interface RoutineFiles {
    /// The routines that come with the program, in their order.
    List<Routine> builtIn();

    /// Areas, patterns, limits and sources.
    Catalogue catalogue();

    /// What there is to say and do when something feels wrong.
    StopWords stopWords();

    /// The questions of the health check and what follows from the answers.
    HealthRules health();

    /// The gentler limits of the first week.
    FirstWeek firstWeek();

    /// What counts as progress.
    ProgressLimits progressLimits();

    /// How much is enough, and when rest does more.
    CareLimits careLimits();

    /// The person's own routines, where there is a library.
    default Optional<OwnRoutines> own() {
        return Optional.empty();
    }
}
