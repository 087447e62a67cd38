package app.unknot.ui.progress;

import app.unknot.domain.progress.AreaEase;
import app.unknot.domain.progress.DayPractice;
import app.unknot.domain.progress.EaseChange;
import app.unknot.domain.progress.KnotCourse;
import app.unknot.domain.progress.Period;
import app.unknot.domain.progress.PeriodReview;
import app.unknot.domain.progress.SessionRecord.Ending;
import app.unknot.i18n.Messages;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What practice came to, in words; also for what this version doesn't know.
final class ProgressWords {
    private final Messages messages;

    ProgressWords(Messages messages) {
        this.messages = messages;
    }

    String day(LocalDate day) {
        return style(FormatStyle.FULL).format(day);
    }

    String shortDay(LocalDate day) {
        return style(FormatStyle.MEDIUM).format(day);
    }

    String moment(OffsetDateTime moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(messages.locale())
                .format(moment);
    }

    private DateTimeFormatter style(FormatStyle style) {
        return DateTimeFormatter.ofLocalizedDate(style).withLocale(messages.locale());
    }

    String period(Period period) {
        return switch (period.length()) {
            case WEEK ->
                    messages.text(
                            "progress.from-to",
                            firstDay(period).format(period.from()),
                            style(FormatStyle.MEDIUM).format(period.to()));
            case MONTH -> month(period.from());
            case YEAR -> String.valueOf(period.from().getYear());
        };
    }

    /// Without the year where that follows anyway.
    private DateTimeFormatter firstDay(Period period) {
        return period.from().getYear() == period.to().getYear()
                ? DateTimeFormatter.ofLocalizedPattern("MMMd").withLocale(messages.locale())
                : style(FormatStyle.MEDIUM);
    }

    String month(LocalDate day) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", messages.locale()).format(day);
    }

    String minutes(long seconds) {
        long whole = Math.round(seconds / 60.0);
        return messages.text("progress.minutes", seconds > 0 ? Math.max(1, whole) : whole);
    }

    String sessions(int count) {
        return messages.text("progress.sessions", count);
    }

    String practised(LocalDate day, @Nullable DayPractice practice) {
        return practice == null
                ? messages.text("progress.day.none", day(day))
                : messages.text(
                        "progress.day",
                        day(day),
                        minutes(practice.seconds()),
                        sessions(practice.sessions()));
    }

    String total(PeriodReview review) {
        return review.isEmpty()
                ? messages.text("progress.total.none")
                : messages.text(
                        "progress.total",
                        minutes(review.seconds()),
                        sessions(review.sessions()),
                        messages.text("progress.days", review.days().size()));
    }

    String change(EaseChange change) {
        return messages.text("progress.change." + word(change));
    }

    /// How an area has been, with the numbers that say so.
    String felt(AreaEase ease, EaseChange change) {
        return messages.text(
                "progress.felt",
                rating(ease.before()),
                rating(ease.after()),
                change(change),
                sessions(ease.sessions()));
    }

    String ending(Ending ending) {
        return messages.text("progress.ending." + word(ending));
    }

    String balance(PeriodReview.Balance balance) {
        return messages.text("progress.balance." + word(balance));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The mean of several ratings, with one digit where it needs one.
    String rating(double mean) {
        NumberFormat format = NumberFormat.getInstance(messages.locale());
        format.setMaximumFractionDigits(1);
        return format.format(mean);
    }

    String area(String id) {
        String key = "area." + id + ".name";
        return messages.has(key)
                ? messages.text(key)
                : messages.text("progress.area.unknown", plain(id));
    }

    String kind(String id) {
        return known("doing." + id, id);
    }

    String side(String id) {
        return known("side." + id, id);
    }

    /// The words of an id, as there is nothing better.
    String plain(String id) {
        String words = id.replace('-', ' ').replace('_', ' ').strip();
        return words.isEmpty()
                ? id
                : words.substring(0, 1).toUpperCase(messages.locale()) + words.substring(1);
    }

    /// The text of something that this version may not know; its id says more than nothing.
    private String known(String key, String id) {
        return messages.has(key) ? messages.text(key) : plain(id);
    }

    String ease(Optional<Integer> before, Optional<Integer> after) {
        if (before.isPresent() && after.isPresent()) {
            return messages.text("progress.ease.both", before.get(), after.get());
        }
        return before.map(value -> messages.text("progress.ease.before", value))
                .or(() -> after.map(value -> messages.text("progress.ease.after", value)))
                .orElse("");
    }

    String course(KnotCourse course) {
        String count = sessions(course.sessions());
        return course.first().isPresent() && course.latest().isPresent()
                ? messages.text(
                        "progress.knot.course", count, course.first().get(), course.latest().get())
                : count;
    }
}
