package app.unknot.domain.routine;

/// How large a routine and its parts can get: what its file format bears.
public final class RoutineSize {
    /// Characters of a title.
    public static final int LONGEST_TITLE = 200;

    /// Characters of any other text.
    public static final int LONGEST_TEXT = 2_000;

    public static final int MOST_BLOCKS = 100;

    /// Steps of the whole routine.
    public static final int MOST_STEPS = 500;

    /// Spoken lines of one step.
    public static final int MOST_CUES = 200;

    /// Entries of a list of texts, such as the warnings.
    public static final int MOST_ITEMS = 100;

    /// Seconds of any one length.
    public static final int MOST_SECONDS = 3_600;

    /// Passes, times, breaths or repetitions.
    public static final int MOST_COUNTED = 100;

    private RoutineSize() {}
}
