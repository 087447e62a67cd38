package app.unknot.domain.progress;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was said on the days after, each answer once, as it is now. Never changes.
public final class NextDays {
    public static final NextDays NONE = new NextDays(List.of());

    /// The order in which lines of one answer follow one another, the same on every machine.
    private static final Comparator<NextDay> ORDER =
            Comparator.comparingInt(NextDay::revision)
                    .thenComparing(line -> line.written().toInstant())
                    .thenComparing(NextDay::toString);

    private final List<NextDay> all;

    private NextDays(List<NextDay> all) {
        this.all = List.copyOf(all);
    }

    /// What these lines come to.
    ///
    /// @param lines in any order, each as often as it is there
    public static NextDays of(Collection<NextDay> lines) {
        Map<String, NextDay> latest = new LinkedHashMap<>();
        for (NextDay line : lines) {
            latest.merge(line.id(), line, (a, b) -> ORDER.compare(a, b) >= 0 ? a : b);
        }
        return new NextDays(
                latest.values().stream()
                        .sorted(
                                Comparator.comparing((NextDay line) -> line.written().toInstant())
                                        .thenComparing(NextDay::id))
                        .toList());
    }

    /// With one more line.
    public NextDays with(NextDay line) {
        List<NextDay> lines = new ArrayList<>(all);
        lines.add(line);
        return of(lines);
    }

    /// Every answer, the newest at the end; those with nothing said too.
    public List<NextDay> all() {
        return all;
    }

    /// What was said until then, the newest at the end.
    ///
    /// @param now leaves out what a wrong clock dated later
    public List<NextDay> answers(OffsetDateTime now) {
        return all.stream()
                .filter(NextDay::isAnswer)
                .filter(line -> !line.written().toInstant().isAfter(now.toInstant()))
                .toList();
    }

    /// What was said about that session, or that nothing was.
    public Optional<NextDay> about(String session) {
        return all.reversed().stream().filter(line -> line.session().equals(session)).findFirst();
    }
}
