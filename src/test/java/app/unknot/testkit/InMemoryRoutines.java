package app.unknot.testkit;

import app.unknot.domain.health.FirstWeek;
import app.unknot.domain.health.HealthRules;
import app.unknot.domain.health.StopWords;
import app.unknot.domain.progress.CareLimits;
import app.unknot.domain.progress.ProgressLimits;
import app.unknot.domain.routine.Catalogue;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.session.Samples;
import app.unknot.service.RoutineFiles;
import app.unknot.storage.content.BuiltInContent;
import java.util.List;

/// A library of one or more routines in memory.
///
/// @param builtIn the routines in their order
public record InMemoryRoutines(List<Routine> builtIn, Catalogue catalogue, StopWords stopWords)
        implements RoutineFiles {
    /// Routines on the body of the samples.
    public static InMemoryRoutines of(Routine... routines) {
        return new InMemoryRoutines(
                List.of(routines), Samples.catalogue(), new BuiltInContent().stopWords());
    }

    @Override
    public HealthRules health() {
        return new BuiltInContent().health();
    }

    @Override
    public FirstWeek firstWeek() {
        return new BuiltInContent().firstWeek();
    }

    @Override
    public ProgressLimits progressLimits() {
        return new BuiltInContent().progressLimits();
    }

    @Override
    public CareLimits careLimits() {
        return new BuiltInContent().careLimits();
    }
}
