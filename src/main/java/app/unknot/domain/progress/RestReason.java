package app.unknot.domain.progress;

/// Why rest does more today than the ball.
public enum RestReason {
    /// The last session left a bruise.
    BRUISE,
    /// It left so much soreness that several days of rest are due.
    VERY_SORE,
    /// It left so much soreness that this day of rest is due.
    SORE,
    /// The ache had grown much in the last session.
    WORSE,
    /// There was ball enough for today.
    ENOUGH_TODAY,
    /// In the first week every second day is enough.
    FIRST_WEEK
}
