package app.unknot.domain.progress;

import app.unknot.domain.body.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// How one self-check went over time: a pure function of what is on record.
///
/// @param check its id
/// @param days the levels by side on each day with a result, oldest first; of several results on
///   one day the latest of each side counts
public record CheckCourse(String check, List<Day> days) {
    public CheckCourse {
        days = List.copyOf(days);
    }

    /// The levels of one day.
    ///
    /// @param date by [PracticeDays#dayOf]
    public record Day(LocalDate date, Map<Side, Integer> levels) {
        public Day {
            levels = Map.copyOf(levels);
        }
    }

    /// A result with the day before it that had the same side.
    private record Step(int before, int now) {}

    /// The course of each check that has a result, by its id, in the order of their first ones.
    public static Map<String, CheckCourse> of(CheckResults results) {
        Map<String, TreeMap<LocalDate, Map<Side, Integer>>> found = new LinkedHashMap<>();
        for (CheckResult result : results.all()) {
            found.computeIfAbsent(result.check(), check -> new TreeMap<>())
                    .computeIfAbsent(
                            PracticeDays.dayOf(result.written()), day -> new LinkedHashMap<>())
                    .putAll(result.levels());
        }
        Map<String, CheckCourse> courses = new LinkedHashMap<>();
        found.forEach((check, days) -> {
            List<Day> all = new ArrayList<>();
            days.forEach((date, levels) -> all.add(new Day(date, levels)));
            courses.put(check, new CheckCourse(check, all));
        });
        return courses;
    }

    /// The newest level of a side.
    public Optional<Integer> latest(Side side) {
        List<Integer> levels = levels(side);
        return levels.isEmpty() ? Optional.empty() : Optional.of(levels.getLast());
    }

    /// Every level of a side, oldest first.
    public List<Integer> levels(Side side) {
        return days.stream()
                .flatMap(day -> Optional.ofNullable(day.levels().get(side)).stream())
                .toList();
    }

    /// The newest level of a side compared with the one before it; empty for a side without any.
    public Optional<CheckChange> change(Side side) {
        if (levels(side).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                lastStep(side)
                        .map(step -> CheckChange.of(step.before(), step.now()))
                        .orElse(CheckChange.FIRST));
    }

    private Optional<Step> lastStep(Side side) {
        List<Integer> levels = levels(side);
        return levels.size() < 2
                ? Optional.empty()
                : Optional.of(new Step(levels.get(levels.size() - 2), levels.getLast()));
    }

    /// What is worth showing to a professional.
    ///
    /// @param big levels from which a difference is a big one
    public CheckAdvice advice(int big) {
        boolean isLost =
                List.of(Side.LEFT, Side.RIGHT, Side.CENTER).stream()
                        .flatMap(side -> lastStep(side).stream())
                        .anyMatch(step -> step.before() - step.now() >= big);
        if (isLost) {
            return CheckAdvice.SUDDENLY_LESS;
        }
        Optional<Integer> left = latest(Side.LEFT);
        Optional<Integer> right = latest(Side.RIGHT);
        boolean isUneven =
                left.isPresent() && right.isPresent() && Math.abs(left.get() - right.get()) >= big;
        return isUneven ? CheckAdvice.UNEVEN : CheckAdvice.NONE;
    }
}
