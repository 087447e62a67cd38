package app.unknot.storage;

import app.unknot.domain.body.BodyArea;
import app.unknot.domain.health.FirstWeek;
import app.unknot.domain.health.HealthRules;
import app.unknot.domain.health.StopWords;
import app.unknot.domain.progress.CareLimits;
import app.unknot.domain.progress.ProgressLimits;
import app.unknot.domain.routine.Catalogue;
import app.unknot.domain.routine.Routine;
import app.unknot.service.OwnRoutines;
import app.unknot.service.RoutineFiles;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The routines that come with the program together with the person's own.
final class LibraryRoutines implements RoutineFiles {
    private final RoutineFiles content;
    private final OwnRoutines own;
    private @Nullable List<Routine> builtIn;
    private @Nullable Catalogue catalogue;

    LibraryRoutines(
            RoutineFiles content, Function<Supplier<OwnRoutineFiles.Known>, OwnRoutines> own) {
        this.content = content;
        this.own = own.apply(this::known);
    }

    private OwnRoutineFiles.Known known() {
        return new OwnRoutineFiles.Known(
                catalogue().body().areas().stream().map(BodyArea::id).collect(Collectors.toSet()),
                builtIn().stream().map(Routine::id).collect(Collectors.toSet()));
    }

    @Override
    public synchronized List<Routine> builtIn() {
        if (builtIn == null) {
            builtIn = List.copyOf(content.builtIn());
        }
        return builtIn;
    }

    @Override
    public synchronized Catalogue catalogue() {
        if (catalogue == null) {
            catalogue = content.catalogue();
        }
        return catalogue;
    }

    @Override
    public StopWords stopWords() {
        return content.stopWords();
    }

    @Override
    public FirstWeek firstWeek() {
        return content.firstWeek();
    }

    @Override
    public ProgressLimits progressLimits() {
        return content.progressLimits();
    }

    @Override
    public CareLimits careLimits() {
        return content.careLimits();
    }

    @Override
    public HealthRules health() {
        return content.health();
    }

    @Override
    public Optional<OwnRoutines> own() {
        return Optional.of(own);
    }
}
