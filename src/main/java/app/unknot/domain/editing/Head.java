package app.unknot.domain.editing;

import app.unknot.domain.routine.Origin;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Surface;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a routine says of itself, while one part of it is being changed.
final class Head {
    private final Routine routine;
    String title;
    String summary;
    String forWhom;
    String level;
    String goal;
    Surface surface;
    Optional<String> pattern;
    List<String> equipment;
    Routine.Related related;
    Set<String> hiddenBy;
    List<String> warnings;
    Origin origin;

    Head(Routine routine) {
        this.routine = routine;
        this.title = routine.title();
        this.summary = routine.summary();
        this.forWhom = routine.forWhom();
        this.level = routine.level();
        this.goal = routine.goal();
        this.surface = routine.surface();
        this.pattern = routine.pattern();
        this.equipment = routine.equipment();
        this.related = routine.related();
        this.hiddenBy = routine.hiddenBy();
        this.warnings = routine.warnings();
        this.origin = routine.origin();
    }

    Routine routine() {
        return new Routine(
                routine.id(),
                routine.revision(),
                title,
                summary,
                forWhom,
                level,
                goal,
                surface,
                pattern,
                equipment,
                related,
                hiddenBy,
                warnings,
                origin,
                routine.blocks());
    }
}
