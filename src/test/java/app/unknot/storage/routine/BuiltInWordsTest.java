package app.unknot.storage.routine;

import static app.unknot.domain.routine.CueRole.ENDING;
import static app.unknot.domain.routine.CueRole.EXIT;
import static app.unknot.domain.routine.CueRole.POSITION;
import static app.unknot.domain.routine.CueRole.PRESSURE;
import static app.unknot.domain.routine.CueRole.STOP;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.breathing.BreathPhase;
import app.unknot.domain.routine.Anchor;
import app.unknot.domain.routine.Catalogue;
import app.unknot.domain.routine.Cue;
import app.unknot.domain.routine.CueCondition;
import app.unknot.domain.routine.CueRole;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Step;
import app.unknot.domain.routine.Surface;
import app.unknot.storage.content.CatalogueReader;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BuiltInWordsTest {
    private static final Catalogue CATALOGUE = new CatalogueReader().read(List.of(), List.of());
    private static final SpokenLength SLOWEST = new SpokenLength(CATALOGUE);
    private static final Pattern UNWANTED =
            Pattern.compile("(?i)\\b(must|toxins?|scapula|myofascial|trigger point)\\b|[0-9]");
    private static final int WORDS_BREATHING_OUT = 8;
    private static final int WORDS_BREATHING_IN = 4;

    static List<Routine> routines() {
        return new BuiltInRoutines().all();
    }

    private static Stream<String> spoken(Step step) {
        Stream<String> cues = step.card().cues().stream().map(Cue::text);
        return step instanceof Step.Strengthen work
                ? Stream.concat(
                        cues, Stream.of(work.effortCue(), work.releaseCue(), work.lastCue()))
                : cues;
    }

    private static void says(Step step, Set<CueRole> roles) {
        assertThat(step.card().cues()).as(step.id()).extracting(Cue::role).containsAll(roles);
    }

    @ParameterizedTest
    @MethodSource("routines")
    void sentencesAreShortAndPlain(Routine routine) {
        assertThat(routine.steps().flatMap(BuiltInWordsTest::spoken))
                .allSatisfy(text -> {
                    assertThat(SpokenLength.sentences(text))
                            .allMatch(sentence ->
                                    SpokenLength.words(sentence)
                                            <= CATALOGUE.limits().sentenceWords());
                    assertThat(text).doesNotContainPattern(UNWANTED);
                });
    }

    @ParameterizedTest
    @MethodSource("routines")
    void everyStepSaysWhatIsNeeded(Routine routine) {
        assertThat(routine.steps())
                .allSatisfy(step -> {
                    assertThat(step.card().cues()).as(step.id()).isNotEmpty();
                    switch (step) {
                        case Step.Place place -> says(place, Set.of(POSITION, PRESSURE, STOP));
                        case Step.Hold hold -> says(hold, Set.of(PRESSURE, ENDING));
                        default -> {}
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("routines")
    void itEndsWithAFinishAndOnTheFloorWithTheSafeWayUp(Routine routine) {
        Step last = routine.steps().toList().getLast();

        assertThat(last).isInstanceOf(Step.Finish.class);
        if (routine.surface() == Surface.FLOOR) {
            says(last, Set.of(EXIT));
        }
    }

    @ParameterizedTest
    @MethodSource("routines")
    void theStepBeforeAHoldTellsHowLongItLasts(Routine routine) {
        for (var block : routine.blocks()) {
            List<Step> steps = block.steps();
            for (int i = 0; i < steps.size(); i++) {
                if (steps.get(i) instanceof Step.Hold) {
                    assertThat(steps.get(i - 1).card().cues())
                            .as(steps.get(i).id())
                            .anyMatch(cue -> cue.text().contains("{stay}"));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("routines")
    void noLineOverlapsTheNextAtTheSlowestPace(Routine routine) {
        for (CueCondition side : List.of(CueCondition.FIRST_SIDE, CueCondition.SECOND_SIDE)) {
            routine.steps().forEach(step -> goesWithoutPushing(step, side));
        }
    }

    private static void goesWithoutPushing(Step step, CueCondition side) {
        Set<CueCondition> heard = Set.of(CueCondition.ALWAYS, CueCondition.BOTH_SIDES, side);
        Duration free = Duration.ZERO;
        List<Cue> cues =
                step.card().cues().stream()
                        .filter(cue -> cue.anchor() instanceof Anchor.AfterStart)
                        .filter(cue -> heard.contains(cue.when()))
                        .sorted(Comparator.comparing(SpokenLength::start))
                        .toList();
        for (Cue cue : cues) {
            assertThat(SpokenLength.start(cue)).as(cue.text()).isGreaterThanOrEqualTo(free);
            free = SpokenLength.start(cue).plus(SLOWEST.of(cue.text()));
        }
    }

    @ParameterizedTest
    @MethodSource("routines")
    void wordsOfAHoldFitBetweenTheBreathWords(Routine routine) {
        routine.steps()
                .filter(Step.Hold.class::isInstance)
                .map(Step.Hold.class::cast)
                .forEach(hold ->
                        assertThat(hold.card().cues()).allSatisfy(cue -> fitsItsBreath(hold, cue)));
    }

    private static void fitsItsBreath(Step.Hold hold, Cue cue) {
        assertThat(cue.anchor()).isInstanceOf(Anchor.AtBreath.class);
        Anchor.AtBreath at = (Anchor.AtBreath) cue.anchor();
        int most = at.phase() == BreathPhase.OUT ? WORDS_BREATHING_OUT : WORDS_BREATHING_IN;
        assertThat(SpokenLength.words(cue.text())).as(cue.text()).isLessThanOrEqualTo(most);
        assertThat(at.number()).isLessThanOrEqualTo(hold.breaths());
    }

    @ParameterizedTest
    @MethodSource("routines")
    void countedWordsFitTheirRepetition(Routine routine) {
        routine.steps()
                .filter(Step.Strengthen.class::isInstance)
                .map(Step.Strengthen.class::cast)
                .forEach(work -> {
                    assertThat(SLOWEST.of("One. " + work.effortCue()))
                            .as(work.effortCue())
                            .isLessThanOrEqualTo(work.effort());
                    assertThat(SLOWEST.of(work.releaseCue()))
                            .as(work.releaseCue())
                            .isLessThanOrEqualTo(work.release());
                    assertThat(SLOWEST.of(work.lastCue()))
                            .as(work.lastCue())
                            .isLessThanOrEqualTo(work.release());
                });
    }
}
