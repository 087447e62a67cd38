package app.unknot.ui.common;

import app.unknot.i18n.Messages;
import java.time.Duration;

/// Times as they are written on the screen.
public final class Times {
    private Times() {}

    /// Minutes and seconds left, such as `0:24`, rounded up so that it ends at zero.
    public static String clock(Duration left) {
        long seconds = left.plusMillis(999).toSeconds();
        return "%d:%02d".formatted(seconds / 60, seconds % 60);
    }

    /// About how many minutes, at least one.
    public static String aboutMinutes(Messages messages, Duration time) {
        long minutes = Math.max(1, Math.round(time.toSeconds() / 60.0));
        return minutes == 1 ? messages.text("time.minute") : messages.text("time.minutes", minutes);
    }
}
