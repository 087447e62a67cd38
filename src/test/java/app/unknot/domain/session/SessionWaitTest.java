package app.unknot.domain.session;

import static app.unknot.domain.session.Samples.s;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.session.SessionState.PauseReason;
import app.unknot.domain.session.SessionState.Phase;
import app.unknot.domain.time.ManualTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What happens while a line can't be heard yet.
class SessionWaitTest implements SessionListener {
    private static final Duration TICK = Duration.ofMillis(20);

    private final ManualTime time = new ManualTime(Instant.parse("2026-01-05T08:00:00Z"));
    private final SessionPlan plan = Samples.plan();
    private final Session session = new Session(plan, time);
    private final Set<String> late = new HashSet<>();
    private final List<String> heard = new ArrayList<>();

    @Override
    public void cue(SpokenCue cue) {
        heard.add(cue.cue().text());
    }

    @BeforeEach
    void begin() {
        session.addListener(this);
        session.waitUntil(cue -> !late.contains(cue.text()));
        time.start(session::tick);
    }

    private SpokenCue second() {
        return plan.cues().get(1);
    }

    private void arriveAtTheSecondLine() {
        late.add(second().cue().text());
        session.start();
        time.advance(second().at(), TICK);
    }

    @Test
    void waitsForALineThatIsNotReady() {
        arriveAtTheSecondLine();
        assertThat(session.state().pause()).contains(PauseReason.VOICE);
        assertThat(session.state().isWaiting()).isTrue();
        time.advance(s(3), TICK);
        assertThat(session.state().elapsed()).isEqualTo(second().at());
        assertThat(heard).hasSize(1);
    }

    @Test
    void goesOnByItselfAsSoonAsTheLineIsReady() {
        arriveAtTheSecondLine();
        time.advance(s(3), TICK);
        late.clear();
        time.advance(TICK);
        assertThat(session.state().phase()).isEqualTo(Phase.RUNNING);
        assertThat(heard).hasSize(2).last().isEqualTo(second().cue().text());
        assertThat(session.state().plan().edits()).isEmpty();
    }

    @Test
    void waitsBeforeTheVeryFirstLineToo() {
        late.add(plan.cues().getFirst().cue().text());
        session.start();
        assertThat(session.state().isWaiting()).isTrue();
        assertThat(heard).isEmpty();
        late.clear();
        time.advance(TICK);
        assertThat(heard).hasSize(1);
    }

    @Test
    void goesOnWithoutWaitingForEver() {
        arriveAtTheSecondLine();
        time.advance(Session.LONGEST_WAIT.minus(TICK), TICK);
        assertThat(session.state().isWaiting()).isTrue();
        time.advance(TICK);
        assertThat(session.state().phase()).isEqualTo(Phase.RUNNING);
        assertThat(heard).hasSize(2);
    }

    @Test
    void waitsAnewForEachLine() {
        plan.cues().forEach(cue -> late.add(cue.cue().text()));
        session.start();
        int waits = 0;
        while (!session.state().phase().isOver()) {
            if (session.state().isWaiting()) {
                waits++;
                time.advance(Session.LONGEST_WAIT, TICK);
            } else {
                time.advance(TICK);
            }
        }
        assertThat(waits).isEqualTo(plan.cues().size());
        assertThat(heard).hasSameSizeAs(plan.cues());
    }

    @Test
    void letsThePersonGoToTheNextStepMeanwhile() {
        arriveAtTheSecondLine();
        late.clear();
        late.add("nothing");
        session.next();
        assertThat(session.state().phase()).isEqualTo(Phase.RUNNING);
        assertThat(session.state().moment().index()).isNotZero();
    }

    @Test
    void canBePausedMeanwhile() {
        arriveAtTheSecondLine();
        session.pause();
        assertThat(session.state().pause()).contains(PauseReason.PERSON);
        late.clear();
        time.advance(s(10), TICK);
        assertThat(session.state().phase()).isEqualTo(Phase.PAUSED);
    }

    @Test
    void canBeStoppedMeanwhile() {
        arriveAtTheSecondLine();
        session.stop();
        assertThat(session.state().phase()).isEqualTo(Phase.STOPPED);
    }
}
