package app.unknot.service;

import app.unknot.domain.body.Spot;
import app.unknot.domain.progress.Knot;
import app.unknot.domain.progress.Knots;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Step;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The person's own knots: what there is, what becomes of them, and what can be done about them.
/// Each change is one more line on record.
public final class KnotBook {
    private final ProgressLog progress;
    private final RoutineLibrary library;
    private final Ids ids;
    private final Supplier<OffsetDateTime> clock;

    KnotBook(
            ProgressLog progress, RoutineLibrary library, Ids ids, Supplier<OffsetDateTime> clock) {
        this.progress = progress;
        this.library = library;
        this.ids = ids;
        this.clock = clock;
    }

    public Knots knots() {
        return progress.knots();
    }

    /// Those that are not retired, the one that changed last first.
    public List<Knot> active() {
        return knots().active().reversed();
    }

    private Knot keep(Knot line) {
        progress.keep(line);
        return line;
    }

    public Knot make(Spot spot) {
        return keep(
                new Knot(
                        ids.next(),
                        1,
                        clock.get(),
                        Knot.Change.MADE,
                        spot.area(),
                        spot.side(),
                        spot.view(),
                        spot.point(),
                        Optional.empty()));
    }

    public Knot move(Knot knot, Spot spot) {
        return keep(
                latest(knot)
                        .moved(clock.get(), spot.area(), spot.side(), spot.view(), spot.point()));
    }

    /// Gives it another name; a blank one stands for the words of its place.
    ///
    /// @throws IllegalArgumentException for a name that is too long
    public Knot rename(Knot knot, String name) {
        return keep(latest(knot).renamed(clock.get(), name));
    }

    public Knot retire(Knot knot) {
        return keep(latest(knot).retired(clock.get()));
    }

    /// Takes the retiring back.
    public Knot again(Knot knot) {
        return keep(latest(knot).again(clock.get()));
    }

    private Knot latest(Knot knot) {
        return knots().knot(knot.id()).orElse(knot);
    }

    /// The knots that the routine has ball time for.
    public List<Knot> in(Routine routine) {
        return active().stream().filter(knot -> worksOn(routine, knot)).toList();
    }

    private static boolean worksOn(Routine routine, Knot knot) {
        return routine.steps()
                .anyMatch(step -> step.isBallTime() && step.card().area().equals(knot.area()));
    }

    /// The routine to work on it with: of those for its area, the one with the largest share of its
    /// holds there. Empty where none goes there.
    public Optional<Routine> routineFor(Knot knot) {
        return library.routines().stream()
                .filter(routine -> worksOn(routine, knot))
                .max(Comparator.comparingDouble(routine -> share(routine, knot)));
    }

    private static double share(Routine routine, Knot knot) {
        List<Step> ball = routine.steps().filter(Step::isBallTime).toList();
        long there = ball.stream().filter(s -> s.card().area().equals(knot.area())).count();
        return (double) there / ball.size();
    }
}
