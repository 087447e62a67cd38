package app.unknot.domain.routine;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The same work somewhere else: for a routine, what there is for the same part of the body on the
/// floor, at the wall, in a chair or in a car seat.
///
/// Each place has its own doses and its own words, so another place is another routine.
public final class OtherPlaces {
    private final Routine routine;
    private final List<Routine> others;

    /// @param all the routines to choose from, those to prefer first
    public OtherPlaces(Routine routine, List<Routine> all) {
        this.routine = routine;
        this.others = all.stream().filter(this::isForTheSame).toList();
    }

    /// Every routine for the same, the closest first, the routine itself before all others.
    public List<Routine> all() {
        Comparator<Routine> closest =
                Comparator.<Routine, Boolean>comparing(other -> !other.id().equals(routine.id()))
                        .thenComparing(other -> !isNamed(other))
                        .thenComparingInt(other -> -shared(other).size());
        return Stream.concat(Stream.of(routine), others.stream())
                .distinct()
                .sorted(closest)
                .toList();
    }

    /// What there is in that place; the routine itself where it is of that place.
    public Optional<Routine> at(Surface place) {
        return all().stream().filter(other -> other.surface() == place).findFirst();
    }

    /// Where there is something for the same, in the order of places.
    public List<Surface> places() {
        return Stream.of(Surface.values()).filter(place -> at(place).isPresent()).toList();
    }

    private boolean isForTheSame(Routine other) {
        return !other.id().equals(routine.id())
                && other.goal().equals(routine.goal())
                && !shared(other).isEmpty();
    }

    private boolean isNamed(Routine other) {
        return Stream.of(routine.related().easier(), routine.related().harder())
                .flatMap(Optional::stream)
                .flatMap(alternative -> alternative.routine().stream())
                .anyMatch(other.id()::equals);
    }

    private Set<String> shared(Routine other) {
        Set<String> shared = new HashSet<>(worked(routine));
        shared.retainAll(worked(other));
        return shared;
    }

    /// The areas that the ball works on, or for a routine without a ball those that it moves.
    private static Set<String> worked(Routine routine) {
        return routine.steps()
                .filter(step -> !routine.hasBall() || step.isBallTime())
                .map(step -> step.card().area())
                .collect(Collectors.toSet());
    }
}
