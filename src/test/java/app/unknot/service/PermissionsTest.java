package app.unknot.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.domain.body.Pressure;
import app.unknot.domain.body.Side;
import app.unknot.domain.breathing.BreathPattern;
import app.unknot.domain.editing.RoutineEdit;
import app.unknot.domain.health.Allowance;
import app.unknot.domain.health.Answer;
import app.unknot.domain.health.Felt;
import app.unknot.domain.health.HealthAnswers;
import app.unknot.domain.health.HealthRules;
import app.unknot.domain.health.Question;
import app.unknot.domain.health.Refusal.Why;
import app.unknot.domain.health.Tier;
import app.unknot.domain.progress.Remarks;
import app.unknot.domain.progress.SessionRecord;
import app.unknot.domain.progress.SessionRecord.Ending;
import app.unknot.domain.routine.CueRole;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Step;
import app.unknot.domain.session.Leg;
import app.unknot.domain.session.SessionPlan;
import app.unknot.domain.session.SideChoice;
import app.unknot.storage.content.BuiltInContent;
import app.unknot.testkit.World;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What a person may do, with the content that comes with the program.
class PermissionsTest {
    private static final LocalDate TODAY = LocalDate.ofInstant(World.MORNING, World.ZONE);
    private static final HealthRules RULES = new BuiltInContent().health();
    private static final Pattern HIGH =
            Pattern.compile("(?i)\\b(five|six|seven|eight|nine)\\b(?! breath| slow)");

    private final World world = new World(new BuiltInContent()).askingAboutHealth();

    private SessionService service(HealthAnswers answers) {
        world.health.saved.clear();
        world.health.saved.add(answers);
        return world.service();
    }

    private static HealthAnswers yesTo(String... questions) {
        Map<String, Answer> answers = new HashMap<>();
        List.of(questions).forEach(each -> answers.put(each, Answer.YES));
        return new HealthAnswers(answers, Map.of(), Set.of(), Optional.of(TODAY));
    }

    /// Somebody who began long ago.
    private void begunDaysAgo(int... days) {
        world.progress.lines.clear();
        for (int each : days) {
            OffsetDateTime started =
                    World.MORNING.atZone(World.ZONE).minusDays(each).toOffsetDateTime();
            world.progress.lines.add(record("old-" + each, started));
        }
    }

    private static SessionRecord record(String id, OffsetDateTime started) {
        return new SessionRecord(
                id,
                1,
                started,
                "wall-gentle",
                "",
                Ending.FINISHED,
                300,
                300,
                "calm-4-6",
                List.of(),
                Remarks.NONE,
                Optional.empty(),
                List.of());
    }

    private static Routine routine(SessionService service, String id) {
        return service.library().routine(id).orElseThrow();
    }

    private static final SideChoice BOTH = SideChoice.bothFrom(Side.RIGHT);

    @Test
    void noSessionGoesBeyondWhatIsAllowed() {
        Random random = new Random(6);
        for (int round = 0; round < 120; round++) {
            if (random.nextBoolean()) {
                begunDaysAgo(30, 2);
            } else {
                begunDaysAgo();
            }
            SessionService service = service(anyAnswers(random));
            Allowance allowance = service.permissions().allowance();
            List<BreathPattern> patterns = service.library().catalogue().patterns();
            BreathPattern pattern = patterns.get(random.nextInt(patterns.size()));
            service.preferences().update(now -> now.withPattern(pattern.id()));
            for (Routine routine : service.library().routines()) {
                expectWithin(service, routine, allowance);
            }
        }
    }

    private static Routine meantFor(SessionService service, String pattern) {
        return new RoutineEdit.SetPattern(Optional.of(pattern))
                .on(routine(service, "classic-floor"));
    }

    private static String breathing(SessionService service, String pattern) {
        return service.plan(meantFor(service, pattern), BOTH).context().choices().pattern();
    }

