package app.unknot.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.storage.content.ProgressLimitsReader;
import app.unknot.testkit.MadeSessions;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Weeks, months and years against sums over every session, and the words for what they come to.
class PeriodReviewTest {
    private static final ProgressLimits LIMITS = new ProgressLimitsReader().read();

    private static boolean isIn(Period period, SessionRecord record) {
        LocalDate day = record.started().minusHours(4).toLocalDate();
        return day.compareTo(period.from()) >= 0 && day.compareTo(period.to()) <= 0;
    }

    private static long sum(List<SessionRecord> all, ToDoubleFunction<SessionRecord> seconds) {
        return all.stream().mapToLong(record -> Math.round(seconds.applyAsDouble(record))).sum();
    }

    private static double of(SessionRecord record, String kind) {
        return record.steps().stream()
                .filter(step -> step.kind().equals(kind))
                .mapToDouble(StepRecord::seconds)
                .sum();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void sumsUpWhatAnySumOverAllSessionsGives(long seed) {
        Random random = new Random(seed);
        List<SessionRecord> all = MadeSessions.random(random, 300);
        Collections.shuffle(all, random);
        History history = History.of(all.subList(0, 250));
        for (SessionRecord added : all.subList(250, 300)) {
            history = history.with(added);
        }
        PracticeDays days = PracticeDays.in(seed % 2 == 0 ? Locale.US : Locale.GERMANY);
        for (Period.Length length : Period.Length.values()) {
            Period period =
                    Period.around(length, LocalDate.of(2026, 1, 1).plusDays(seed * 9), days);
            List<SessionRecord> in = all.stream().filter(each -> isIn(period, each)).toList();
            PeriodReview review = PeriodReview.of(Diary.of(history), period);

            assertThat(in).isNotEmpty();
            assertThat(review.sessions()).isEqualTo(in.size());
            assertThat(review.seconds()).isEqualTo(sum(in, SessionRecord::lived));
            assertThat(review.stretchSeconds()).isEqualTo(sum(in, each -> of(each, "stretch")));
            assertThat(review.strengthenSeconds())
                    .isEqualTo(sum(in, each -> of(each, "strengthen")));
            assertThat(review.releaseSeconds())
                    .isEqualTo(
                            sum(
                                    in,
                                    each ->
                                            Math.max(
                                                    0,
                                                    each.lived()
                                                            - of(each, "stretch")
                                                            - of(each, "strengthen"))));
            assertThat(review.leftSeconds()).isEqualTo(sum(in, each -> each.ballSeconds("left")));
            assertThat(review.rightSeconds()).isEqualTo(sum(in, each -> each.ballSeconds("right")));
            review.days()
                    .forEach((day, practice) ->
                            assertThat(practice.sessions())
                                    .isEqualTo(
                                            (int)
                                                    in.stream()
                                                            .filter(each ->
                                                                    each.started()
                                                                            .minusHours(4)
                                                                            .toLocalDate()
                                                                            .equals(day))
                                                            .count()));
            assertThat(review.areas()).extracting(AreaEase::area).isEqualTo(rated(in));
            review.areas().forEach(ease -> expectMeans(ease, in));
            assertThat(review.balance()).isEqualTo(balance(in));
        }
    }

    private static List<String> rated(List<SessionRecord> in) {
        return in.stream()
                .filter(each -> each.easeBefore().isPresent() && each.easeAfter().isPresent())
                .flatMap(each -> each.steps().stream())
                .filter(step -> step.ball())
                .map(StepRecord::area)
                .distinct()
                .sorted()
                .toList();
    }

    /// By the parts in a hundred.
    private static PeriodReview.Balance balance(List<SessionRecord> in) {
        double left = in.stream().mapToDouble(each -> each.ballSeconds("left")).sum();
        double right = in.stream().mapToDouble(each -> each.ballSeconds("right")).sum();
        if (left == 0 && right == 0) {
            return PeriodReview.Balance.NONE;
        }
        if (100 * left < 90 * right) {
            return PeriodReview.Balance.LEFT_LESS;
        }
        return 100 * right < 90 * left
                ? PeriodReview.Balance.RIGHT_LESS
                : PeriodReview.Balance.EVEN;
    }

    private static void expectMeans(AreaEase ease, List<SessionRecord> in) {
        List<SessionRecord> rated =
                in.stream()
                        .filter(each -> each.easeBefore().isPresent())
                        .filter(each -> each.easeAfter().isPresent())
                        .filter(each ->
                                each.steps().stream()
                                        .anyMatch(step -> step.area().equals(ease.area())))
                        .toList();
        assertThat(ease.sessions()).isEqualTo(rated.size());
        assertThat(ease.before())
                .isEqualTo(
                        rated.stream()
                                .mapToInt(e -> e.easeBefore().orElseThrow())
                                .average()
                                .orElseThrow());
        assertThat(ease.after())
                .isEqualTo(
                        rated.stream()
                                .mapToInt(e -> e.easeAfter().orElseThrow())
                                .average()
                                .orElseThrow());
    }

    @Test
    void periodsFollowOneAnotherWithoutAGap() {
        for (DayOfWeek first : DayOfWeek.values()) {
            PracticeDays days = new PracticeDays(first);
            for (Period.Length length : Period.Length.values()) {
                Period period = Period.around(length, LocalDate.of(2024, 2, 29), days);
                for (int i = 0; i < 30; i++) {
                    Period next = period.after(days);
                    assertThat(next.from()).isEqualTo(period.to().plusDays(1));
                    assertThat(next.before(days)).isEqualTo(period);
                    assertThat(next.holds(next.from()) && next.holds(next.to())).isTrue();
                    period = next;
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "6, 4, CLEARLY_BETTER",
        "9, 7, CLEARLY_BETTER",
        "3, 2, CLEARLY_BETTER",
        "4, 3, A_LITTLE_BETTER",
        "5, 4.01, ABOUT_THE_SAME",
        "0.9, 0, ABOUT_THE_SAME",
        "5, 5, ABOUT_THE_SAME",
        "1, 2, A_LITTLE_WORSE",
        "0, 2, CLEARLY_WORSE",
        "5, 7, CLEARLY_WORSE"
    })
    void wordsForAChange(double before, double after, EaseChange change) {
        assertThat(EaseChange.of(before, after, LIMITS)).isEqualTo(change);
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    void aKnotHasEverySessionThatWorkedOnIt(long seed) {
        List<SessionRecord> all = MadeSessions.random(new Random(seed), 200);
        KnotCourse course = courses(all).get("k1");
        List<SessionRecord> on =
                all.stream()
                        .filter(each -> each.knots().contains("k1"))
                        .sorted(Comparator.comparing(each -> each.started().toInstant()))
                        .toList();
        List<SessionRecord> rated =
                on.stream()
                        .filter(each -> each.easeBefore().or(each::easeAfter).isPresent())
                        .toList();
        List<Integer> befores = on.stream().flatMap(each -> each.easeBefore().stream()).toList();

        assertThat(course.sessions()).isEqualTo(on.size());
        assertThat(course.newest()).isEqualTo(on.getLast().started());
        assertThat(course.first()).contains(befores.getFirst());
        assertThat(course.befores()).isEqualTo(newest(befores));
        assertThat(course.rated())
                .isEqualTo(newest(rated).stream().map(SessionSummary::of).toList());
    }

    private static <T> List<T> newest(List<T> all) {
        return all.subList(Math.max(0, all.size() - KnotCourse.KEPT), all.size());
    }

    private static Map<String, KnotCourse> courses(List<SessionRecord> all) {
        return Diary.of(History.of(all)).courses();
    }

    @ParameterizedTest
    @CsvSource({
        "6 6 6 6, false",
        "6 6 6 6 6, true",
        "6 5 4 3 2, false",
        "3 4 5 5 4, true",
        "9 6 6 6 6 6, true",
        "6 6 6 6 5, false",
        "1 1 1 1 1, false"
    })
    void advisesToSeeSomebodyOnlyWhenItGoesOnAching(String befores, boolean advised) {
        var day = java.time.OffsetDateTime.parse("2026-01-05T08:00:00Z");
        List<SessionRecord> sessions = new java.util.ArrayList<>();
        for (String before : befores.split(" ")) {
            sessions.add(
                    MadeSessions.session(
                            "s" + sessions.size(),
                            day.plusDays(sessions.size()),
                            new MadeSessions.Lived(SessionRecord.Ending.FINISHED, 300, List.of()),
                            Remarks.ease(Optional.of(Integer.valueOf(before)), Optional.of(2)),
                            List.of("k")));
        }
        KnotCourse course = courses(sessions).get("k");
        assertThat(course.needsAdvice(LIMITS)).isEqualTo(advised);
        assertThat(course.latest()).contains(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void aGoalCountsDaysOfThisWeekUntilToday(long seed) {
        List<SessionRecord> all = MadeSessions.random(new Random(seed), 150);
        PracticeDays days = PracticeDays.in(Locale.GERMANY);
        for (int i = 0; i < 60; i++) {
            LocalDate today = LocalDate.of(2025, 12, 1).plusDays(i);
            LocalDate monday = today.minusDays(today.getDayOfWeek().getValue() - 1L);
            long done =
                    all.stream()
                            .filter(each ->
                                    each.ending() == SessionRecord.Ending.FINISHED
                                            || each.ending() == SessionRecord.Ending.STOPPED)
                            .map(each -> each.started().minusHours(4).toLocalDate())
                            .filter(day -> !day.isBefore(monday) && !day.isAfter(today))
                            .distinct()
                            .count();
            GoalStanding standing =
                    GoalStanding.of(4, Diary.of(History.of(all)), today, days, LIMITS);
            assertThat(standing.done()).isEqualTo((int) done);
            assertThat(standing.isReached()).isEqualTo(done >= 4);
            assertThat(standing.isGood()).isEqualTo(done >= 2);
        }
    }
}
