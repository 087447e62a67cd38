package app.unknot.storage.content;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.body.BodyArea;
import app.unknot.domain.body.Pressure;
import app.unknot.domain.health.Complaint;
import app.unknot.domain.health.FirstWeek;
import app.unknot.domain.health.HealthRules;
import app.unknot.domain.health.Outcome;
import app.unknot.domain.health.Question;
import app.unknot.domain.health.SelfCheck;
import app.unknot.domain.health.StopWords;
import app.unknot.domain.health.Tier;
import app.unknot.domain.routine.Catalogue;
import app.unknot.domain.routine.Move;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Span;
import app.unknot.storage.routine.BuiltInRoutines;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HealthReaderTest {
    private final Catalogue catalogue = new CatalogueReader().read(List.of(), List.of());
    private final HealthRules rules = new HealthReader().read();
    private final List<Move> moves = new MoveReader().read();
    private final StopWords stopWords = new StopWordsReader().read();

    @Test
    void readsTheQuestionsOfEveryTier() {
        Map<Tier, Long> perTier =
                rules.questions().stream()
                        .collect(Collectors.groupingBy(Question::tier, Collectors.counting()));

        assertThat(perTier)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                Tier.EMERGENCY, 6L,
                                Tier.ASK_FIRST, 10L,
                                Tier.WITH_LIMITS, 10L,
                                Tier.TODAY, 2L));
        assertThat(rules.tiers()).containsOnlyKeys(Tier.values());
    }

    @Test
    void everyQuestionSetsAFlagThatExistsAndNamesItsSource() {
        assertThat(rules.questions())
                .allSatisfy(question -> {
                    assertThat(question.sets()).isNotEmpty().isSubsetOf(rules.flags().keySet());
                    assertThat(question.sources())
                            .isNotEmpty()
                            .allMatch(catalogue.sources()::containsKey);
                });
        assertThat(rules.flags()).hasSize(18);
        assertThat(rules.flags().keySet()).containsAll(rules.withoutCheck());
        assertThat(rules.tiers().values())
                .allSatisfy(rule ->
                        assertThat(rules.flags().keySet())
                                .containsAll(rule.clearedAdds())
                                .containsAll(rule.clearedDrops()));
    }

    @Test
    void everyEffectTakesAwaySomethingThatExists() {
        Set<String> routines =
                new BuiltInRoutines().all().stream().map(Routine::id).collect(Collectors.toSet());
        Set<String> areas =
                catalogue.body().areas().stream().map(BodyArea::id).collect(Collectors.toSet());
        Set<String> known = moves.stream().map(Move::id).collect(Collectors.toSet());

        assertThat(rules.flags().values())
                .allSatisfy(effect -> {
                    assertThat(effect.hidesRoutines()).isSubsetOf(routines);
                    assertThat(effect.skipsAreas()).isSubsetOf(areas);
                    assertThat(effect.skipsMoves()).isSubsetOf(known);
                    assertThat(effect.pattern().stream())
                            .allMatch(id -> catalogue.pattern(id).isPresent());
                });
    }

    @Test
    void readsTheFirstWeek() {
        assertThat(new HealthReader().firstWeek())
                .isEqualTo(
                        new FirstWeek(
                                new Pressure(3, 4, 5),
                                Duration.ofSeconds(30),
                                Duration.ofMinutes(5),
                                2,
                                1,
                                2));
    }

    @Test
    void knowsTheEmergencyNumbers() {
        assertThat(rules.emergencyNumber("GB")).isEqualTo("999");
        assertThat(rules.emergencyNumber("DE")).isEqualTo("112");
    }

    @Test
    void readsTheMovesWithTheirDoses() {
        assertThat(moves).hasSize(29);
        assertThat(moves)
                .allSatisfy(move -> {
                    assertThat(move.dose()).isNotEmpty();
                    assertThat(move.areas())
                            .isNotEmpty()
                            .allMatch(id -> catalogue.body().area(id).isPresent());
                    assertThat(move.sources())
                            .isNotEmpty()
                            .allMatch(catalogue.sources()::containsKey);
                });
        assertThat(moves)
                .filteredOn(move -> move.id().equals("rows"))
                .first()
                .extracting(Move::dose)
                .isEqualTo(
                        Map.of(
                                Move.Measure.REPETITIONS, new Span(8, 12),
                                Move.Measure.SETS, new Span(2, 3),
                                Move.Measure.DAYS_PER_WEEK, new Span(2, 3)));
    }

    @Test
    void readsWhatFollowsWhenSomethingFeelsWrong() {
        assertThat(stopWords.complaints())
                .extracting(Complaint::id)
                .containsExactly("emergency", "tingling", "sharp-pain", "dizzy", "too-strong");
        assertThat(stopWords.complaints().get(1).recheck())
                .contains(
                        new Complaint.Recheck(
                                Duration.ofMinutes(1), Outcome.SKIP_AREA, Outcome.END_SESSION));
        assertThat(rules.questions())
                .filteredOn(question -> question.tier() == Tier.EMERGENCY)
                .extracting(Question::id)
                .containsExactlyInAnyOrderElementsOf(stopWords.redFlags());
    }

    @Test
    void readsTheSelfChecks() {
        assertThat(new SelfCheckReader().read().checks())
                .extracting(SelfCheck::id)
                .containsExactly(
                        "turn-head",
                        "hand-behind-back",
                        "hand-behind-neck",
                        "wall-angel",
                        "turn-sitting");
    }
}
