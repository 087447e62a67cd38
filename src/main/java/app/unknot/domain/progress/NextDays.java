package app.unknot.domain.progress;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// What was said on the days after, each answer once, as it is now. Never changes.
public final class NextDays {
    public static final NextDays NONE = new NextDays(List.of());

    private final List<NextDay> all;

    private NextDays(List<NextDay> all) {
        this.all = List.copyOf(all);
    }

    /// What these lines come to.
    ///
    /// @param lines in any order, each as often as it is there
    public static NextDays of(Collection<NextDay> lines) {
        return new NextDays(Observation.latest(lines));
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
