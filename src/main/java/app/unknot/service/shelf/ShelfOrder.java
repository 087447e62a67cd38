package app.unknot.service.shelf;

import app.unknot.domain.routine.Routine;
import java.text.Collator;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The order in which routines are shown.
public enum ShelfOrder {
    /// Favourites, then those of the program as they are meant to be met, then own ones by title;
    /// and after all these what the person may not do.
    RECOMMENDED,
    SHORTEST,
    TITLE,
    /// What was done last comes first.
    RECENT;

    /// The items in this order; those that are alike stay as they were.
    ///
    /// @param items those of the program in their order, then own ones
    /// @param length of a routine; asked only where it counts
    public List<ShelfItem> sorted(
            List<ShelfItem> items, Locale locale, Function<Routine, Duration> length) {
        return items.stream().sorted(comparator(items, locale, length)).toList();
    }

    private Comparator<ShelfItem> comparator(
            List<ShelfItem> items, Locale locale, Function<Routine, Duration> length) {
        Collator words = Collator.getInstance(locale);
        words.setStrength(Collator.SECONDARY);
        Comparator<ShelfItem> title = Comparator.comparing(item -> item.routine().title(), words);
        return switch (this) {
            case RECOMMENDED ->
                    Comparator.<ShelfItem, Boolean>comparing(item -> item.refusal().isPresent())
                            .thenComparing(item -> !item.isFavourite())
                            .thenComparing(ShelfItem::isOwn)
                            .thenComparing((a, b) -> a.isOwn() ? title.compare(a, b) : 0);
            case SHORTEST -> {
                Map<String, Duration> lengths =
                        items.stream()
                                .collect(
                                        Collectors.toMap(
                                                ShelfItem::id,
                                                item -> length.apply(item.routine()),
                                                (a, b) -> a));
                yield Comparator.<ShelfItem, Duration>comparing(
                                item -> lengths.getOrDefault(item.id(), Duration.ZERO))
                        .thenComparing(title);
            }
            case TITLE -> title;
            case RECENT ->
                    Comparator.<ShelfItem, Instant>comparing(
                                    item ->
                                            item.lastDone()
                                                    .map(at -> at.toInstant())
                                                    .orElse(Instant.MIN),
                                    Comparator.reverseOrder())
                            .thenComparing(ShelfItem::isOwn);
        };
    }
}
