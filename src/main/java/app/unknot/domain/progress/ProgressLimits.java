package app.unknot.domain.progress;

/// The numbers of the content file that say what counts as progress.
///
/// @param littlePoints from which a change of the ache is worth a word (source P1)
/// @param clearPoints from which it is a clear one (sources P1, P2)
/// @param clearFraction of the ache before, from which it is a clear one too (source P1)
/// @param trendSessions how many sessions it takes to say that a knot doesn't improve
/// @param usualGoal days of practice a week that are suggested (sources D9, P7)
/// @param spareDays of them that may be left out in a good week (source P7)
/// @param leastGoal fewest days a week that can be aimed for
/// @param mostGoal most days a week that can be aimed for
public record ProgressLimits(
        int littlePoints,
        int clearPoints,
        double clearFraction,
        int trendSessions,
        int usualGoal,
        int spareDays,
        int leastGoal,
        int mostGoal) {}
