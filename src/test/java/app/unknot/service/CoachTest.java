package app.unknot.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.domain.advice.Advice.Practise;
import app.unknot.domain.advice.Advice.Rest;
import app.unknot.domain.advice.Pairing;
import app.unknot.domain.body.Side;
import app.unknot.domain.health.HealthAnswers;
import app.unknot.domain.health.Refusal;
import app.unknot.domain.health.Refusal.Why;
import app.unknot.domain.progress.NextDay;
import app.unknot.domain.progress.PracticeDays;
import app.unknot.domain.progress.RestReason;
import app.unknot.domain.progress.SessionRecord;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Step;
import app.unknot.domain.session.Leg;
import app.unknot.domain.session.SessionPlan;
import app.unknot.domain.session.SideChoice;
import app.unknot.storage.content.BuiltInContent;
import app.unknot.testkit.World;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Advice, the question of the next day and what follows from it, over days of real sessions.
class CoachTest {
    private static final PracticeDays DAYS = new PracticeDays(DayOfWeek.MONDAY);
    private static final SideChoice BOTH = SideChoice.bothFrom(Side.RIGHT);

    private final World world = new World(new BuiltInContent()).askingAboutHealth();
    private final SessionService service = world.service();

    private Routine routine(String id) {
        return service.library().routine(id).orElseThrow();
    }

    private SessionPlan plan(String id) {
        return service.plan(routine(id), BOTH);
    }

    private void play(String id) {
        var runner = service.prepare(routine(id), BOTH, Optional.of(6));
        runner.start();
        world.pass(runner.session().state().plan().length().toSeconds() + 1);
    }

    /// Beyond the first week, with answers that leave everything.
    private void settle() {
        service.health()
                .orElseThrow()
                .keep(
                        new HealthAnswers(
                                Map.of(),
                                Map.of(),
                                Set.of(),
                                Optional.of(
                                        world.time.instant().atZone(World.ZONE).toLocalDate())));
        play("wall-gentle");
        days(8);
    }

    private void days(int count) {
        world.time.advance(Duration.ofDays(count), Duration.ofDays(count));
    }

    private static List<Integer> ceilings(SessionPlan plan) {
        return plan.legs().stream()
                .map(Leg::occurrence)
                .flatMap(o -> pressure(o.step()).stream())
                .distinct()
                .toList();
    }

    private static Optional<Integer> pressure(Step step) {
        return switch (step) {
            case Step.Roll roll -> Optional.of(roll.pressure().high());
            case Step.Hold hold -> Optional.of(hold.pressure().high());
            default -> Optional.empty();
        };
    }

    private static String spoken(SessionPlan plan) {
        return plan.legs().stream()
                .flatMap(leg -> leg.cues().stream())
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void asksTheNextDayAndKeepsTheAnswer() {
        settle();
        play("classic-floor");
        assertThat(service.coach().toAskAbout()).isEmpty();
        days(1);

        SessionRecord asked = service.coach().toAskAbout().orElseThrow();
        assertThat(asked.routine()).isEqualTo("classic-floor");
        NextDay said = service.coach().answer(asked, Optional.of(5), false);
        assertThat(world.progress.nextDayLines).containsExactly(said);
        assertThat(said.areas()).containsExactly("between-shoulder-blades");
        assertThat(service.coach().toAskAbout()).isEmpty();
        assertThat(service.coach().advice(DAYS))
                .isInstanceOfSatisfying(
                        Rest.class, rest -> assertThat(rest.why()).isEqualTo(RestReason.SORE));

        NextDay corrected = service.coach().answer(asked, Optional.of(1), false);
        assertThat(corrected.id()).isEqualTo(said.id());
        assertThat(corrected.revision()).isEqualTo(2);
        assertThat(service.coach().advice(DAYS)).isInstanceOf(Practise.class);
        assertThat(world.service().coach().advice(DAYS)).isInstanceOf(Practise.class);
    }

    @Test
    void veryMuchSorenessMakesTheAreaLighterInThePlanAndInItsWords() {
        settle();
        SessionPlan before = plan("classic-floor");
        assertThat(ceilings(before)).containsExactly(6);
        assertThat(spoken(before)).contains("Four to six is good");
        play("classic-floor");
        days(1);
        SessionRecord asked = service.coach().toAskAbout().orElseThrow();
        service.coach().answer(asked, Optional.of(6), false);
        days(2);

        SessionPlan after = plan("classic-floor");
        assertThat(ceilings(after)).containsExactly(5);
        assertThat(after.context().choices().limits().gentler())
                .containsExactly("between-shoulder-blades");
        assertThat(spoken(after)).isNotEqualTo(spoken(before)).contains("Three to five is good");
        assertThat(ceilings(plan("hips-glutes")))
                .isEqualTo(
                        ceilings(
                                new World(new BuiltInContent())
                                        .service()
                                        .plan(routine("hips-glutes"), BOTH)));

        play("classic-floor");
        days(1);
        service.coach().answer(service.coach().toAskAbout().orElseThrow(), Optional.of(2), false);
        assertThat(ceilings(plan("classic-floor"))).containsExactly(6);
    }

    @Test
    void anAreaThatHadTheBallRestsForHours() {
        settle();
        play("classic-floor");

        assertThat(service.permissions().against(routine("wall-gentle")))
                .map(Refusal::why)
                .contains(Why.ENOUGH_FOR_NOW);
        assertThatThrownBy(() -> play("classic-floor")).isInstanceOf(IllegalStateException.class);
        assertThat(service.permissions().allows(routine("hips-glutes"))).isTrue();
        assertThat(service.permissions().allows(routine("desk-reset"))).isFalse();
        assertThat(service.permissions().allows(routine("travel-seat"))).isTrue();
        assertThat(service.permissions().resting(routine("travel-seat")))
                .containsExactly("between-shoulder-blades");
        assertThat(
                        plan("travel-seat").legs().stream()
                                .map(leg -> leg.occurrence().step())
                                .filter(Step::isBallTime)
                                .map(step -> step.card().area()))
                .isNotEmpty()
                .containsOnly("buttock");

        world.time.advance(Duration.ofHours(6), Duration.ofHours(6));
        assertThat(service.permissions().allows(routine("classic-floor"))).isTrue();
    }

    @Test
    void aSessionAndItsSecondPartAreOneThread() {
        settle();
        play("classic-floor");
        Pairing pairing = service.coach().pairing().orElseThrow();
        assertThat(pairing.first().routine()).isEqualTo("classic-floor");
        assertThat(pairing.next().id()).isEqualTo("keep-away-strength");
        assertThat(pairing.isDue(service.coach().today())).isTrue();
        assertThat(service.coach().advice(DAYS).routine()).contains(pairing.next());

        days(1);
        assertThat(world.service().coach().pairing()).contains(pairing);
        play("keep-away-strength");
        assertThat(service.coach().pairing()).isEmpty();
        days(1);
        assertThat(service.coach().pairing()).isEmpty();
    }

    @Test
    void aSecondPartWithTheSameBallWaitsForTomorrow() {
        settle();
        play("wall-gentle");
        Pairing pairing = service.coach().pairing().orElseThrow();

        assertThat(pairing.next().id()).isEqualTo("desk-reset");
        assertThat(pairing.isDue(service.coach().today())).isFalse();
        days(1);
        assertThat(pairing.isDue(service.coach().today())).isTrue();
        assertThat(service.coach().pairing()).contains(pairing);
        days(1);
        assertThat(service.coach().pairing()).isEmpty();
    }
}
