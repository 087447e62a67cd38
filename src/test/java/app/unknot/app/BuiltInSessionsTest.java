package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.body.Side;
import app.unknot.domain.routine.Catalogue;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Step;
import app.unknot.domain.session.Leg;
import app.unknot.domain.session.PlanContext;
import app.unknot.domain.session.PlanEdit;
import app.unknot.domain.session.PlanInvariants;
import app.unknot.domain.session.Session;
import app.unknot.domain.session.SessionChoices;
import app.unknot.domain.session.SessionListener;
import app.unknot.domain.session.SessionPlan;
import app.unknot.domain.session.SessionState.Phase;
import app.unknot.domain.session.SideChoice;
import app.unknot.domain.session.SpokenCue;
import app.unknot.domain.time.ManualTime;
import app.unknot.i18n.SpokenWording;
import app.unknot.storage.content.BuiltInContent;
import app.unknot.testkit.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The routines that come with the program, played by somebody who presses any key at any time.
class BuiltInSessionsTest {
    private static final int SEEDS = Integer.getInteger("unknot.seeds", 12);
    private static final Catalogue CATALOGUE = new BuiltInContent().catalogue();
    private static final SpokenWording WORDING = new SpokenWording(World.MESSAGES);
    private static final List<SideChoice> SIDES =
            List.of(
                    SideChoice.bothFrom(Side.RIGHT),
                    SideChoice.bothFrom(Side.LEFT),
                    SideChoice.only(Side.LEFT));
    private static final List<String> PATTERNS = List.of("calm-4-6", "natural", "deep-4-8");

    static List<Routine> routines() {
        return new BuiltInContent().builtIn();
    }

    @ParameterizedTest
    @MethodSource("routines")
    void noKeyAtAnyTimeBreaksASessionOrSaysALineTwice(Routine routine) {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            ManualTime time = new ManualTime(World.MORNING);
            Session session = new Session(plan(routine, random), time);
            List<SpokenCue> said = listen(session);
            play(session, time, random);

            assertThat(session.state().phase()).as("seed %d", seed).isEqualTo(Phase.FINISHED);
            assertThat(said.stream().map(BuiltInSessionsTest::line))
                    .as("seed %d", seed)
                    .containsExactlyElementsOf(
                            session.state().plan().cues().stream()
                                    .map(BuiltInSessionsTest::line)
                                    .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("routines")
    void whereverAnAreaIsSkippedTheWayUpStays(Routine routine) {
        SessionPlan plan = plan(routine, new Random(0));

        for (Leg leg : plan.legs()) {
            if (!(leg.occurrence().step() instanceof Step.Finish) && !leg.length().isZero()) {
                Duration at = leg.start().plus(leg.length().dividedBy(2));
                SessionPlan skipped = plan.with(new PlanEdit.SkipArea(at));
                assertThat(skipped.legs().getLast())
                        .as(leg.occurrence().step().id())
                        .extracting(last -> last.occurrence().step(), Leg::length)
                        .containsExactly(
                                plan.legs().getLast().occurrence().step(),
                                plan.legs().getLast().length());
            }
        }
    }

    private static String line(SpokenCue spoken) {
        return spoken.at() + " " + spoken.cue().text();
    }

    private static SessionPlan plan(Routine routine, Random random) {
        SessionChoices choices =
                new SessionChoices(
                        SIDES.get(random.nextInt(SIDES.size())),
                        Duration.ofSeconds(random.nextInt(2) * 20),
                        PATTERNS.get(random.nextInt(PATTERNS.size())),
                        110 + random.nextInt(61),
                        Optional.empty());
        return SessionPlan.of(routine, PlanContext.of(CATALOGUE, WORDING, choices));
    }

    private static List<SpokenCue> listen(Session session) {
        List<SpokenCue> said = new ArrayList<>();
        session.addListener(
                new SessionListener() {
                    @Override
                    public void cue(SpokenCue cue) {
                        said.add(cue);
                    }
                });
        return said;
    }

    private static void play(Session session, ManualTime time, Random random) {
        List<Runnable> keys =
                List.of(
                        session::pause,
                        session::goOn,
                        session::next,
                        session::back,
                        session::letGo,
                        session::repeat,
                        session::lighter,
                        session::firmer,
                        session::feelsWrong,
                        session::skipArea);
        time.start(session::tick);
        session.start();
        for (int i = 0; i < 4000 && !session.state().phase().isOver(); i++) {
            time.advance(Duration.ofMillis(1 + random.nextInt(900)));
            if (random.nextInt(25) == 0) {
                keys.get(random.nextInt(keys.size())).run();
                PlanInvariants.check(session.state().plan());
            }
        }
        session.goOn();
        time.advance(Duration.ofHours(1), Duration.ofMillis(500));
    }
}
