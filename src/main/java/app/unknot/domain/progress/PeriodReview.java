package app.unknot.domain.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a week, a month or a year of practice came to: a pure function of the history.
///
/// @param days with practice, in order
/// @param sessions in all
/// @param releaseSeconds of releasing, with getting ready and getting up
/// @param stretchSeconds of stretching
/// @param strengthenSeconds of strengthening
/// @param leftSeconds on the ball on the left side; what was on both counts for each
/// @param rightSeconds on the ball on the right side
/// @param areas that were rated before and after, in order of their ids
public record PeriodReview(
        Period period,
        SortedMap<LocalDate, DayPractice> days,
        int sessions,
        long releaseSeconds,
        long stretchSeconds,
        long strengthenSeconds,
        long leftSeconds,
        long rightSeconds,
        List<AreaEase> areas) {
    /// A side counts as the one with less from this part of the other on.
    private static final double EVEN = 0.9;

    public PeriodReview {
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
        areas = List.copyOf(areas);
    }

    /// How the ball time is shared out between the sides.
    public enum Balance {
        NONE,
        EVEN,
        LEFT_LESS,
        RIGHT_LESS
    }

    /// Looks at each session of the period once.
    public static PeriodReview of(Diary diary, Period period) {
        SortedMap<LocalDate, DayPractice> days = new TreeMap<>();
        Map<String, Rated> areas = new TreeMap<>();
        int sessions = 0;
        long release = 0;
        long stretch = 0;
        long strengthen = 0;
        long left = 0;
        long right = 0;
        for (int index : diary.during(period.from(), period.to()).toArray()) {
            SessionSummary session = diary.history().summary(index);
            LocalDate day = PracticeDays.dayOf(session.started());
            sessions++;
            days.merge(day, new DayPractice(1, session.livedSeconds()), DayPractice::plus);
            release += session.releaseSeconds();
            stretch += session.stretchSeconds();
            strengthen += session.strengthenSeconds();
            left += session.leftSeconds();
            right += session.rightSeconds();
            if (session.easeBefore().isPresent() && session.easeAfter().isPresent()) {
                session.areas()
                        .forEach(area ->
                                areas.computeIfAbsent(area, id -> new Rated()).add(session));
            }
        }
        List<AreaEase> eased = new ArrayList<>();
        areas.forEach((area, rated) -> eased.add(rated.ease(area)));
        return new PeriodReview(
                period, days, sessions, release, stretch, strengthen, left, right, eased);
    }

    /// The ratings of one area.
    private static final class Rated {
        private int sessions;
        private int before;
        private int after;
        private int latest;
        private Instant newest = Instant.MIN;

        void add(SessionSummary session) {
            sessions++;
            before += session.easeBefore().orElseThrow();
            after += session.easeAfter().orElseThrow();
            Instant started = session.started().toInstant();
            if (!started.isBefore(newest)) {
                newest = started;
                latest = session.easeAfter().orElseThrow();
            }
        }

        AreaEase ease(String area) {
            return new AreaEase(
                    area, sessions, (double) before / sessions, (double) after / sessions, latest);
        }
    }

    public boolean isEmpty() {
        return sessions == 0;
    }

    public long seconds() {
        return days.values().stream().mapToLong(DayPractice::seconds).sum();
    }

    public Balance balance() {
        if (leftSeconds + rightSeconds == 0) {
            return Balance.NONE;
        }
        if (Math.min(leftSeconds, rightSeconds) >= EVEN * Math.max(leftSeconds, rightSeconds)) {
            return Balance.EVEN;
        }
        return leftSeconds < rightSeconds ? Balance.LEFT_LESS : Balance.RIGHT_LESS;
    }
}
