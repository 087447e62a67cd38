package app.unknot.domain.progress;

import app.unknot.domain.progress.SessionRecord.Ending;
import java.time.LocalDate;

/// How the week goes that a day is in, by the goal that the person set: a pure function of the
/// history. Nothing is carried over from other weeks, so nothing can break.
///
/// @param goal days of practice a week
/// @param done days of this week with practice until that day
/// @param enough days that make a good week already, as the others are spare; at least one
public record GoalStanding(int goal, int done, int enough) {
    /// Counts the days of the week so far, whatever was planned before.
    ///
    /// @param today by [PracticeDays#dayOf]
    public static GoalStanding of(
            int goal, Diary diary, LocalDate today, PracticeDays days, ProgressLimits limits) {
        int done =
                (int)
                        diary.during(days.weekOf(today), today)
                                .mapToObj(diary.history()::summary)
                                .filter(session -> counts(session.ending()))
                                .map(session -> PracticeDays.dayOf(session.started()))
                                .distinct()
                                .count();
        return new GoalStanding(goal, done, Math.max(1, goal - limits.spareDays()));
    }

    /// Whether it is practice, to its end or stopped early; not where something felt wrong.
    private static boolean counts(Ending ending) {
        return ending == Ending.FINISHED || ending == Ending.STOPPED;
    }

    public boolean isReached() {
        return done >= goal;
    }

    /// Whether it is a good week, with spare days left out.
    public boolean isGood() {
        return done >= enough;
    }
}
