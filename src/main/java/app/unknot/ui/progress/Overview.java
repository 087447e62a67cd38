package app.unknot.ui.progress;

import app.unknot.domain.progress.Diary;
import app.unknot.domain.progress.GoalStanding;
import app.unknot.domain.progress.KnotCourse;
import app.unknot.domain.progress.Knots;
import app.unknot.domain.progress.Period;
import app.unknot.domain.progress.PeriodReview;
import app.unknot.domain.progress.WorkedLately;
import app.unknot.service.ProgressLog;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// All that the overview shows, summed up behind the scenes.
///
/// @param of what it was made of
/// @param known the knots then
/// @param today the day that it was made for
/// @param aim days of practice a week that the person aimed for then
/// @param goal empty where none is wanted
/// @param courses of the knots that were worked on, by their ids
record Overview(
        Diary of,
        Knots known,
        LocalDate today,
        int aim,
        PeriodReview review,
        Optional<GoalStanding> goal,
        Map<String, KnotCourse> courses,
        WorkedLately worked) {
    Overview {
        courses = Map.copyOf(courses);
    }

    /// Whether it would be the same if it were made again.
    boolean isStill(ProgressLog log, LocalDate day, int goalNow, Period period) {
        return of.isOf(log.history())
                && known.equals(log.knots())
                && today.equals(day)
                && aim == goalNow
                && review.period().equals(period);
    }

    boolean isEmpty() {
        return of.history().isEmpty();
    }
}
