package app.unknot.domain.session;

import static app.unknot.domain.session.Samples.s;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.domain.body.Side;
import app.unknot.domain.breathing.BreathPhase;
import app.unknot.domain.routine.Block;
import app.unknot.domain.routine.Sides;
import app.unknot.domain.routine.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionPlanTest {
    private final SessionPlan plan = Samples.plan();

    @ParameterizedTest
    @CsvSource({
        "calm-4-6,110,0",
        "calm-4-6,170,20",
        "easy-3-4,110,10",
        "even-5-5,130,0",
        "deep-4-8,110,20",
        "natural,130,0"
    })
    void everyPlanKeepsTheLimitsAndItsWordsApart(String pattern, int pace, int extra) {
        PlanInvariants.check(Samples.plan(choices(pattern, pace, extra)));
    }

    private static SessionChoices choices(String pattern, int pace, int extra) {
        return new SessionChoices(
                SideChoice.bothFrom(Side.LEFT), s(extra), pattern, pace, Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"calm-4-6,110", "easy-3-4,130", "deep-4-8,170", "natural,130"})
    void bothSidesArePlannedEqual(String pattern, int pace) {
        SessionPlan equal = Samples.plan(choices(pattern, pace, 10));
        List<Duration> left = lengths(equal, Side.LEFT);
        assertThat(left).isNotEmpty().isEqualTo(lengths(equal, Side.RIGHT));
        assertThat(targets(equal, Side.LEFT)).isEqualTo(targets(equal, Side.RIGHT));
    }

    private static List<Duration> lengths(SessionPlan plan, Side side) {
        return legs(plan, side).stream().map(Leg::length).toList();
    }

    private static List<Duration> targets(SessionPlan plan, Side side) {
        return legs(plan, side).stream().map(Leg::target).toList();
    }

    private static List<Leg> legs(SessionPlan plan, Side side) {
        return plan.legs().stream().filter(leg -> leg.occurrence().side() == side).toList();
    }

    @Test
    void theFirstSideIsTheChosenOne() {
        SessionPlan leftFirst = Samples.plan(choices("calm-4-6", 130, 0));
        assertThat(leftFirst.legs().get(1).occurrence().side()).isEqualTo(Side.LEFT);
        assertThat(texts(leftFirst)).containsSubsequence("Lie down, left side.");
        assertThat(texts(leftFirst)).containsSubsequence("Now the right side.");
    }

    @Test
    void oneSideOnlyLeavesTheOtherOut() {
        SessionChoices only =
                new SessionChoices(
                        SideChoice.only(Side.LEFT), s(0), "calm-4-6", 130, Optional.empty());
        assertThat(legs(Samples.plan(only), Side.RIGHT)).isEmpty();
        assertThat(texts(Samples.plan(only))).contains("Lie down, left side.");
    }

    private static List<String> texts(SessionPlan plan) {
        return plan.cues().stream().map(cue -> cue.cue().text()).toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 16, 50, 250, 1000, 7000, 60_000})
    void everyCueComesOnceHoweverCoarseTheTicks(long millis) {
        List<SpokenCue> heard = new ArrayList<>();
        Duration from = Duration.ofNanos(-1);
        Duration to = Duration.ZERO;
        Duration end = plan.length().plusMillis(millis);
        while (from.compareTo(end) < 0) {
            heard.addAll(plan.cuesBetween(from, to));
            from = to;
            to = to.plusMillis(millis);
        }
        assertThat(heard).isEqualTo(plan.cues());
    }

    @Test
    void timeNeverGetsNegativeAndCountsDownWithoutJumps() {
        Random random = new Random(7);
        for (int i = 0; i < 5000; i++) {
            Duration at = Duration.ofMillis(random.nextLong(plan.length().toMillis() + 60_000));
            Moment moment = plan.at(at);
            assertThat(moment.into()).isBetween(Duration.ZERO, moment.leg().length());
            assertThat(moment.into().plus(moment.left())).isEqualTo(moment.leg().length());
            assertThat(moment.totalLeft()).isGreaterThanOrEqualTo(Duration.ZERO);
            assertThat(moment.over()).isEqualTo(at.compareTo(plan.length()) >= 0);
        }
    }

    @Test
    void aCenturyLaterItIsOver() {
        assertThat(plan.at(Duration.ofDays(36_500)).totalLeft()).isZero();
    }

    @Test
    void aHoldGoesOnFromItsTargetToWhatTheBudgetLeaves() {
        Leg hold = leg(plan, "hold");
        assertThat(hold.target()).isEqualTo(s(50));
        assertThat(hold.length()).isEqualTo(s(90));
        assertThat(leg(plan, "hold-second").length()).isEqualTo(s(40));
        assertThat(plan.ballTime(Samples.AREA, Side.RIGHT))
                .isLessThanOrEqualTo(s(180))
                .isGreaterThan(s(170));
    }

    static Leg leg(SessionPlan plan, String step) {
        return plan.legs().stream()
                .filter(leg -> leg.occurrence().step().id().equals(step))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFlagThatLimitsHoldsLimitsThem() {
        SessionChoices gentle =
                new SessionChoices(
                        SideChoice.bothFrom(Side.RIGHT), s(0), "calm-4-6", 130, Optional.of(s(30)));
        SessionPlan short30 = Samples.plan(gentle);
        assertThat(leg(short30, "hold").length()).isEqualTo(s(30));
        assertThat(texts(short30))
                .as("the stop line moves to the last breath")
                .contains("Sharp? Lift off.");
        PlanInvariants.check(short30);
    }

    @Test
    void breathWordsComeFromThePattern() {
        SessionPlan easy = Samples.plan(choices("easy-3-4", 130, 0));
        Leg hold = leg(easy, "hold");
        assertThat(hold.cues().get(1).at()).isEqualTo(s(3));
        assertThat(hold.breathAt(s(3.5)).orElseThrow().phase()).isEqualTo(BreathPhase.OUT);
        assertThat(hold.length().toSeconds() % 7).isZero();
    }

    @Test
    void theOwnBreathIsTimedAndHasNoBreathWords() {
        SessionPlan natural = Samples.plan(choices("natural", 130, 0));
        Leg hold = leg(natural, "hold");
        assertThat(hold.breathAt(s(5))).isEmpty();
        assertThat(hold.cues()).extracting(ScheduledCue::text).doesNotContain("In.", "Out.");
        assertThat(texts(natural)).contains("Stop on the spot. We stay for about n50 seconds.");
    }

    @Test
    void theCheckInComesAtTheTarget() {
        ScheduledCue checkIn =
                leg(plan, "hold").cues().stream()
                        .filter(cue -> cue.id().equals("check-in"))
                        .findFirst()
                        .orElseThrow();
        assertThat(checkIn.at()).isEqualTo(s(50));
    }

    @Test
    void extraPlacingTimeIsAddedToPlacingAlone() {
        Duration without = Samples.plan(choices("calm-4-6", 130, 0)).length();
        Duration with = Samples.plan(choices("calm-4-6", 130, 20)).length();
        assertThat(with.minus(without)).isEqualTo(s(40));
    }

    @Test
    void aBudgetThatIsTooSmallDropsTheSameOnBothSides() {
        Step much = Samples.roll("much", 29);
        Step hold = Samples.hold("hold", 5);
        SessionPlan tight =
                SessionPlan.of(
                        Samples.routine(new Block(Sides.MIRRORED, List.of(much, hold))),
                        Samples.context(Samples.choices()));
        assertThat(tight.legs().get(1).length()).isZero();
        assertThat(tight.legs().get(3).length()).isZero();
        PlanInvariants.check(tight);
    }

    @Test
    void aNewerKindOfStepIsNotPlayed() {
        Step unknown = new Step.Unknown(Samples.card("new"), "float", "{}");
        assertThatThrownBy(() ->
                        SessionPlan.of(
                                Samples.routine(new Block(Sides.CENTER, List.of(unknown))),
                                Samples.context(Samples.choices())))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
