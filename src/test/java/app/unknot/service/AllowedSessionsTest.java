package app.unknot.service;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.body.Pressure;
import app.unknot.domain.breathing.BreathPattern;
import app.unknot.domain.editing.RoutineEdit;
import app.unknot.domain.health.Allowance;
import app.unknot.domain.health.Answer;
import app.unknot.domain.health.HealthAnswers;
import app.unknot.domain.health.HealthRules;
import app.unknot.domain.health.Question;
import app.unknot.domain.health.Tier;
import app.unknot.domain.routine.CueRole;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Step;
import app.unknot.domain.session.Leg;
import app.unknot.domain.session.SessionPlan;
import app.unknot.storage.content.BuiltInContent;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// No session goes beyond what a person may do, whatever they have answered and chosen.
class AllowedSessionsTest extends AskedPerson {
    private static final HealthRules RULES = new BuiltInContent().health();
    private static final Pattern HIGH =
            Pattern.compile("(?i)\\b(five|six|seven|eight|nine)\\b(?! breath| slow)");

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
}
