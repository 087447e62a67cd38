package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.body.Side;
import app.unknot.domain.breathing.BreathPattern;
import app.unknot.domain.routine.Anchor;
import app.unknot.domain.routine.Catalogue;
import app.unknot.domain.routine.Cue;
import app.unknot.domain.routine.CueRole;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.session.BreathGuide;
import app.unknot.domain.session.Guidance;
import app.unknot.domain.session.Leg;
import app.unknot.domain.session.PlanContext;
import app.unknot.domain.session.PlanInvariants;
import app.unknot.domain.session.ScheduledCue;
import app.unknot.domain.session.SessionChoices;
import app.unknot.domain.session.SessionPlan;
import app.unknot.domain.session.SideChoice;
import app.unknot.domain.session.SpeechPace;
import app.unknot.domain.session.Talk;
import app.unknot.i18n.SpokenWording;
import app.unknot.storage.content.BuiltInContent;
import app.unknot.testkit.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The routines that come with the program, spoken as slowly as can be chosen and as long as voices
/// really take: every instruction is still heard, and when it is of use.
class SlowestSpeechTest {
    private static final Catalogue CATALOGUE = new BuiltInContent().catalogue();
    private static final SpokenWording WORDING = new SpokenWording(World.MESSAGES);
    private static final Duration LATEST = Duration.ofSeconds(3);

    /// What the lines would be without their length: each when it is wished for.
    private static final SpeechPace NONE = text -> Duration.ofNanos(1);

    static List<Routine> routines() {
        return new BuiltInContent().builtIn();
    }

    @ParameterizedTest
    @MethodSource("routines")
    void everyInstructionIsHeardInItsTime(Routine routine) {
        List<String> problems = new ArrayList<>();
        choices()
                .forEach(choices -> {
                    SessionPlan spoken =
                            plan(routine, SpeechPace.measured(SpeechPace.SLOWEST), choices);
                    SessionPlan wished = plan(routine, NONE, choices);
                    PlanInvariants.check(spoken);
                    assertThat(spoken.legs()).hasSameSizeAs(wished.legs());
                    for (int i = 0; i < spoken.legs().size(); i++) {
                        compare(spoken.legs().get(i), wished.legs().get(i), choices, problems);
                    }
                });
        assertThat(problems.stream().distinct()).isEmpty();
    }

    private static Stream<SessionChoices> choices() {
        return CATALOGUE.patterns().stream()
                .filter(BreathPattern::onBall)
                .flatMap(pattern ->
                        Stream.of(SideChoice.bothFrom(Side.RIGHT), SideChoice.only(Side.LEFT))
                                .map(sides ->
                                        new SessionChoices(
                                                sides,
                                                Duration.ZERO,
                                                pattern.id(),
                                                SpeechPace.SLOWEST,
                                                Optional.empty(),
                                                new Guidance(Talk.FULL, BreathGuide.BOTH, true))));
    }

    private static SessionPlan plan(Routine routine, SpeechPace pace, SessionChoices choices) {
        return SessionPlan.of(
                routine, new PlanContext(CATALOGUE, WORDING.forInput(true), pace, choices));
    }

    private static void compare(
            Leg spoken, Leg wished, SessionChoices choices, List<String> problems) {
        for (Cue cue : spoken.occurrence().step().card().cues()) {
            Optional<ScheduledCue> wish = find(wished, cue);
            Optional<ScheduledCue> said = find(spoken, cue);
            String where =
                    choices.pattern() + " " + spoken.occurrence().step().id() + " " + cue.id();
            if (wish.isPresent() && said.isEmpty() && cue.role() != CueRole.ENCOURAGE) {
                problems.add(where + " is not heard");
            } else if (wish.isPresent() && said.isPresent()) {
                boolean fromEnd = cue.anchor() instanceof Anchor.BeforeEnd;
                Duration shift = fromEnd ? spoken.length().minus(wished.length()) : Duration.ZERO;
                Duration late = said.get().at().minus(wish.get().at()).minus(shift);
                if (late.compareTo(LATEST) > 0) {
                    problems.add("%s is %.1f s late".formatted(where, late.toMillis() / 1000.0));
                }
            }
        }
    }

    private static Optional<ScheduledCue> find(Leg leg, Cue cue) {
        return leg.cues().stream().filter(line -> line.id().equals(cue.id())).findFirst();
    }
}
