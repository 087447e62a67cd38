package app.unknot.domain.health;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.body.Pressure;
import app.unknot.domain.breathing.BreathPattern;
import app.unknot.domain.routine.Position;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Step;
import app.unknot.storage.content.CatalogueReader;
import app.unknot.storage.content.HealthReader;
import app.unknot.storage.routine.BuiltInRoutines;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The rules as they come with the program.
class HealthRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final HealthRules RULES = new HealthReader().read();
    private static final List<Routine> ROUTINES = new BuiltInRoutines().all();

    private static HealthAnswers yesTo(String... questions) {
        return new HealthAnswers(
                Set.of(questions).stream().collect(Collectors.toMap(id -> id, id -> Answer.YES)),
                Map.of(),
                Set.of(),
                Optional.of(DAY));
    }

    private static HealthAnswers cleared(HealthAnswers answers) {
        Map<String, LocalDate> cleared =
                answers.answers().keySet().stream().collect(Collectors.toMap(id -> id, id -> DAY));
        return new HealthAnswers(answers.answers(), cleared, answers.areas(), answers.answeredOn());
    }

    private static Set<String> shown(Allowance allowance) {
        return ROUTINES.stream()
                .filter(routine -> !allowance.hides(routine))
                .map(Routine::id)
                .collect(Collectors.toSet());
    }

    private static Set<String> skipped(Allowance allowance, String routine) {
        return ROUTINES.stream()
                .filter(r -> r.id().equals(routine))
                .flatMap(Routine::steps)
                .filter(allowance::skips)
                .map(Step::id)
                .collect(Collectors.toSet());
    }

    @Test
    void withNothingToReportEverythingIsThere() {
        Allowance allowance = RULES.allowance(yesTo());

        assertThat(allowance.mayStart()).isTrue();
        assertThat(shown(allowance)).hasSize(10);
        assertThat(allowance.pressure(new Pressure(4, 6, 7))).isEqualTo(new Pressure(4, 6, 7));
        assertThat(allowance.holdCap(Duration.ofSeconds(90))).isEqualTo(Duration.ofSeconds(90));
    }

    @Test
    void notBeingSureCountsAsAYes() {
        HealthAnswers answers =
                new HealthAnswers(
                        Map.of("trauma", Answer.NOT_SURE), Map.of(), Set.of(), Optional.of(DAY));

        assertThat(RULES.allowance(answers).isEmergency()).isTrue();
    }

    @Test
    void anEmergencyCanNotBeCleared() {
        Allowance allowance = RULES.allowance(cleared(yesTo("chest-breath")));

        assertThat(allowance.mayStart()).isFalse();
        assertThat(allowance.isEmergency()).isTrue();
    }

    @Test
    void aProfessionalsWordLiftsTheBlockAndKeepsItGentle() {
        assertThat(RULES.allowance(yesTo("fracture")).mayStart()).isFalse();

        Allowance allowance = RULES.allowance(cleared(yesTo("fracture")));

        assertThat(allowance.mayStart()).isTrue();
        assertThat(allowance.flags())
                .containsExactlyInAnyOrder("gentle-only", "no-floor-ball", "no-breath-holds");
        assertThat(shown(allowance)).doesNotContain("classic-floor").contains("wall-gentle");
        assertThat(allowance.offersHarder()).isFalse();
        assertThat(allowance.againstHarder()).extracting(Question::id).containsExactly("fracture");
    }

    @Test
    void harderWaysAreForWhomNothingSpeaksAgainstThem() {
        assertThat(RULES.allowance(yesTo()).offersHarder()).isTrue();
        assertThat(RULES.allowance(yesTo("lungs")).offersHarder()).isTrue();
        assertThat(RULES.allowance(HealthAnswers.SKIPPED).offersHarder()).isFalse();
        assertThat(RULES.allowance(HealthAnswers.SKIPPED).againstHarder()).isEmpty();
    }

    @Test
    void aFlagOfAQuestionThatBlocksHoldsAfterTheWordToo() {
        Allowance allowance = RULES.allowance(cleared(yesTo("osteoporosis")));

        assertThat(allowance.flags()).contains("osteoporosis");
        assertThat(skipped(allowance, "wall-gentle")).containsExactly("reach-and-round");
        assertThat(allowance.effect().skipsMoves()).contains("cat-cow").doesNotContain("rows");
    }

    @Test
    void pregnancyLeavesStandingAndSitting() {
        Allowance allowance = RULES.allowance(yesTo("pregnant"));

        assertThat(allowance.mayStart()).isTrue();
        assertThat(shown(allowance))
                .containsExactlyInAnyOrder(
                        "wall-gentle",
                        "desk-reset",
                        "neck-shoulder",
                        "rounded-shoulders",
                        "hands-feet",
                        "travel-seat");
        assertThat(
                        ROUTINES.stream()
                                .filter(routine -> !allowance.hides(routine))
                                .flatMap(Routine::steps)
                                .filter(step -> !allowance.skips(step))
                                .map(step -> step.card().position()))
                .doesNotContain(Position.LYING, Position.FRONT_LYING);
        assertThat(allowance.pressure(new Pressure(4, 6, 7))).isEqualTo(new Pressure(2, 3, 4));
        assertThat(allowance.holdCap(Duration.ofSeconds(90))).isEqualTo(Duration.ofSeconds(30));
        assertThat(allowance.effect().pattern()).contains("easy-3-4");
    }

    @Test
    void whoeverCanNotGetDownKeepsTheWallPartOfAMixedRoutine() {
        Allowance allowance = RULES.allowance(yesTo("floor"));

        assertThat(shown(allowance)).contains("neck-shoulder").doesNotContain("hips-glutes");
        assertThat(skipped(allowance, "neck-shoulder"))
                .containsExactlyInAnyOrder("place-under-skull", "rest-skull", "balls-away");
    }

    @Test
    void numbFeetLeaveTheHandsInHandsAndFeet() {
        Allowance allowance = RULES.allowance(yesTo("numb-feet"));

        assertThat(skipped(allowance, "hands-feet"))
                .containsExactlyInAnyOrder("place-under-foot", "roll-sole", "hold-sole");
        assertThat(allowance.effect().asksAreas()).isTrue();
    }

    @Test
    void areasThatThePersonNamesGetNoBall() {
        HealthAnswers answers =
                new HealthAnswers(
                        Map.of("skin", Answer.YES),
                        Map.of(),
                        Set.of("forearm-outer"),
                        Optional.of(DAY));

        assertThat(skipped(RULES.allowance(answers), "hands-feet"))
                .containsExactlyInAnyOrder("place-on-forearm", "roll-forearm", "hold-forearm");
    }

    @Test
    void breathHoldsGoWhereTheyAreRisky() {
        var patterns = new CatalogueReader().read(List.of(), List.of()).patterns();
        Allowance allowance = RULES.allowance(yesTo("lungs"));

        assertThat(patterns)
                .filteredOn(pattern -> !allowance.allows(pattern))
                .extracting(BreathPattern::id)
                .containsExactly("box-4", "relax-4-7-8");
    }

    @Test
    void whoSkipsTheCheckGetsTheGentleStandingRoutines() {
        Allowance allowance = RULES.allowance(HealthAnswers.SKIPPED);

        assertThat(allowance.mayStart()).isTrue();
        assertThat(shown(allowance))
                .containsExactlyInAnyOrder(
                        "wall-gentle", "desk-reset", "hands-feet", "travel-seat");
        assertThat(allowance.effect().pressure()).contains(new Pressure(2, 3, 4));
    }

    @Test
    void todaysQuestionsHoldEvenForWhoSkippedTheCheck() {
        HealthAnswers answers =
                new HealthAnswers(
                        Map.of("sober-today", Answer.YES), Map.of(), Set.of(), Optional.empty());

        assertThat(RULES.allowance(answers).mayStart()).isFalse();
        assertThat(RULES.allowance(answers).isEmergency()).isFalse();
    }

    @Test
    void theCheckComesBackAfterHalfAYear() {
        assertThat(RULES.isDue(HealthAnswers.SKIPPED, DAY)).isTrue();
        assertThat(RULES.isDue(yesTo(), DAY.plusMonths(6).minusDays(1))).isFalse();
        assertThat(RULES.isDue(yesTo(), DAY.plusMonths(6))).isTrue();
    }
}
