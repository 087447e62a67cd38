package app.unknot.domain.progress;

/// What was practised on one day.
///
/// @param sessions at least one
/// @param seconds lived in all of them
public record DayPractice(int sessions, int seconds) {
    DayPractice plus(DayPractice other) {
        return new DayPractice(sessions + other.sessions, seconds + other.seconds);
    }

    /// Whole minutes, at least one.
    public int minutes() {
        return Math.max(1, Math.round(seconds / 60f));
    }
}
