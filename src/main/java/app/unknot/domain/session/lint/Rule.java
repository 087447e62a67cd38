package app.unknot.domain.session.lint;

import java.util.Locale;

/// What a routine keeps to, so that nobody lies down to one that could hurt or leave them guessing.
public enum Rule {
    /// A hold lasts from the shortest useful time up to the cap.
    HOLD_LENGTH,
    /// A roll that searches goes to and fro often enough, and none too often.
    PASSES,
    /// Repetitions are few enough to be counted aloud.
    REPETITIONS,
    /// Nobody is asked to lean harder than the area and the person bear.
    PRESSURE,
    /// The ball goes only to areas that are made for it.
    BALL_AREA,
    /// The ball time on one area and side stays within its budget.
    AREA_BUDGET,
    /// The ball time of the whole session stays within its budget.
    SESSION_BUDGET,

    /// Every ball has its place on the drawing.
    NO_PLACE,
    /// Every roll has its way on the drawing.
    NO_PATH,
    /// The ball as it is drawn never touches a no-go zone.
    NO_GO,

    /// A spoken sentence is short enough to be followed with eyes shut.
    SENTENCE,
    /// Numbers are spoken as words.
    DIGITS,
    /// Words that the program never says.
    WORDING,
    /// No text is empty.
    EMPTY,
    /// Only places that the program fills stand in braces.
    PLACEHOLDER,

    /// A line begins at its second, without waiting for the one before.
    OVERLAP,
    /// The lines of a hold leave the breath words alone.
    BREATH_WORDS,
    /// A line waits for a breath that its hold plans.
    BEYOND_HOLD,
    /// The last word of a hold is the one to the last breath out.
    LAST_OUT,
    /// A line can be said before its hold is over.
    UNHEARD,
    /// What is said fits into its step, or into its repetition.
    SPEECH_FITS,

    /// A step says all that its kind calls for, on each side.
    ROLE,
    /// Whoever lies on the floor is told how to get up.
    EXIT,
    /// The last step is the end of the session.
    FINISH,
    /// The session ends once, and there.
    FINISH_ONCE,
    /// Whoever was put on a ball is told how to come off it.
    BALL_AWAY,

    /// Sides are placeholders, and only where there are sides.
    SIDE_WORD,
    /// The placing says on which side.
    SIDE_NAMED,
    /// What is said of the one side isn't said of the other.
    SIDE_SWAPPED,
    /// What is said on one side only has its twin on the other.
    ONE_SIDED,

    UNKNOWN_KIND,
    DUPLICATE_ID,
    UNKNOWN_AREA,
    UNKNOWN_FLAG,
    UNKNOWN_SOURCE,
    UNKNOWN_PATTERN,
    /// Nobody holds the breath with weight on the ball.
    PATTERN_ON_BALL,
    UNKNOWN_ROUTINE,
    UNKNOWN_FIELD,
    /// The ball is leaned on where the routine says that it takes place.
    SURFACE,
    /// Something known stands behind the routine.
    SOURCES;

    /// Whether breaking it could hurt: how long, how hard and where the ball may go.
    public boolean isAgainstHarm() {
        return switch (this) {
            case HOLD_LENGTH,
                    PASSES,
                    REPETITIONS,
                    PRESSURE,
                    BALL_AREA,
                    AREA_BUDGET,
                    SESSION_BUDGET,
                    NO_PLACE,
                    NO_PATH,
                    NO_GO ->
                    true;
            default -> false;
        };
    }

    /// The kebab-case word that is printed; `lint.` with it is the key of the message.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
