package app.unknot.service.shelf;

import app.unknot.domain.health.Refusal;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Step;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A routine as the library knows it: what it can be found by.
///
/// @param isOwn whether it is one of the person's own
/// @param areas ids of what the ball works on, or what is moved where there is no ball
/// @param equipment what is needed, without what is only optional, in small letters
/// @param text everything that a search looks at, folded
/// @param lastDone when it was done last
/// @param refusal why the person may not do it, if so
public record ShelfItem(
        Routine routine,
        boolean isOwn,
        boolean isFavourite,
        Set<String> areas,
        List<String> equipment,
        String text,
        Optional<OffsetDateTime> lastDone,
        Optional<Refusal> refusal) {
    private static final String OPTIONAL = "(optional)";

    public ShelfItem {
        areas = Set.copyOf(areas);
        equipment = List.copyOf(equipment);
    }

    /// The routine with all that it can be found by.
    ///
    /// @param areaName the name of an area, such as "Calf"; empty where it has none
    public static ShelfItem of(
            Routine routine,
            boolean isOwn,
            Collection<String> favourites,
            UnaryOperator<String> areaName,
            Optional<OffsetDateTime> lastDone) {
        Set<String> areas = areas(routine);
        List<String> equipment =
                routine.equipment().stream()
                        .filter(thing -> !thing.endsWith(OPTIONAL))
                        .map(thing -> thing.strip().toLowerCase(Locale.ROOT))
                        .filter(thing -> !thing.isEmpty())
                        .distinct()
                        .toList();
        String text =
                Stream.concat(
                                Stream.of(routine.title(), routine.summary(), routine.forWhom()),
                                areas.stream().map(areaName))
                        .map(Folded::of)
                        .collect(Collectors.joining("\n"));
        return new ShelfItem(
                routine,
                isOwn,
                favourites.contains(routine.id()),
                areas,
                equipment,
                text,
                lastDone,
                Optional.empty());
    }

    /// The same item with what stands against it, if something does.
    public ShelfItem against(Optional<Refusal> why) {
        return new ShelfItem(routine, isOwn, isFavourite, areas, equipment, text, lastDone, why);
    }

    public String id() {
        return routine.id();
    }

    private static Set<String> areas(Routine routine) {
        Set<String> worked = areas(routine.steps().filter(Step::isBallTime));
        return worked.isEmpty() ? areas(routine.steps()) : worked;
    }

    private static Set<String> areas(Stream<Step> steps) {
        return steps.map(step -> step.card().area()).collect(Collectors.toSet());
    }
}
