package app.unknot.storage.content;

import app.unknot.domain.health.FirstWeek;
import app.unknot.domain.health.HealthRules;
import app.unknot.domain.health.StopWords;
import app.unknot.domain.progress.CareLimits;
import app.unknot.domain.progress.ProgressLimits;
import app.unknot.domain.routine.Catalogue;
import app.unknot.domain.routine.Routine;
import app.unknot.service.RoutineFiles;
import app.unknot.storage.routine.BuiltInRoutines;
import java.util.List;

/// The routines and the content that come with the program, read from its own resources.
public final class BuiltInContent implements RoutineFiles {
    @Override
    public List<Routine> builtIn() {
        return new BuiltInRoutines().all();
    }

    @Override
    public Catalogue catalogue() {
        return new CatalogueReader().read(BodyFile.placements(), BodyFile.noGoZones());
    }

    @Override
    public FirstWeek firstWeek() {
        return new HealthReader().firstWeek();
    }

    @Override
    public ProgressLimits progressLimits() {
        return new ProgressLimitsReader().read();
    }

    @Override
    public CareLimits careLimits() {
        return new ProgressLimitsReader().care();
    }

    @Override
    public HealthRules health() {
        return new HealthReader().read();
    }

    @Override
    public StopWords stopWords() {
        return new StopWordsReader().read();
    }
}
