package app.unknot.domain.routine;

import app.unknot.domain.body.Pressure;
import app.unknot.domain.body.RollDirection;
import java.time.Duration;

/// One thing to do. The kind says how its length comes about and what ends it.
public sealed interface Step {
    StepCard card();

    /// The kebab-case word of the file format.
    String kind();

    default String id() {
        return card().id();
    }

    /// Whether the person's weight is on the ball and the time counts against the area's budget.
    ///
    /// Placing and settling bring the weight on only little by little and don't count.
    default boolean isBallTime() {
        return this instanceof Roll || this instanceof Hold;
    }

    /// Whether the ball is put somewhere or leaned on.
    default boolean usesBall() {
        return this instanceof Place || this instanceof Settle || isBallTime();
    }

    /// The same step with another card.
    default Step withCard(StepCard other) {
        return switch (this) {
            case Place s -> new Place(other, s.length);
            case Settle s -> new Settle(other, s.length);
            case Roll s -> new Roll(other, s.direction, s.passes, s.pass, s.pressure);
            case Hold s -> new Hold(other, s.breaths, s.pressure);
            case Stretch s -> new Stretch(other, s.hold, s.times);
            case Strengthen s ->
                    new Strengthen(
                            other,
                            s.repetitions,
                            s.effort,
                            s.release,
                            s.effortCue,
                            s.releaseCue,
                            s.lastCue);
            case Rest s -> new Rest(other, s.length);
            case Finish s -> new Finish(other, s.length);
            case Unknown s -> new Unknown(other, s.kind, s.content);
        };
    }

    /// Getting the ball to its place; the extra placing time of the settings is added.
    record Place(StepCard card, Duration length) implements Step {
        @Override
        public String kind() {
            return "place";
        }
    }

    /// Letting the weight on, little by little, and finding the right pressure.
    record Settle(StepCard card, Duration length) implements Step {
        @Override
        public String kind() {
            return "settle";
        }
    }

    /// Rolling along the muscle.
    ///
    /// @param passes to and fro, 3 to 10 in a search for the spot (sources D1, D3, D7, D8, D26),
    ///   fewer between two spots
    /// @param pass the length of one way there and back
    record Roll(
            StepCard card, RollDirection direction, int passes, Duration pass, Pressure pressure)
            implements Step {
        @Override
        public String kind() {
            return "roll";
        }
    }

    /// Staying on the sore spot until it lets go, in whole breaths.
    ///
    /// @param breaths the soft target; the cap comes from the limits
    record Hold(StepCard card, int breaths, Pressure pressure) implements Step {
        @Override
        public String kind() {
            return "hold";
        }
    }

    /// A stretch, held.
    record Stretch(StepCard card, Duration hold, int times) implements Step {
        @Override
        public String kind() {
            return "stretch";
        }
    }

    /// Repetitions against little or no load, each counted aloud.
    ///
    /// @param effort the time of one repetition's effort
    /// @param release the time of letting go
    /// @param effortCue what is said with the count, such as "Draw down."
    /// @param releaseCue what is said for letting go
    /// @param lastCue what is said for letting go the last time
    record Strengthen(
            StepCard card,
            int repetitions,
            Duration effort,
            Duration release,
            String effortCue,
            String releaseCue,
            String lastCue)
            implements Step {
        @Override
        public String kind() {
            return "strengthen";
        }
    }

    /// Being off the ball: getting ready, coming off, comparing the sides.
    record Rest(StepCard card, Duration length) implements Step {
        @Override
        public String kind() {
            return "rest";
        }
    }

    /// The safe way up and the last words.
    record Finish(StepCard card, Duration length) implements Step {
        @Override
        public String kind() {
            return "finish";
        }
    }

    /// A step that a newer version of the program wrote: kept as it was, never played.
    ///
    /// @param content the step as it stands in the file
    record Unknown(StepCard card, String kind, String content) implements Step {}
}
