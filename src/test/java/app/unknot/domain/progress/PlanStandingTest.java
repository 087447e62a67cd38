package app.unknot.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.progress.SessionRecord.Ending;
import app.unknot.domain.routine.Plan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How far somebody is with what their teacher gave them.
class PlanStandingTest {
    private static final PracticeDays MONDAYS = new PracticeDays(DayOfWeek.MONDAY);
    private static final Plan THRICE = new Plan(3, Optional.of(4));

    private final List<SessionRecord> sessions = new ArrayList<>();

    private void did(String started, String routine, Ending ending) {
        sessions.add(
                new SessionRecord(
                        "s" + sessions.size(),
                        1,
                        OffsetDateTime.parse(started),
                        routine,
                        "",
                        ending,
                        600,
                        600,
                        "even-5",
                        List.of(),
                        Remarks.NONE,
                        Optional.empty(),
                        List.of()));
    }

    private void did(String started) {
        did(started, "gift", Ending.FINISHED);
    }

    private PlanStanding on(String day, Plan plan) {
        return PlanStanding.of(plan, "gift", History.of(sessions), LocalDate.parse(day), MONDAYS);
    }

    @Test
    void aNewPlanIsDueInItsFirstWeek() {
        PlanStanding standing = on("2026-11-22", THRICE);

        assertThat(standing).isEqualTo(new PlanStanding(3, 0, 1, Optional.of(4), false));
        assertThat(standing.isDue()).isTrue();
    }

    @Test
    void aDayCountsOnceHoweverOftenItWasDone() {
        did("2026-11-16T08:00+01:00");
        did("2026-11-16T20:00+01:00");
        did("2026-11-18T08:00+01:00");

        PlanStanding standing = on("2026-11-19", THRICE);

        assertThat(standing.done()).isEqualTo(2);
        assertThat(standing.left()).isEqualTo(1);
        assertThat(standing.isDue()).isTrue();
    }

    @Test
    void whatIsDoneTodayIsNotDueToday() {
        did("2026-11-19T08:00+01:00");

        assertThat(on("2026-11-19", THRICE).isDue()).isFalse();
        assertThat(on("2026-11-20", THRICE).isDue()).isTrue();
    }

    @Test
    void onlyThisRoutineCountsAndOnlyWhereNothingWentWrong() {
        did("2026-11-16T08:00Z", "another", Ending.FINISHED);
        did("2026-11-17T08:00Z", "gift", Ending.WRONG);
        did("2026-11-18T08:00Z", "gift", Ending.FAILED);
        did("2026-11-19T08:00Z", "gift", Ending.CLOSED);
        did("2026-11-20T08:00Z", "gift", Ending.STOPPED);

        assertThat(on("2026-11-22", THRICE).done()).isEqualTo(1);
    }

    @Test
    void endsAfterItsWeeksAndNeverWithoutThem() {
        did("2026-10-25T08:00Z"); // a Sunday, so its week began on the 19th

        assertThat(on("2026-11-15", THRICE).week()).isEqualTo(4);
        assertThat(on("2026-11-15", THRICE).isOver()).isFalse();
        assertThat(on("2026-11-16", THRICE).isOver()).isTrue();
        assertThat(on("2026-11-16", THRICE).isDue()).isFalse();
        assertThat(on("2036-11-16", new Plan(1, Optional.empty())).isDue()).isTrue();
    }

    @Test
    void aRecordFromTheFutureTakesNothingAway() {
        did("2026-11-22T08:00Z");
        did("2031-01-01T08:00Z");

        PlanStanding standing = on("2026-11-19", THRICE);

        assertThat(standing.done()).isZero();
        assertThat(standing.week()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T03:59:59+01:00, 2026-11-21",
        "2026-11-22T04:00:00+01:00, 2026-11-22",
        "2026-11-22T03:59:59+14:00, 2026-11-21",
        "2026-10-25T02:30:00+02:00, 2026-10-24",
        "2026-10-25T02:30:00+01:00, 2026-10-24",
        "2026-01-01T00:00:00-11:00, 2025-12-31"
    })
    void aNightBelongsToTheDayBefore(OffsetDateTime moment, LocalDate day) {
        assertThat(PracticeDays.dayOf(moment)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "en-US, 2026-11-22, 2026-11-22",
        "en-US, 2026-11-21, 2026-11-15",
        "de-DE, 2026-11-22, 2026-11-16",
        "ar-EG, 2026-11-22, 2026-11-21"
    })
    void weeksBeginAsIsUsual(String language, LocalDate day, LocalDate first) {
        assertThat(PracticeDays.in(Locale.forLanguageTag(language)).weekOf(day)).isEqualTo(first);
    }

    /// Against counting by hand, over random histories.
    @Test
    void isWhatCountingByHandGives() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            sessions.clear();
            LocalDate today = LocalDate.of(2026, 6, 1).plusDays(random.nextInt(60));
            for (int i = random.nextInt(30); i > 0; i--) {
                OffsetDateTime at =
                        today.minusDays(random.nextInt(40))
                                .atTime(random.nextInt(24), random.nextInt(60))
                                .atOffset(ZoneOffset.ofHours(random.nextInt(-11, 13)));
                did(at.toString(), random.nextBoolean() ? "gift" : "other", Ending.FINISHED);
            }
            LocalDate monday = today.minusDays(today.getDayOfWeek().getValue() - 1);
            long byHand =
                    IntStream.range(0, 7)
                            .mapToObj(monday::plusDays)
                            .filter(day -> !day.isAfter(today))
                            .filter(day ->
                                    sessions.stream()
                                            .filter(s -> s.routine().equals("gift"))
                                            .anyMatch(s -> isOn(day, s.started())))
                            .count();

            assertThat(on(today.toString(), THRICE).done()).isEqualTo((int) byHand);
        }
    }

    private static boolean isOn(LocalDate day, OffsetDateTime at) {
        OffsetDateTime begin = day.atTime(4, 0).atOffset(at.getOffset());
        return !at.isBefore(begin) && at.isBefore(begin.plusDays(1));
    }
}