    @Test
    void aRoutineIsBreathedAsItIsMeantUnlessThePersonHasChosen() {
        SessionService service = service(yesTo());

        assertThat(breathing(service, "deep-4-8")).isEqualTo("deep-4-8");
        service.preferences().update(now -> now.withPattern("easy-3-4"));
        assertThat(breathing(service, "deep-4-8")).isEqualTo("easy-3-4");
    }

    @Test
    void noRoutineMakesAnybodyHoldTheirBreathOnTheBall() {
        SessionService service = service(yesTo());

        assertThat(breathing(service, "box-4")).isEqualTo("calm-4-6");
        assertThat(breathing(service, "nobody-knows")).isEqualTo("calm-4-6");
    }

    private static HealthAnswers anyAnswers(Random random) {
        Map<String, Answer> answers = new HashMap<>();
        Map<String, LocalDate> cleared = new HashMap<>();
        double often = random.nextDouble() * 0.3;
        for (Question question : RULES.questions()) {
            if (question.tier() == Tier.EMERGENCY
                    ? random.nextInt(40) == 0
                    : random.nextDouble() < often) {
                answers.put(question.id(), random.nextBoolean() ? Answer.YES : Answer.NOT_SURE);
                if (random.nextInt(5) > 0) {
                    cleared.put(question.id(), TODAY);
                }
            }
        }
        Set<String> areas = new HashSet<>();
        for (String area :
                List.of("between-shoulder-blades", "foot-sole", "forearm-outer", "chest")) {
            if (random.nextInt(6) == 0) {
                areas.add(area);
            }
        }
        boolean skipped = random.nextInt(8) == 0;
        return new HealthAnswers(
                answers, cleared, areas, skipped ? Optional.empty() : Optional.of(TODAY));
    }

    private static void expectWithin(SessionService service, Routine routine, Allowance allowance) {
        SessionRunner runner;
        try {
            runner = service.prepare(routine, BOTH, Optional.empty());
        } catch (IllegalStateException refused) {
            assertThat(allowance.against(routine)).isPresent();
            return;
        }
        assertThat(allowance.mayStart()).isTrue();
        SessionPlan plan = runner.session().state().plan();
        assertThat(plan.legs().getLast().occurrence().step()).isInstanceOf(Step.Finish.class);
        assertThat(plan.legs().getLast().length()).isPositive();
        assertThat(allowance.allows(plan.context().pattern())).isTrue();
        for (Leg leg : plan.legs()) {
            Step step = leg.occurrence().step();
            assertThat(allowance.skips(step))
                    .as("%s of %s with %s", step.id(), routine.id(), allowance.flags())
                    .isFalse();
            pressure(step).ifPresent(p -> assertThat(allowance.pressure(p)).isEqualTo(p));
            if (step instanceof Step.Hold) {
                allowance
                        .holdLimit()
                        .ifPresent(cap -> assertThat(leg.length()).isLessThanOrEqualTo(cap));
            }
        }
        allowance
                .week()
                .ifPresent(week ->
                        assertThat(
                                        plan.legs().stream()
                                                .map(Leg::ballTime)
                                                .reduce(Duration.ZERO, Duration::plus))
                                .isLessThanOrEqualTo(week.sessionBudget()));
        if (allowance.pressureLimit().filter(p -> p.ceiling() <= 4).isPresent()) {
            assertThat(plan.cues())
                    .filteredOn(cue -> cue.cue().role() == CueRole.PRESSURE)
                    .noneMatch(cue -> HIGH.matcher(cue.cue().text()).find());
        }
        // What announces a hold says for how long, and no text has an empty place.
        assertThat(plan.cues()).noneMatch(cue -> cue.cue().text().contains("  "));
        runner.stop();
    }

    private static Optional<Pressure> pressure(Step step) {
        return switch (step) {
            case Step.Roll roll -> Optional.of(roll.pressure());
            case Step.Hold hold -> Optional.of(hold.pressure());
            default -> Optional.empty();
        };
    }

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
