package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.body.BodyArea;
import app.unknot.domain.body.Side;
import app.unknot.domain.breathing.BreathPattern;
import app.unknot.domain.routine.Catalogue;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Step;
import app.unknot.domain.session.Leg;
import app.unknot.domain.session.PlanContext;
import app.unknot.domain.session.PlanInvariants;
import app.unknot.domain.session.SessionChoices;
import app.unknot.domain.session.SessionPlan;
import app.unknot.domain.session.SideChoice;
import app.unknot.domain.session.SpokenCue;
import app.unknot.i18n.SpokenWording;
import app.unknot.storage.content.BuiltInContent;
import app.unknot.testkit.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The plans of the routines that come with the program, with every choice the settings offer.
class BuiltInPlansTest {
    private static final Catalogue CATALOGUE = new BuiltInContent().catalogue();
    private static final List<Routine> ROUTINES = new BuiltInContent().builtIn();
    private static final SpokenWording WORDING = new SpokenWording(World.MESSAGES);
    private static final List<Integer> PACES = List.of(110, 130, 170);
    private static final List<SideChoice> SIDES =
            List.of(
                    SideChoice.bothFrom(Side.RIGHT),
                    SideChoice.bothFrom(Side.LEFT),
                    SideChoice.only(Side.LEFT),
                    SideChoice.only(Side.RIGHT));
    private static final int SPOKEN_WORDS = 16;

    static List<Routine> routines() {
        return ROUTINES;
    }

    private static SessionPlan plan(
            Routine routine, SideChoice sides, int extraPlacing, String pattern, int pace) {
        SessionChoices choices =
                new SessionChoices(
                        sides, Duration.ofSeconds(extraPlacing), pattern, pace, Optional.empty());
        return SessionPlan.of(routine, PlanContext.of(CATALOGUE, WORDING, choices));
    }

    private static Stream<SessionPlan> all(Routine routine, List<String> patterns) {
        return SIDES.stream()
                .flatMap(sides ->
                        patterns.stream()
                                .flatMap(pattern ->
                                        PACES.stream()
                                                .flatMap(pace ->
                                                        Stream.of(0, 20)
                                                                .map(extra ->
                                                                        plan(
                                                                                routine, sides,
                                                                                extra, pattern,
                                                                                pace)))));
    }

    private static List<String> onBall() {
        return CATALOGUE.patterns().stream()
                .filter(BreathPattern::onBall)
                .map(BreathPattern::id)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("routines")
    void everyChoiceGivesASoundPlan(Routine routine) {
        assertThat(onBall()).hasSize(6);
        assertThat(all(routine, onBall()))
                .hasSize(4 * 6 * 3 * 2)
                .allSatisfy(plan -> {
                    PlanInvariants.check(plan);
                    bothSidesGetTheSame(plan);
                    assertThat(plan.cues())
                            .allSatisfy(
                                    cue -> assertThat(cue.cue().text()).doesNotContain("{", "}"));
                });
    }

    private static void bothSidesGetTheSame(SessionPlan plan) {
        if (!plan.context().choices().sides().isOneSide()) {
            for (BodyArea area : CATALOGUE.body().areas()) {
                assertThat(plan.ballTime(area.id(), Side.LEFT))
                        .as(area.id())
                        .isEqualTo(plan.ballTime(area.id(), Side.RIGHT));
            }
        }
    }

    /// The draft's soft targets were lowered until they fit: nothing is cut, and there is room to
    /// stay longer.
    @ParameterizedTest
    @MethodSource("routines")
    void withTheUsualBreathEveryHoldIsWholeAndCanBeExtended(Routine routine) {
        assertThat(all(routine, List.of(CATALOGUE.defaultPattern())))
                .allSatisfy(plan -> {
                    BreathPattern pattern = plan.context().pattern();
                    Map<String, Integer> extra = new HashMap<>();
                    for (Leg leg : plan.legs()) {
                        if (leg.occurrence().step() instanceof Step.Hold hold) {
                            assertThat(leg.target())
                                    .as(hold.id())
                                    .isEqualTo(pattern.lengthOf(hold.breaths()));
                            extra.merge(
                                    hold.card().area() + " " + leg.occurrence().side(),
                                    pattern.breathsIn(leg.length().minus(leg.target())),
                                    Integer::sum);
                        }
                    }
                    assertThat(extra.entrySet())
                            .allMatch(e -> e.getValue() >= CATALOGUE.limits().extraBreaths());
                });
    }

    @ParameterizedTest
    @MethodSource("routines")
    void everySentenceAsItIsSpokenIsShortAndInWords(Routine routine) {
        assertThat(plan(routine, SIDES.getFirst(), 20, "calm-4-6", 130).cues())
                .extracting(cue -> cue.cue().text())
                .allSatisfy(text -> {
                    assertThat(text).doesNotContainPattern("[0-9]");
                    assertThat(text.split("(?<=[.?!])\\s+"))
                            .allMatch(s -> s.split("\\s+").length <= SPOKEN_WORDS);
                });
    }

    @ParameterizedTest
    @MethodSource("routines")
    void everyLineComesOnceHoweverCoarseTheTicks(Routine routine) {
        SessionPlan plan = plan(routine, SIDES.getFirst(), 0, "calm-4-6", 130);
        boolean finest = routine.id().equals("classic-floor");

        for (long millis : List.of(finest ? 1L : 9L, 16L, 20L, 250L, 999L, 1000L, 7001L, 60_000L)) {
            assertThat(ticked(plan, Duration.ofMillis(millis)))
                    .as("ticks of %d ms", millis)
                    .isEqualTo(plan.cues());
        }
    }

    private static List<SpokenCue> ticked(SessionPlan plan, Duration tick) {
        List<SpokenCue> heard = new ArrayList<>();
        Duration from = Duration.ofNanos(-1);
        Duration to = Duration.ZERO;
        while (from.compareTo(plan.length()) < 0) {
            heard.addAll(plan.cuesBetween(from, to));
            from = to;
            to = to.plus(tick);
        }
        return heard;
    }
}
