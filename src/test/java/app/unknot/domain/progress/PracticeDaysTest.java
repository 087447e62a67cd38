package app.unknot.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.progress.Period.Length;
import app.unknot.domain.progress.SessionRecord.Ending;
import app.unknot.testkit.MadeSessions;
import app.unknot.testkit.MadeSessions.Lived;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Days from four in the morning and weeks, for somebody who travels and whose clocks are put back
/// and forth.
class PracticeDaysTest {
    private static final List<String> ZONES =
            List.of(
                    "Europe/Berlin",
                    "America/New_York",
                    "Pacific/Apia",
                    "Asia/Kathmandu",
                    "Australia/Lord_Howe",
                    "Pacific/Kiritimati");

    /// By the clock on the wall there, looked at apart from any sum of hours.
    private static LocalDate dayOf(OffsetDateTime moment) {
        LocalDateTime wall = moment.toLocalDateTime();
        return wall.getHour() < 4 ? wall.toLocalDate().minusDays(1) : wall.toLocalDate();
    }

    /// Two years of moments in several places, many of them in the nights when clocks change.
    private static List<OffsetDateTime> moments(Random random) {
        List<OffsetDateTime> moments = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
            LocalDate day =
                    random.nextBoolean()
                            ? LocalDate.of(2025, 1, 1).plusDays(random.nextInt(730))
                            : List.of(
                                            LocalDate.of(2025, 3, 30),
                                            LocalDate.of(2025, 10, 26),
                                            LocalDate.of(2026, 3, 8),
                                            LocalDate.of(2026, 4, 5))
                                    .get(random.nextInt(4));
            moments.add(
                    ZonedDateTime.of(day.atTime(random.nextInt(24), random.nextInt(60)), zone)
                            .toOffsetDateTime());
        }
        return moments;
    }

    private static List<SessionRecord> sessions(List<OffsetDateTime> moments) {
        return IntStream.range(0, moments.size())
                .mapToObj(i ->
                        MadeSessions.session(
                                "s" + i,
                                moments.get(i),
                                new Lived(Ending.FINISHED, 60, List.of()),
                                Remarks.NONE,
                                List.of()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29T03:59:59+02:00, 2026-03-28",
        "2026-03-29T04:00:00+02:00, 2026-03-29",
        "2025-10-26T02:30:00+02:00, 2025-10-25",
        "2025-10-26T02:30:00+01:00, 2025-10-25",
        "2026-01-01T00:00:00-11:00, 2025-12-31",
        "2026-01-01T23:59:59+14:00, 2026-01-01"
    })
    void aNightBelongsToTheEveningBefore(String moment, LocalDate day) {
        assertThat(PracticeDays.dayOf(OffsetDateTime.parse(moment))).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everySessionIsOnItsDayAndInOneWeekMonthAndYear(long seed) {
        Random random = new Random(seed);
        List<SessionRecord> all = sessions(moments(random));
        Diary diary = Diary.of(History.of(all));
        PracticeDays days = new PracticeDays(DayOfWeek.of(1 + random.nextInt(7)));
        for (Length length : Length.values()) {
            Period period = Period.around(length, LocalDate.of(2024, 12, 15), days);
            int found = 0;
            while (period.from().isBefore(LocalDate.of(2027, 2, 1))) {
                Period now = period;
                PeriodReview review = PeriodReview.of(diary, now);
                found += review.sessions();
                List<LocalDate> expected =
                        all.stream()
                                .map(each -> dayOf(each.started()))
                                .filter(now::holds)
                                .distinct()
                                .sorted()
                                .toList();
                assertThat(List.copyOf(review.days().keySet())).isEqualTo(expected);
                period = period.after(days);
            }
            assertThat(found).isEqualTo(all.size());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7})
    void theListHasEverySessionTheNewestFirst(long seed) {
        List<SessionRecord> all = sessions(moments(new Random(seed)));
        History history = History.of(all.subList(20, all.size()));
        for (SessionRecord late : all.subList(0, 20)) {
            history = history.with(late);
        }
        Diary diary = Diary.of(history);
        History listed = history;
        List<OffsetDateTime> shown =
                IntStream.range(0, all.size())
                        .map(diary::newest)
                        .mapToObj(index -> listed.summary(index).started())
                        .toList();
        assertThat(shown)
                .hasSameElementsAs(all.stream().map(SessionRecord::started).toList())
                .isSortedAccordingTo(Comparator.comparing(OffsetDateTime::toInstant).reversed());
    }

    @Test
    void theDaysOfThePastStayWhereTheyWereForAnotherPlace() {
        OffsetDateTime late = OffsetDateTime.parse("2026-01-04T23:30:00+01:00");
        History history = History.of(sessions(List.of(late)));
        Period sunday =
                Period.around(
                        Length.WEEK, LocalDate.of(2026, 1, 4), new PracticeDays(DayOfWeek.MONDAY));

        assertThat(PeriodReview.of(Diary.of(history), sunday).days())
                .containsOnlyKeys(LocalDate.of(2026, 1, 4));
        assertThat(Diary.of(history).history().summary(0).started()).isEqualTo(late);
        assertThat(Diary.of(history).history().summary(0).started().getOffset())
                .isEqualTo(late.getOffset());
    }
}
