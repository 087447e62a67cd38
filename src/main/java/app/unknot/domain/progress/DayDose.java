package app.unknot.domain.progress;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How much ball each area has had, counted over sessions: within one, the plan sees to it.
public final class DayDose {
    private DayDose() {}

    /// One side of an area.
    private record Half(String area, boolean left) {}

    /// The areas that a session counts for: with enough time on the ball on one side at least.
    public static Set<String> areas(SessionRecord session, CareLimits limits) {
        return halves(session, limits).stream().map(Half::area).collect(Collectors.toSet());
    }

    private static Set<Half> halves(SessionRecord session, CareLimits limits) {
        Map<Half, Double> seconds = new HashMap<>();
        for (StepRecord step : session.steps()) {
            if (step.ball() && !step.area().isEmpty()) {
                if (!step.side().equals("right")) {
                    seconds.merge(new Half(step.area(), true), step.seconds(), Double::sum);
                }
                if (!step.side().equals("left")) {
                    seconds.merge(new Half(step.area(), false), step.seconds(), Double::sum);
                }
            }
        }
        seconds.values().removeIf(lived -> lived < limits.counts().toSeconds());
        return seconds.keySet();
    }

    /// The areas that had the ball today.
    public static Set<String> today(
            List<SessionRecord> sessions, OffsetDateTime now, CareLimits limits) {
        return ofToday(sessions, now)
                .flatMap(session -> areas(session, limits).stream())
                .collect(Collectors.toSet());
    }

    private static Stream<SessionRecord> ofToday(List<SessionRecord> sessions, OffsetDateTime now) {
        LocalDate today = PracticeDays.dayOf(now);
        return until(sessions, now).stream()
                .filter(session -> PracticeDays.dayOf(session.started()).equals(today));
    }

    /// The areas that get no more for now: as often as it may be in a day, or too short a time ago,
    /// on both sides. As long as one side has something left, the person can still choose it.
    public static Set<String> usedUp(
            List<SessionRecord> sessions, OffsetDateTime now, CareLimits limits) {
        Map<Half, Integer> counted = new HashMap<>();
        ofToday(sessions, now)
                .flatMap(session -> halves(session, limits).stream())
                .forEach(half -> counted.merge(half, 1, Integer::sum));
        counted.values().removeIf(count -> count < limits.sessionsPerDay());
        Set<Half> used = new HashSet<>(counted.keySet());
        Instant since = now.toInstant().minus(Duration.ofHours(limits.hoursBetween()));
        for (SessionRecord session : until(sessions, now)) {
            Instant end = session.started().toInstant().plusSeconds((long) session.lived());
            if (end.isAfter(since)) {
                used.addAll(halves(session, limits));
            }
        }
        return used.stream()
                .filter(half -> used.contains(new Half(half.area(), !half.left())))
                .map(Half::area)
                .collect(Collectors.toSet());
    }

    /// Without what a wrong clock dated later.
    static List<SessionRecord> until(List<SessionRecord> sessions, OffsetDateTime now) {
        List<SessionRecord> past = new ArrayList<>(sessions);
        past.removeIf(session -> session.started().toInstant().isAfter(now.toInstant()));
        return past;
    }
}
