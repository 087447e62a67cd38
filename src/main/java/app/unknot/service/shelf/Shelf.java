package app.unknot.service.shelf;

import app.unknot.domain.routine.Routine;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// All routines at one time, to be looked through. Never changes; how long a routine takes is
/// worked out when it is first asked for.
public final class Shelf {
    private static final int MOST_EQUIPMENT = 10;

    private final List<ShelfItem> items;
    private final Locale locale;
    private final Function<Routine, Duration> length;
    private final Map<String, Duration> lengths = new HashMap<>();

    /// What may be taken from a filter that finds nothing.
    ///
    /// @param found how many there are without it
    public record Relief(ShelfFilter.Part part, int found) {}

    /// @param items those of the program in their order, then own ones
    public Shelf(List<ShelfItem> items, Locale locale, Function<Routine, Duration> length) {
        this.items = List.copyOf(items);
        this.locale = locale;
        this.length = length;
    }

    public List<ShelfItem> items() {
        return items;
    }

    /// How long it takes with the settings as they are.
    public Duration length(Routine routine) {
        return lengths.computeIfAbsent(routine.id(), id -> length.apply(routine));
    }

    public List<ShelfItem> find(ShelfFilter filter, ShelfOrder order) {
        List<ShelfItem> found =
                items.stream().filter(item -> filter.matches(item, this::length)).toList();
        return order.sorted(found, locale, this::length);
    }

    /// Which single part to take away so that something is found, the one that finds most first.
    public List<Relief> reliefs(ShelfFilter filter) {
        return filter.parts().stream()
                .map(part -> new Relief(part, count(filter.toggled(part))))
                .filter(relief -> relief.found() > 0)
                .sorted(Comparator.comparingInt(Relief::found).reversed())
                .toList();
    }

    private int count(ShelfFilter filter) {
        return (int) items.stream().filter(item -> filter.matches(item, this::length)).count();
    }

    /// What routines need, the most common first.
    public List<String> equipment() {
        Map<String, Long> counts =
                items.stream()
                        .flatMap(item -> item.equipment().stream())
                        .collect(Collectors.groupingBy(thing -> thing, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Long>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_EQUIPMENT)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// What routines are for, in the order in which they come up.
    public List<String> purposes() {
        return items.stream().map(item -> item.routine().goal()).distinct().toList();
    }
}
