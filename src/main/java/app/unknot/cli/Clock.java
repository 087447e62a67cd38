package app.unknot.cli;

import java.time.Duration;

/// Times as the commands print them.
final class Clock {
    private Clock() {}

    /// Minutes and seconds, such as `9:57`.
    static String minutes(Duration time) {
        return "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
    }

    /// Minutes, seconds and tenths, such as `01:06.5`.
    static String tenths(Duration time) {
        return "%02d:%02d.%d"
                .formatted(time.toMinutes(), time.toSecondsPart(), time.toMillisPart() / 100);
    }
}
