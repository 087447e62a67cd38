package app.unknot.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.domain.health.Allowance;
import app.unknot.domain.health.Felt;
import app.unknot.domain.health.HealthAnswers;
import app.unknot.domain.health.Question;
import app.unknot.domain.health.Refusal.Why;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Step;
import app.unknot.domain.routine.Surface;
import app.unknot.domain.session.Leg;
import app.unknot.domain.session.SessionPlan;
import app.unknot.storage.content.BuiltInContent;
import app.unknot.testkit.World;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What a person may do, with the content that comes with the program.
class PermissionsTest extends AskedPerson {
    @Test
    void theFirstWeekIsGentlerAndEndsByItself() {
        SessionService first = service(yesTo());
        assertThat(first.permissions().allowance().week()).isPresent();
        SessionPlan plan = first.plan(routine(first, "classic-floor"), BOTH);
        assertThat(holds(plan)).hasSize(2).allMatch(l -> l.length().toSeconds() <= 30);
        assertThat(plan.cues()).anyMatch(cue -> cue.cue().text().contains("Three to four is good"));

        begunDaysAgo(6);
        assertThat(service(yesTo()).permissions().allowance().week()).isPresent();

        begunDaysAgo(7, 1);
        SessionService later = service(yesTo());
        assertThat(later.permissions().allowance().week()).isEmpty();
        assertThat(holds(later.plan(routine(later, "classic-floor"), BOTH))).hasSize(4);
    }

    private static Collection<Leg> holds(SessionPlan plan) {
        return plan.legs().stream()
                .filter(leg -> leg.occurrence().step() instanceof Step.Hold)
                .toList();
    }

    @Test
    void theFirstWeekAdvisesTheWallAndADayOfRest() {
        begunDaysAgo(1);
        Permissions permissions = service(yesTo()).permissions();
        SessionService service = service(yesTo());

        assertThat(permissions.advisesRest()).isTrue();
        assertThat(permissions.advisesWall(routine(service, "classic-floor"))).isTrue();
        assertThat(permissions.advisesWall(routine(service, "wall-gentle"))).isFalse();

        begunDaysAgo(4, 2);
        assertThat(service(yesTo()).permissions().advisesRest()).isFalse();
        assertThat(service(yesTo()).permissions().advisesWall(routine(service, "classic-floor")))
                .isFalse();
    }

    @Test
    void saysWhatIsPossibleInstead() {
        SessionService service = service(yesTo("floor"));
        Routine classic = routine(service, "classic-floor");

        assertThat(service.permissions().against(classic))
                .hasValueSatisfying(refusal -> {
                    assertThat(refusal.why()).isEqualTo(Why.NOT_FOR_YOU);
                    assertThat(refusal.because()).extracting(Question::id).containsExactly("floor");
                });
        assertThat(service.permissions().instead(classic)).map(Routine::id).contains("wall-gentle");
    }

    @Test
    void saysThatAPlaceIsLeftOutForThisPersonAlone() {
        SessionWish floor = new SessionWish(Optional.empty(), Optional.of(Surface.FLOOR));
        SessionService some = service(yesTo("floor"));
        SessionService anybody = service(yesTo());

        assertThat(some.offers().of(routine(some, "wall-gentle"), BOTH, floor).outcome())
                .isEqualTo(Offer.Outcome.NOT_FOR_PERSON_THERE);
        assertThat(anybody.offers().of(routine(anybody, "wall-gentle"), BOTH, floor).outcome())
                .isEqualTo(Offer.Outcome.OTHER_PLACE);
    }

    @Test
    void nothingStartsOnADayThatIsNotTheirs() {
        SessionService service = service(yesTo());
        Routine wall = routine(service, "wall-gentle");
        HealthCheck health = service.health().orElseThrow();

        health.notToday();
        assertThat(service.permissions().against(wall))
                .map(refusal -> refusal.why())
                .contains(Why.NOT_TODAY);
        assertThatThrownBy(() -> service.prepare(wall, BOTH, Optional.empty()))
                .isInstanceOf(IllegalStateException.class);

        world.time.advance(Duration.ofHours(24), Duration.ofHours(24));
        assertThat(service.permissions().allows(wall)).isTrue();

        health.notToday();
        health.todayAfterAll();
        assertThat(service.permissions().allows(wall)).isTrue();
    }

