package app.unknot.domain.progress;

/// What a change of the ache comes to in words, since a number alone says little.
public enum EaseChange {
    CLEARLY_BETTER,
    A_LITTLE_BETTER,
    ABOUT_THE_SAME,
    A_LITTLE_WORSE,
    CLEARLY_WORSE;

    /// Tells means that differ by a rounding error alone from those on a limit.
    private static final double EXACT = 1e-9;

    /// Less than the fewest points is about the same, whatever part of the ache it is.
    ///
    /// @param before the ache from 0 (none) to 10, or a mean of several
    /// @param after the same afterwards
    public static EaseChange of(double before, double after, ProgressLimits limits) {
        double change = Math.abs(before - after) + EXACT;
        if (change < limits.littlePoints()) {
            return ABOUT_THE_SAME;
        }
        boolean isClear =
                change >= limits.clearPoints() || change >= limits.clearFraction() * before;
        if (after < before) {
            return isClear ? CLEARLY_BETTER : A_LITTLE_BETTER;
        }
        return change >= limits.clearPoints() ? CLEARLY_WORSE : A_LITTLE_WORSE;
    }
}
