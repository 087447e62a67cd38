package app.unknot.domain.routine;

import java.util.List;
import java.util.Map;

/// A stretch or an exercise that goes well after the ball.
///
/// @param id kebab-case, also the key of its texts
/// @param kind `stretch` or `strengthen`
/// @param eachSide whether the dose is for one side
/// @param areas ids of the areas that it is good for
/// @param sources ids in the table of sources
public record Move(
        String id,
        String kind,
        Map<Measure, Span> dose,
        boolean eachSide,
        List<String> areas,
        List<String> sources) {

    public Move {
        dose = Map.copyOf(dose);
        areas = List.copyOf(areas);
        sources = List.copyOf(sources);
    }

    /// What a dose counts.
    public enum Measure {
        SECONDS("seconds"),
        TIMES("times"),
        REPETITIONS("repetitions"),
        HOLD_SECONDS("holdSeconds"),
        SETS("sets"),
        TIMES_PER_DAY("timesPerDay"),
        DAYS_PER_WEEK("daysPerWeek");

        private final String field;

        Measure(String field) {
            this.field = field;
        }

        /// The name of the field in files.
        public String field() {
            return field;
        }
    }
}