    @Test
    void whatIsNoLongerAllowedIsNotGoneOnWith() {
        begunDaysAgo(30, 2);
        SessionService service = service(yesTo());
        SessionRunner runner =
                service.prepare(routine(service, "classic-floor"), BOTH, Optional.empty());
        runner.start();
        world.pass(200);
        runner.close();
        assertThat(service.unfinished()).isPresent();

        HealthCheck health = service.health().orElseThrow();
        health.keep(yesTo("pregnant"));
        assertThat(service.unfinished()).isEmpty();

        health.keep(yesTo("lungs"));
        assertThat(service.unfinished()).isPresent();
    }

    @Test
    void aSessionGoesOnWithTheLimitsThatItBeganWith() {
        SessionService service = service(yesTo());
        SessionRunner runner =
                service.prepare(routine(service, "classic-floor"), BOTH, Optional.empty());
        SessionPlan begun = runner.session().state().plan();
        runner.start();
        world.pass(150);
        runner.close();

        SessionService next = world.service();
        SessionPlan again =
                next.prepareToGoOn(next.unfinished().orElseThrow()).session().state().plan();
        assertThat(again.context().choices()).isEqualTo(begun.context().choices());
        assertThat(holds(again)).hasSameSizeAs(holds(begun));
    }

    @Test
    void whoWasNeverAskedHasTheCautiousDefaults() {
        SessionService service = world.service();

        assertThat(service.health().orElseThrow().isNew()).isTrue();
        assertThat(
                        service.library().routines().stream()
                                .filter(service.permissions()::allows)
                                .map(Routine::id))
                .containsExactlyInAnyOrder(
                        "wall-gentle", "desk-reset", "hands-feet", "travel-seat");
    }

    @Test
    void keepsAnswersAndTellsWhenTheyCanNotBeSaved() {
        SessionService service = world.service();
        service.health().orElseThrow().keep(yesTo("floor"));
        assertThat(world.health.saved).containsExactly(yesTo("floor"));

        world.health.setFull(true);
        service.health().orElseThrow().keep(yesTo("skin"));
        assertThat(service.takeNotices()).extracting(Notice::file).contains("health.json");
        assertThat(service.health().orElseThrow().answers()).isEqualTo(yesTo("skin"));
    }

    @Test
    void whatFeltWrongIsToldUntilASessionThereWasFine() {
        begunDaysAgo(30, 2);
        SessionService service = service(yesTo());
        Routine wall = routine(service, "wall-gentle");
        SessionRunner runner = service.prepare(wall, BOTH, Optional.empty());
        runner.start();
        world.pass(90);
        runner.felt("tingling");
        runner.endBecause("tingling");

        SessionService next = world.service();
        assertThat(next.permissions().feltOn(wall)).map(Felt::complaint).contains("tingling");
        assertThat(next.permissions().feltOn(routine(next, "neck-shoulder"))).isEmpty();

        world.pass(60);
        SessionRunner fine = next.prepare(wall, BOTH, Optional.empty());
        fine.start();
        world.pass(fine.session().state().plan().length().toSeconds() + 1);
        assertThat(next.permissions().feltOn(wall)).isEmpty();
    }

    @Test
    void theCheckIsDueAgainAfterHalfAYear() {
        HealthAnswers old =
                new HealthAnswers(Map.of(), Map.of(), Set.of(), Optional.of(TODAY.minusMonths(6)));

        assertThat(service(old).health().orElseThrow().isDueAgain()).isTrue();
        assertThat(service(yesTo()).health().orElseThrow().isDueAgain()).isFalse();
        assertThat(service(HealthAnswers.SKIPPED).health().orElseThrow().isDueAgain()).isFalse();
    }

    @Test
    void withoutACheckEverythingIsPlayedAsItIsWritten() {
        SessionService raw = new World(new BuiltInContent()).service();

        assertThat(raw.permissions().allowance()).isEqualTo(Allowance.ALL);
        assertThat(Stream.of("classic-floor").map(id -> raw.plan(routine(raw, id), BOTH)))
                .allMatch(plan -> holds(plan).size() == 4);
    }
}
