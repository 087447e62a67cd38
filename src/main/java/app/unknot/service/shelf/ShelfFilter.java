package app.unknot.service.shelf;

import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Surface;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What the person looks for. Of the choices of one kind any may be met, of the kinds all.
///
/// @param search words that all have to be found
/// @param areas ids
/// @param minutes the most that it takes
/// @param equipment in small letters
/// @param purposes `release`, `stretch` or `strengthen`
/// @param favourites whether only those
/// @param suited whether only what the person may do
public record ShelfFilter(
        String search,
        Set<String> areas,
        Optional<Integer> minutes,
        Set<Surface> places,
        Set<String> equipment,
        Set<String> purposes,
        boolean favourites,
        boolean suited) {
    public static final ShelfFilter NONE =
            new ShelfFilter(
                    "", Set.of(), Optional.empty(), Set.of(), Set.of(), Set.of(), false, false);

    public ShelfFilter {
        areas = Set.copyOf(areas);
        places = Set.copyOf(places);
        equipment = Set.copyOf(equipment);
        purposes = Set.copyOf(purposes);
    }

    /// One thing that is looked for and can be taken away.
    public sealed interface Part {
        /// Words to search for.
        record Search(String words) implements Part {}

        /// An area of the body.
        record Area(String id) implements Part {}

        /// At most so many minutes.
        record Minutes(int most) implements Part {}

        /// A place.
        record Place(Surface surface) implements Part {}

        /// A piece of equipment.
        record Equipment(String thing) implements Part {}

        /// A purpose.
        record Purpose(String goal) implements Part {}

        /// Favourites only.
        record Favourites() implements Part {}

        /// Only what the person may do.
        record Suited() implements Part {}
    }

    /// Everything that is looked for, in the order in which it is shown.
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        if (!search.isBlank()) {
            parts.add(new Part.Search(search.strip()));
        }
        areas.stream().sorted().forEach(id -> parts.add(new Part.Area(id)));
        minutes.ifPresent(most -> parts.add(new Part.Minutes(most)));
        places.stream().sorted().forEach(place -> parts.add(new Part.Place(place)));
        equipment.stream().sorted().forEach(thing -> parts.add(new Part.Equipment(thing)));
        purposes.stream().sorted().forEach(goal -> parts.add(new Part.Purpose(goal)));
        if (favourites) {
            parts.add(new Part.Favourites());
        }
        if (suited) {
            parts.add(new Part.Suited());
        }
        return parts;
    }

    /// The filter with that part where it wasn't, and without it where it was.
    public ShelfFilter toggled(Part part) {
        return switch (part) {
            case Part.Search(String words) -> withSearch(words.equals(search.strip()) ? "" : words);
            case Part.Area(String id) -> with(toggled(areas, id), places, equipment, purposes);
            case Part.Minutes(int most) ->
                    withMinutes(Optional.of(most).filter(m -> !minutes.equals(Optional.of(m))));
            case Part.Place(Surface place) ->
                    with(areas, toggled(places, place), equipment, purposes);
            case Part.Equipment(String thing) ->
                    with(areas, places, toggled(equipment, thing), purposes);
            case Part.Purpose(String goal) ->
                    with(areas, places, equipment, toggled(purposes, goal));
            case Part.Favourites() -> with(!favourites, suited);
            case Part.Suited() -> with(favourites, !suited);
        };
    }

    private ShelfFilter with(
            Set<String> a, Set<Surface> places, Set<String> equipment, Set<String> purposes) {
        return new ShelfFilter(search, a, minutes, places, equipment, purposes, favourites, suited);
    }

    private ShelfFilter with(boolean onlyFavourites, boolean onlySuited) {
        return new ShelfFilter(
                search, areas, minutes, places, equipment, purposes, onlyFavourites, onlySuited);
    }

    private static <T> Set<T> toggled(Set<T> set, T item) {
        Set<T> changed = new HashSet<>(set);
        if (!changed.remove(item)) {
            changed.add(item);
        }
        return changed;
    }

    public ShelfFilter withSearch(String words) {
        return new ShelfFilter(
                words, areas, minutes, places, equipment, purposes, favourites, suited);
    }

    public ShelfFilter withMinutes(Optional<Integer> most) {
        return new ShelfFilter(
                search, areas, most, places, equipment, purposes, favourites, suited);
    }

    public boolean isEmpty() {
        return parts().isEmpty();
    }

    /// Whether it is one of those that are looked for.
    ///
    /// @param length of a routine; asked only where the minutes count
    public boolean matches(ShelfItem item, Function<Routine, Duration> length) {
        Routine routine = item.routine();
        return isForThePerson(item)
                && meets(areas, item.areas())
                && meets(places, List.of(routine.surface()))
                && meets(equipment, item.equipment())
                && meets(purposes, List.of(routine.goal()))
                && Folded.words(search).stream().allMatch(item.text()::contains)
                && minutes.map(most -> isWithin(length.apply(routine), most)).orElse(true);
    }

    private boolean isForThePerson(ShelfItem item) {
        return (!favourites || item.isFavourite()) && (!suited || item.refusal().isEmpty());
    }

    private static <T> boolean meets(Set<T> wanted, Iterable<T> has) {
        if (wanted.isEmpty()) {
            return true;
        }
        for (T each : has) {
            if (wanted.contains(each)) {
                return true;
            }
        }
        return false;
    }

    /// As it is shown: to the nearest minute.
    private static boolean isWithin(Duration length, int minutes) {
        return Math.round(length.toSeconds() / 60.0) <= minutes;
    }
}
