package app.unknot.domain.session;

import static app.unknot.domain.session.Samples.s;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.routine.CueRole;
import app.unknot.domain.session.SessionState.PauseReason;
import app.unknot.domain.session.SessionState.Phase;
import app.unknot.domain.time.ManualTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SessionTest implements SessionListener {
    private final ManualTime time = new ManualTime(Instant.parse("2026-01-05T08:00:00Z"));
    private final SessionPlan plan = Samples.plan();
    private final Session session = new Session(plan, time);
    private final List<SpokenCue> heard = new ArrayList<>();
    private final List<String> asides = new ArrayList<>();

    @Override
    public void cue(SpokenCue cue) {
        heard.add(cue);
    }

    @Override
    public void aside(String text, CueRole role) {
        asides.add(text);
    }

    @BeforeEach
    void listen() {
        session.addListener(this);
        time.start(session::tick);
    }

    @Test
    void playsToItsEndAndSaysEveryLineOnceAtItsTime() {
        session.start();
        time.advance(plan.length().plus(s(1)), Duration.ofMillis(20));
        assertThat(session.state().phase()).isEqualTo(Phase.FINISHED);
        assertThat(heard).isEqualTo(plan.cues());
    }

    @Test
    void nothingHappensBeforeTheStart() {
        time.advance(s(100), s(1));
        assertThat(session.state().elapsed()).isZero();
        assertThat(heard).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("legs")
    void aPauseInAnyStepStopsTheTimeAndGoesOnWithALeadIn(Leg leg) {
        session.start();
        Duration at = leg.start().plus(leg.length().dividedBy(3));
        time.advance(at, Duration.ofMillis(20));
        session.pause();
        time.advance(s(600), s(1));
        assertThat(session.state().elapsed()).isEqualTo(at);
        assertThat(session.state().pause()).contains(PauseReason.PERSON);
        assertThat(asides).hasSize(1);
        session.goOn();
        assertThat(session.state().moment().leg().kind()).isEqualTo(Leg.Kind.LEAD_IN);
        time.advance(s(30), Duration.ofMillis(20));
        assertThat(session.state().moment().leg().occurrence()).isEqualTo(leg.occurrence());
        time.advance(plan.length(), Duration.ofMillis(20));
        assertThat(session.state().phase()).isEqualTo(Phase.FINISHED);
        PlanInvariants.check(session.state().plan());
    }

    static List<Leg> legs() {
        return Samples.plan().legs();
    }

    @Test
    void aStallPausesSaysSoAndCountsNothing() {
        session.start();
        time.advance(s(40), Duration.ofMillis(20));
        time.pass(s(7));
        session.tick();
        assertThat(session.state().phase()).isEqualTo(Phase.PAUSED);
        assertThat(session.state().pause()).contains(PauseReason.STALL);
        assertThat(session.state().elapsed()).isEqualTo(s(40));
        assertThat(asides).containsExactly("stalled.");
    }

    @Test
    void aShortHiccupIsNoStall() {
        session.start();
        time.advance(s(40), Duration.ofMillis(20));
        time.pass(s(4.9));
        session.tick();
        assertThat(session.state().phase()).isEqualTo(Phase.RUNNING);
        assertThat(session.state().elapsed()).isEqualTo(s(44.9));
    }

    @Test
    void aSuspendPausesThoughMonotonicTimeStoodStill() {
        session.start();
        time.advance(s(40), Duration.ofMillis(20));
        time.shiftWall(Duration.ofHours(2));
        time.advance(Duration.ofMillis(20));
        assertThat(session.state().pause()).contains(PauseReason.SUSPEND);
        assertThat(session.state().elapsed()).isEqualTo(s(40));
        session.goOn();
        time.advance(s(2), Duration.ofMillis(20));
        assertThat(session.state().phase()).isEqualTo(Phase.RUNNING);
    }

    @Test
    void aKeyThatComesBeforeTheTickAfterASuspendFindsAPausedSession() {
        session.start();
        time.advance(s(40), Duration.ofMillis(20));
        time.shiftWall(Duration.ofHours(2));
        session.letGo();
        assertThat(session.state().pause()).contains(PauseReason.SUSPEND);
        assertThat(session.state().plan().edits()).isEmpty();
    }

    @Test
    void aClockSetBackChangesNothingAndSetAlittleForwardNeither() {
        session.start();
        time.advance(s(20), Duration.ofMillis(20));
        time.shiftWall(Duration.ofHours(-3));
        time.advance(s(20), Duration.ofMillis(20));
        time.shiftWall(s(4));
        time.advance(s(20), Duration.ofMillis(20));
        assertThat(session.state().phase()).isEqualTo(Phase.RUNNING);
        assertThat(session.state().elapsed()).isEqualTo(s(60));
    }

    @Test
    void wrongStopsWithoutAskingToGoOn() {
        session.start();
        time.advance(s(100), Duration.ofMillis(20));
        session.feelsWrong();
        assertThat(session.state().pause()).contains(PauseReason.WRONG);
        assertThat(asides).isEmpty();
        session.skipArea();
        assertThat(session.state().phase()).isEqualTo(Phase.RUNNING);
    }

    @Test
    void stoppingEndsItAndKeepsTheTime() {
        session.start();
        time.advance(s(100), Duration.ofMillis(20));
        session.stop();
        time.advance(s(100), Duration.ofMillis(20));
        assertThat(session.state().phase()).isEqualTo(Phase.STOPPED);
        assertThat(session.state().elapsed()).isEqualTo(s(100));
    }

    @Test
    void aRestoredSessionGoesOnWhereItWas() {
        session.start();
        time.advance(s(100), Duration.ofMillis(20));
        session.next();
        time.advance(s(10), Duration.ofMillis(20));
        SessionState left = session.state();
        SessionPlan restored = Samples.plan();
        for (PlanEdit edit : left.plan().edits()) {
            restored = restored.with(edit);
        }
        Session again = new Session(restored, time, left.elapsed());
        again.addListener(this);
        int before = heard.size();
        again.start();
        assertThat(again.state().moment().leg().kind()).isEqualTo(Leg.Kind.LEAD_IN);
        assertThat(heard).hasSize(before + 1);
        assertThat(heard.getLast().cue().id()).isEqualTo("lead-in-1");
    }

    @Test
    void noInputAtAnyTimeBreaksItOrSaysALineTwice() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            ManualTime clock = new ManualTime(Instant.EPOCH);
            Session played = new Session(Samples.plan(), clock);
            List<SpokenCue> said = new ArrayList<>();
            played.addListener(
                    new SessionListener() {
                        @Override
                        public void cue(SpokenCue cue) {
                            said.add(cue);
                        }
                    });
            clock.start(played::tick);
            List<Runnable> inputs =
                    List.of(
                            played::pause,
                            played::goOn,
                            played::next,
                            played::back,
                            played::letGo,
                            played::repeat,
                            played::lighter,
                            played::firmer);
            played.start();
            for (int i = 0; i < 4000 && !played.state().phase().isOver(); i++) {
                clock.advance(Duration.ofMillis(1 + random.nextInt(900)));
                if (random.nextInt(25) == 0) {
                    inputs.get(random.nextInt(inputs.size())).run();
                }
            }
            played.goOn();
            clock.advance(Duration.ofHours(1), Duration.ofMillis(500));
            assertThat(played.state().phase()).isEqualTo(Phase.FINISHED);
            PlanInvariants.check(played.state().plan());
            assertThat(said.stream().map(c -> c.at() + c.cue().text()))
                    .containsExactlyElementsOf(
                            played.state().plan().cues().stream()
                                    .map(c -> c.at() + c.cue().text())
                                    .toList());
        }
    }
}
