package app.unknot.domain.session;

import static app.unknot.domain.session.Samples.s;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.unknot.domain.body.Side;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanEditTest {
    private static final List<Function<Duration, PlanEdit>> KINDS =
            List.of(
                    PlanEdit.Next::new,
                    PlanEdit.Back::new,
                    PlanEdit.LetGo::new,
                    PlanEdit.GoOn::new,
                    PlanEdit.Repeat::new,
                    PlanEdit.SkipArea::new,
                    at -> new PlanEdit.Press(at, 1),
                    at -> new PlanEdit.Press(at, -1));

    private final SessionPlan plan = Samples.plan();

    @ParameterizedTest
    @ValueSource(strings = {"calm-4-6", "easy-3-4", "deep-4-8", "natural"})
    void noRowOfEditsBreaksALimitOrTheLivedPart(String pattern) {
        Random random = new Random(pattern.hashCode());
        for (int round = 0; round < 150; round++) {
            SessionPlan edited =
                    Samples.plan(
                            new SessionChoices(
                                    SideChoice.bothFrom(Side.RIGHT),
                                    s(10),
                                    pattern,
                                    110 + random.nextInt(61),
                                    Optional.empty()));
            Duration at = Duration.ZERO;
            for (int i = 0; i < 12 && at.compareTo(edited.length()) < 0; i++) {
                SessionPlan before = edited;
                PlanEdit edit = KINDS.get(random.nextInt(KINDS.size())).apply(at);
                edited = edited.with(edit);
                PlanInvariants.check(edited);
                assertThat(heard(edited, at)).as("%s", edit).startsWith(heard(before, at));
                at = at.plusMillis(random.nextLong(70_000));
            }
        }
    }

    private static String[] heard(SessionPlan plan, Duration until) {
        return plan.cuesBetween(Duration.ofNanos(-1), until).stream()
                .map(cue -> cue.at() + " " + cue.cue().text())
                .toArray(String[]::new);
    }

    @Test
    void theSameEditsGiveTheSamePlan() {
        SessionPlan edited =
                plan.with(new PlanEdit.Next(s(5)))
                        .with(new PlanEdit.GoOn(s(70)))
                        .with(new PlanEdit.LetGo(s(130)));
        SessionPlan again = Samples.plan();
        for (PlanEdit edit : edited.edits()) {
            again = again.with(edit);
        }
        assertThat(again.legs()).isEqualTo(edited.legs());
    }

    @Test
    void lettingGoEndsTheHoldWithTheOutBreath() {
        Duration in = SessionPlanTest.leg(plan, "hold").start();
        SessionPlan edited = plan.with(new PlanEdit.LetGo(in.plus(s(22))));
        Leg hold = SessionPlanTest.leg(edited, "hold");
        assertThat(hold.length()).isEqualTo(s(30));
        assertThat(hold.cues().getLast().text())
                .isIn("And all the way out.", "Good. Breathe all the way out.");
        assertThat(edited.at(hold.end()).leg().occurrence().step().id()).isEqualTo("second-spot");
    }

    @Test
    void whatAHoldDidNotUseGoesToTheNextHold() {
        Duration in = SessionPlanTest.leg(plan, "hold").start();
        SessionPlan edited = plan.with(new PlanEdit.LetGo(in.plus(s(12))));
        assertThat(SessionPlanTest.leg(edited, "hold-second").length())
                .isGreaterThan(SessionPlanTest.leg(plan, "hold-second").length());
    }

    @Test
    void nextGoesOnAtOnce() {
        SessionPlan edited = plan.with(new PlanEdit.Next(s(3)));
        assertThat(edited.at(s(3)).leg().occurrence().step().id()).isEqualTo("place");
        assertThat(edited.at(s(3)).into()).isZero();
    }

    @Test
    void backStartsTheStepAgainAndAtItsBeginningTheOneBefore() {
        Duration settle = SessionPlanTest.leg(plan, "settle").start();
        SessionPlan again = plan.with(new PlanEdit.Back(settle.plus(s(10))));
        assertThat(again.at(settle.plus(s(10))).leg().occurrence().step().id()).isEqualTo("settle");
        SessionPlan before = plan.with(new PlanEdit.Back(settle.plus(s(2))));
        assertThat(before.at(settle.plus(s(2))).leg().occurrence().step().id()).isEqualTo("place");
    }

    @Test
    void goingOnLeadsInWithThreeBreathsAndFinishesTheStep() {
        Leg hold = SessionPlanTest.leg(plan, "hold");
        Duration at = hold.start().plus(s(34));
        SessionPlan edited = plan.with(new PlanEdit.GoOn(at));
        Moment leadIn = edited.at(at);
        assertThat(leadIn.leg().kind()).isEqualTo(Leg.Kind.LEAD_IN);
        assertThat(leadIn.leg().length()).isEqualTo(s(30));
        Moment rest = edited.at(at.plus(s(30)));
        assertThat(rest.leg().occurrence().step().id()).isEqualTo("hold");
        assertThat(rest.breath().orElseThrow().fraction()).isZero();
        assertThat(rest.leg().length()).isEqualTo(s(50));
        assertThat(rest.leg().target()).isEqualTo(s(20));
    }

    @Test
    void readyInTheLeadInGoesStraightBackToTheStep() {
        Leg roll = SessionPlanTest.leg(plan, "roll");
        Duration at = roll.start().plus(s(10));
        SessionPlan edited =
                plan.with(new PlanEdit.GoOn(at)).with(new PlanEdit.Next(at.plus(s(5))));
        Moment now = edited.at(at.plus(s(5)));
        assertThat(now.leg().occurrence().step().id()).isEqualTo("roll");
        assertThat(now.left()).isEqualTo(roll.length().minus(s(10)));
    }

    @Test
    void repeatingSaysWhereAndWhat() {
        Leg roll = SessionPlanTest.leg(plan, "roll");
        Duration at = roll.start().plus(s(24));
        SessionPlan edited = plan.with(new PlanEdit.Repeat(at));
        assertThat(edited.at(at).cue().orElseThrow().text())
                .startsWith("roll, right.")
                .endsWith("Stop on the spot. We stay for n5 slow breaths.");
    }

    @Test
    void skippingAnAreaKeepsTheWayOffAndTheWayUp() {
        Leg hold = SessionPlanTest.leg(plan, "hold");
        SessionPlan edited = plan.with(new PlanEdit.SkipArea(hold.start().plus(s(9))));
        List<String> rest = new ArrayList<>();
        edited.legs().stream()
                .filter(leg -> leg.start().compareTo(hold.start()) > 0)
                .filter(leg -> leg.kind() == Leg.Kind.STEP)
                .forEach(leg -> rest.add(leg.occurrence().step().id()));
        assertThat(rest).containsExactly("come-off", "finish");
    }

    @Test
    void aLineThatRunsIntoTheNextStepEndsWhenAnotherIsAskedFor() {
        Duration end = SessionPlanTest.leg(plan, "hold").end();
        SessionPlan edited =
                plan.with(new PlanEdit.Repeat(end.minus(s(0.2))))
                        .with(new PlanEdit.Repeat(end.plus(s(0.5))));

        PlanInvariants.check(edited);
        assertThat(edited.cuesBetween(end.minus(s(0.3)), end.plus(s(0.6))))
                .extracting(cue -> cue.cue().id(), cue -> cue.cue().length())
                .startsWith(tuple("repeat", s(0.7)));
    }

    @Test
    void theSessionEndsNoSoonerThanItsLastLine() {
        SessionPlan paused = plan.with(new PlanEdit.GoOn(plan.length().minus(s(0.2))));
        SessionPlan edited = paused.with(new PlanEdit.Repeat(paused.length().minus(s(0.2))));

        PlanInvariants.check(edited);
        assertThat(edited.length()).isGreaterThan(paused.length());
    }
}
