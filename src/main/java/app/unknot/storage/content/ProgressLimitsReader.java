package app.unknot.storage.content;

import app.unknot.domain.progress.ProgressLimits;
import app.unknot.storage.json.Fields;

/// Reads what counts as progress from the program's own resources.
public final class ProgressLimitsReader {
    private static final String VALUE = "value";

    public ProgressLimits read() {
        return read(ContentFolder.read("limits.json"));
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
