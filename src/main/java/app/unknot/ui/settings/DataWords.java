package app.unknot.ui.settings;

import app.unknot.i18n.Messages;
import app.unknot.service.LibraryCare.Backup;
import app.unknot.service.LibraryCare.Contents;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/// What is in a library or a backup, and from when it is, in the person's words.
public final class DataWords {
    private static final long KILO = 1_000;
    private static final long MEGA = 1_000_000;
    private static final char NARROW_BLANK = '\u202f';

    private final Messages messages;
    private final ZoneId zone;

    DataWords(Messages messages, ZoneId zone) {
        this.messages = messages;
        this.zone = zone;
    }

    /// Such as `2 routines and 14 records`.
    public String contents(Contents contents) {
        return contents.isEmpty()
                ? messages.text("data.contents.none")
                : messages.text("data.contents", contents.routines(), contents.sessions());
    }

    /// Day and time in the person's zone.
    public String date(Backup backup) {
        String day = formatted(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL), backup.made());
        String time =
                formatted(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT), backup.made());
        return messages.text("data.date", day, time);
    }

    /// Many fonts have no narrow blank.
    private String formatted(DateTimeFormatter formatter, Instant moment) {
        return formatter
                .withLocale(messages.locale())
                .withZone(zone)
                .format(moment)
                .replace(NARROW_BLANK, ' ');
    }

    /// What is in it, how large it is, and why it was made.
    public String details(Backup backup) {
        String reason = "data.reason." + backup.reason();
        return messages.text(
                "data.backup",
                contents(backup.contents()),
                size(backup.bytes()),
                messages.has(reason)
                        ? messages.text("data.reason." + backup.reason())
                        : messages.text("data.reason.other"));
    }

    private String size(long bytes) {
        if (bytes >= MEGA) {
            String megabytes = String.format(messages.locale(), "%.1f", bytes / (double) MEGA);
            return messages.text("data.size.mb", megabytes);
        }
        long kilobytes = Math.max(1, Math.round(bytes / (double) KILO));
        return messages.text("data.size.kb", String.format(Locale.ROOT, "%d", kilobytes));
    }
}
