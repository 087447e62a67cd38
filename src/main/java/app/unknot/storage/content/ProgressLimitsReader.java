package app.unknot.storage.content;

import app.unknot.domain.progress.CareLimits;
import app.unknot.domain.progress.ProgressLimits;
import app.unknot.storage.json.Fields;

/// Reads what counts as progress from the program's own resources.
public final class ProgressLimitsReader {
    private static final String VALUE = "value";

    public ProgressLimits read() {
        return read(ContentFolder.read("limits.json"));
    }

    /// How much is enough, and when rest does more.
    public CareLimits care() {
        Fields file = ContentFolder.read("limits.json");
        Fields dose = file.object("dose");
        Fields progress = file.object("progress");
        return new CareLimits(
                progress.object("nextDayCheckHours").whole(VALUE, 1),
                progress.object("restFromSoreness").whole(VALUE, 1),
                progress.object("restTwoDaysFromSoreness").whole(VALUE, 1),
                progress.object("restDaysWhenVerySore").whole(VALUE, 1),
                progress.object("muchWorsePoints").whole(VALUE, 1),
                dose.object("sessionsPerAreaAndDay").whole(VALUE, 1),
                dose.object("hoursBetweenSameArea").whole(VALUE, 0),
                dose.object("shortestHoldSeconds").seconds(VALUE),
                progress.object("welcomeBackDays").whole(VALUE, 1));
    }

    private static ProgressLimits read(Fields file) {
        Fields progress = file.object("progress");
        Fields goal = file.object("goal");
        return new ProgressLimits(
                progress.object("aLittleBetterPoints").whole(VALUE, 1),
                progress.object("clearlyBetterPoints").whole(VALUE, 1),
                progress.object("clearlyBetterFraction").number(VALUE),
                progress.object("sessionsBeforeTrend").whole(VALUE, 2),
                goal.object("sessionsPerWeek").whole(VALUE, 1),
                goal.object("spareDays").whole(VALUE, 0),
                goal.object("fewestPerWeek").whole(VALUE, 1),
                goal.object("mostPerWeek").whole(VALUE, 1));
    }
}
