package app.unknot.ui.progress;

import app.unknot.domain.progress.GoalStanding;
import app.unknot.domain.progress.History;
import app.unknot.domain.progress.KnotCourse;
import app.unknot.domain.progress.PeriodReview;
import app.unknot.domain.progress.WorkedLately;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// All that the overview shows, summed up behind the scenes.
///
/// @param of the history that it was made of
/// @param goal empty where none is wanted
/// @param courses of the knots that were worked on, by their ids
record Overview(
        History of,
        PeriodReview review,
        Optional<GoalStanding> goal,
        Map<String, KnotCourse> courses,
        WorkedLately worked) {
    Overview {
        courses = Map.copyOf(courses);
    }

    boolean isEmpty() {
        return of.isEmpty();
    }

    /// Every session, the newest first, whatever order they came in.
    static List<SessionEntry> entries(History history) {
        return IntStream.range(0, history.size())
                .mapToObj(i -> new SessionEntry(history.key(i), history.summary(i)))
                .sorted(
                        Comparator.comparing((SessionEntry entry) ->
                                        entry.session().started().toInstant())
                                .reversed())
                .toList();
    }
}
