package app.unknot.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.unknot.domain.body.Side;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What self-checks come to: examples, and random records against the plainest way to count.
class CheckCourseTest {
    private static final OffsetDateTime MORNING = OffsetDateTime.parse("2026-03-01T08:00:00+01:00");
    private static final List<Side> SIDES = List.of(Side.LEFT, Side.RIGHT, Side.CENTER);

    static CheckResult result(String id, int day, int left, int right) {
        return new CheckResult(
                id, 1, MORNING.plusDays(day), "turn", Map.of(Side.LEFT, left, Side.RIGHT, right));
    }

    private static CheckCourse course(CheckResult... results) {
        return CheckCourse.of(CheckResults.of(List.of(results))).get("turn");
    }

    @Test
    void theLatestLineOfEachCountsInWhateverOrder() {
        CheckResult one = result("one", 0, 1, 1);
        CheckResult mended = one.changed(MORNING.plusMinutes(1), Map.of(Side.LEFT, 2));
        CheckResult other = result("two", 1, 3, 3);
        CheckResult gone = other.changed(MORNING.plusDays(2), Map.of());
        List<CheckResult> lines = new ArrayList<>(List.of(one, mended, other, gone, one, mended));
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(lines, new Random(seed));
            CheckResults results = CheckResults.of(lines);
            assertThat(results.all()).containsExactly(mended);
            assertThat(results.lines()).containsExactly(mended, gone);
            assertThat(results.line("two")).contains(gone);
        }
    }

    @Test
    void twoMachinesThatWereApartAgree() {
        CheckResult here = result("one", 0, 1, 1).changed(MORNING.plusHours(1), Map.of());
        CheckResult there =
                result("one", 0, 1, 1).changed(MORNING.plusHours(1), Map.of(Side.LEFT, 2));

        assertThat(CheckResults.of(List.of(here, there)).lines())
                .isEqualTo(CheckResults.of(List.of(there, here)).lines())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 2, 1, FURTHER SAME, NONE",
        "2, 1, 1, 1, LESS SAME, NONE",
        "1, 1, 3, 1, FURTHER SAME, UNEVEN",
        "3, 3, 1, 3, LESS SAME, SUDDENLY_LESS",
        "3, 1, 3, 1, SAME SAME, UNEVEN",
        "3, 2, 2, 3, LESS FURTHER, NONE"
    })
    void saysHowItWentAndWhatToShow(
            int left, int right, int leftNow, int rightNow, String changes, String advice) {
        CheckCourse course = course(result("a", 0, left, right), result("b", 7, leftNow, rightNow));

        assertThat(course.change(Side.LEFT)).contains(CheckChange.valueOf(changes.split(" ")[0]));
        assertThat(course.change(Side.RIGHT)).contains(CheckChange.valueOf(changes.split(" ")[1]));
        assertThat(course.change(Side.CENTER)).isEmpty();
        assertThat(course.advice(2)).isEqualTo(CheckAdvice.valueOf(advice));
    }

    @Test
    void aFirstTimeHasNothingToCompareWith() {
        CheckCourse first = course(result("a", 0, 3, 3));

        assertThat(first.change(Side.LEFT)).contains(CheckChange.FIRST);
        assertThat(first.advice(2)).isEqualTo(CheckAdvice.NONE);
        assertThat(course(result("a", 0, 0, 3)).advice(2)).isEqualTo(CheckAdvice.UNEVEN);
    }

    @Test
    void aSecondTimeOnOneDayTakesThePlaceOfTheFirstAndTheNightBelongsToTheDayBefore() {
        OffsetDateTime late = OffsetDateTime.parse("2026-03-02T03:59:00+01:00");
        CheckResult night = new CheckResult("b", 1, late, "turn", Map.of(Side.LEFT, 3));

        CheckCourse course = course(result("a", 0, 1, 2), night);

        assertThat(course.days())
                .containsExactly(
                        new CheckCourse.Day(
                                LocalDate.of(2026, 3, 1), Map.of(Side.LEFT, 3, Side.RIGHT, 2)));
    }

    @Test
    void refusesWhatCantBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> result("a", 0, -1, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CheckResult("a", 0, MORNING, "turn", Map.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CheckResult("a", 1, MORNING, "turn", Map.of(Side.BOTH, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2026-03-07, false, 2026-03-08",
        "0, 2026-03-08, true, 2026-03-08",
        "0, 2026-03-20, true, 2026-03-08",
        "0, 2026-02-20, true, 2026-02-20",
        "30, 2026-03-08, true, 2026-03-08"
    })
    void theyMakeSenseAgainAfterAWeek(int other, String today, boolean isDue, String due) {
        CheckResults results =
                CheckResults.of(List.of(result("a", 0, 1, 1), result("b", other, 1, 1)));

        CheckStanding standing = CheckStanding.of(results, LocalDate.parse(today), 7);

        assertThat(standing.isDue()).isEqualTo(isDue);
        assertThat(standing.due()).isEqualTo(LocalDate.parse(due));
    }

    @Test
    void theyMakeSenseWhenNothingIsOnRecord() {
        LocalDate today = LocalDate.of(2026, 3, 1);
        CheckResults takenBack =
                CheckResults.of(List.of(result("a", 0, 1, 1).changed(MORNING, Map.of())));

        assertThat(CheckStanding.of(CheckResults.NONE, today, 7))
                .isEqualTo(CheckStanding.of(takenBack, today, 7))
                .isEqualTo(new CheckStanding(Optional.empty(), today, true));
    }

    @Test
    void randomRecordsComeToWhatCountingOneByOneSays() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<CheckResult> lines = lines(random);
            CheckResults results = CheckResults.of(lines);
            Map<String, CheckCourse> courses = CheckCourse.of(results);
            for (CheckCourse course : courses.values()) {
                for (Side side : SIDES) {
                    List<Integer> plain = plain(results.all(), course.check(), side);
                    assertThat(course.levels(side)).as("seed %d", seed).isEqualTo(plain);
                    assertThat(course.latest(side).isPresent()).isEqualTo(!plain.isEmpty());
                }
                assertThat(course.advice(2) == CheckAdvice.SUDDENLY_LESS)
                        .isEqualTo(SIDES.stream().anyMatch(side -> isLost(course.levels(side))));
            }
            LocalDate today = LocalDate.of(2026, 3, 1).plusDays(random.nextInt(40));
            CheckStanding standing = CheckStanding.of(results, today, 7);
            boolean isRecent =
                    results.all().stream()
                            .map(line -> PracticeDays.dayOf(line.written()))
                            .anyMatch(
                                    day -> !day.isAfter(today) && day.isAfter(today.minusDays(7)));
            assertThat(standing.isDue()).as("seed %d", seed).isEqualTo(!isRecent);
        }
    }

    private static boolean isLost(List<Integer> levels) {
        return levels.size() > 1 && levels.get(levels.size() - 2) - levels.getLast() >= 2;
    }

    private static List<CheckResult> lines(Random random) {
        List<CheckResult> lines = new ArrayList<>();
        for (int i = 0; i < random.nextInt(30); i++) {
            Map<Side, Integer> levels = new EnumMap<>(Side.class);
            SIDES.stream()
                    .filter(side -> random.nextInt(3) > 0)
                    .forEach(side -> levels.put(side, random.nextInt(5)));
            lines.add(
                    new CheckResult(
                            "id-" + random.nextInt(20),
                            1 + random.nextInt(3),
                            MORNING.plusHours(random.nextInt(600))
                                    .withOffsetSameInstant(
                                            ZoneOffset.ofHours(random.nextInt(20) - 9)),
                            "check-" + random.nextInt(3),
                            levels));
        }
        return lines;
    }

    /// The last level of each day, found by going through all days.
    private static List<Integer> plain(List<CheckResult> results, String check, Side side) {
        List<Integer> levels = new ArrayList<>();
        for (LocalDate day = LocalDate.of(2026, 2, 20);
                day.isBefore(LocalDate.of(2026, 4, 10));
                day = day.plusDays(1)) {
            Optional<Integer> last = Optional.empty();
            for (CheckResult result : results) {
                if (result.check().equals(check)
                        && PracticeDays.dayOf(result.written()).equals(day)
                        && result.level(side).isPresent()) {
                    last = result.level(side);
                }
            }
            last.ifPresent(levels::add);
        }
        return levels;
    }
}
