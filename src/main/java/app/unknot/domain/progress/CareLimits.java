package app.unknot.domain.progress;

import java.time.Duration;

/// The numbers of the content file that say how much is enough, and when rest does more.
///
/// @param askAfterHours how long after a session its soreness is asked for
/// @param restFrom soreness from which a day of rest is advised (source P9)
/// @param restLongerFrom soreness from which several days are (source P9)
/// @param restDays how many days that are
/// @param muchWorse points by which the ache grew in a session that was too much
/// @param sessionsPerDay the most sessions on one area in a day (sources D6 to D10, D15)
/// @param hoursBetween the least time between two sessions on one area
/// @param counts ball time on a side from which a session counts for the area
/// @param gapDays days without practice after which somebody is welcomed back
public record CareLimits(
        int askAfterHours,
        int restFrom,
        int restLongerFrom,
        int restDays,
        int muchWorse,
        int sessionsPerDay,
        int hoursBetween,
        Duration counts,
        int gapDays) {}
