package app.unknot.domain.session;

import static app.unknot.domain.session.Samples.s;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.body.Side;
import app.unknot.domain.session.SessionState.Phase;
import app.unknot.domain.time.ManualTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The tones of a session: what they tell, and that each sounds once at its time.
class SessionToneTest implements SessionListener {
    private final ManualTime time = new ManualTime(Instant.parse("2026-01-05T08:00:00Z"));
    private final List<ToneCue> heard = new ArrayList<>();

    @Override
    public void tone(ToneCue tone) {
        heard.add(tone);
    }

    private Session started(SessionPlan plan) {
        Session session = new Session(plan, time);
        session.addListener(this);
        time.start(session::tick);
        session.start();
        return session;
    }

    private static SessionPlan plan(BreathGuide guide) {
        Guidance guidance = new Guidance(Talk.FULL, guide, false);
        return Samples.plan(Samples.choices().with(guidance));
    }

    private List<Tone> signals() {
        return heard.stream().map(ToneCue::tone).filter(signal -> !signal.isBreath()).toList();
    }

    @Test
    void tellsEachStepFromTheOthers() {
        Session session = started(plan(BreathGuide.WORDS));
        time.advance(session.state().plan().length().plus(s(1)), Duration.ofMillis(20));
        assertThat(signals())
                .containsExactly(
                        Tone.MOVE,
                        Tone.MOVE,
                        Tone.MOVE,
                        Tone.HOLD,
                        Tone.MOVE,
                        Tone.HOLD,
                        Tone.MOVE,
                        Tone.SWITCH_SIDES,
                        Tone.MOVE,
                        Tone.MOVE,
                        Tone.HOLD,
                        Tone.MOVE,
                        Tone.HOLD,
                        Tone.MOVE,
                        Tone.MOVE,
                        Tone.MOVE,
                        Tone.MOVE,
                        Tone.FINISH);
        assertThat(heard.getLast().at()).isEqualTo(session.state().plan().length());
    }

    @Test
    void signalsAStepInThePauseBeforeItSoThatNoWordCoversIt() {
        SessionPlan plan = plan(BreathGuide.WORDS);
        for (ToneCue tone : plan.tones().subList(0, plan.tones().size() - 1)) {
            assertThat(plan.cues())
                    .as("nobody speaks at %s", tone.at())
                    .noneMatch(cue ->
                            cue.at().compareTo(tone.at()) <= 0
                                    && cue.at().plus(cue.cue().length()).compareTo(tone.at()) > 0);
            assertThat(plan.at(tone.at().plus(ToneScript.AHEAD)).into()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void leadsTheBreathByTonesWhereTheyAreWanted(BreathGuide guide) {
        SessionPlan plan = plan(guide);
        Leg hold = leg(plan, "hold");
        List<ToneCue> breaths =
                plan.tones().stream()
                        .filter(tone -> tone.tone().isBreath())
                        .filter(tone -> tone.at().compareTo(hold.start()) >= 0)
                        .filter(tone -> tone.at().compareTo(hold.end()) < 0)
                        .toList();
        assertThat(breaths).hasSize(guide.hasTones() ? 18 : 0);
        if (guide.hasTones()) {
            assertThat(breaths.get(0))
                    .isEqualTo(new ToneCue(hold.start(), Tone.BREATH_IN, s(4), Side.RIGHT));
            assertThat(breaths.get(1).at()).isEqualTo(hold.start().plus(s(4)));
            assertThat(breaths.get(1).length()).isEqualTo(s(6));
        }
        boolean saysIn =
                hold.cues().stream().anyMatch(cue -> cue.text().equals("In.") && cue.paced());
        assertThat(saysIn).isEqualTo(guide.hasWords());
    }

    @Test
    void stillCountsDownWhereNoWordLeadsTheBreath() {
        List<String> texts =
                leg(plan(BreathGuide.TONES), "hold").cues().stream()
                        .map(ScheduledCue::text)
                        .toList();
        assertThat(texts)
                .contains("half way.", "three more.", "two more.", "last.")
                .contains("Has it let go? Press any key. If not, stay.");
        PlanInvariants.check(plan(BreathGuide.TONES));
    }

    private static Leg leg(SessionPlan plan, String id) {
        return plan.legs().stream()
                .filter(leg -> leg.occurrence().step().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void signalsAStepThatThePersonGoesToAtOnce() {
        Session session = started(plan(BreathGuide.BOTH));
        time.advance(s(5), Duration.ofMillis(20));
        heard.clear();
        session.next();
        assertThat(heard).extracting(ToneCue::tone).containsExactly(Tone.MOVE);
        assertThat(heard.getFirst().at()).isEqualTo(s(5));
    }

    @Test
    void leadsTheBreathAgainAfterAPause() {
        Session session = started(plan(BreathGuide.BOTH));
        Leg hold = leg(session.state().plan(), "hold");
        time.advance(hold.start().plus(s(13)), Duration.ofMillis(20));
        session.pause();
        heard.clear();
        session.goOn();
        assertThat(heard).extracting(ToneCue::tone).containsExactly(Tone.BREATH_IN);
        time.advance(s(4), Duration.ofMillis(20));
        assertThat(heard)
                .extracting(ToneCue::tone)
                .containsExactly(Tone.BREATH_IN, Tone.BREATH_OUT);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 17, 50, 1000, 4000})
    void everyToneSoundsOnceWhateverThePersonDoesAndHoweverCoarseTheTicks(int millis) {
        Random random = new Random(millis);
        for (int round = 0; round < (millis == 1 ? 2 : 20); round++) {
            heard.clear();
            Session session = started(plan(BreathGuide.BOTH));
            while (session.state().phase() == Phase.RUNNING) {
                time.advance(Duration.ofMillis(millis));
                if (random.nextInt(3_000) < millis) {
                    steer(session, random.nextInt(6));
                }
            }
            List<ToneCue> planned =
                    session.state().plan().tones().stream()
                            .filter(tone -> tone.tone().isBreath())
                            .toList();
            assertThat(heard.stream().filter(tone -> tone.tone().isBreath()).toList())
                    .containsAll(planned)
                    .doesNotHaveDuplicates();
            assertThat(signals().getLast()).isEqualTo(Tone.FINISH);
        }
    }

    /// A pause silences what began just then, so it begins again behind it.
    private void steer(Session session, int what) {
        switch (what) {
            case 0 -> session.next();
            case 1 -> session.letGo();
            case 2 -> session.repeat();
            case 3 -> session.lighter();
            case 4 -> session.setEyesFree(true);
            default -> {
                session.pause();
                Duration now = session.state().elapsed();
                heard.removeIf(tone -> !session.state().phase().isOver() && tone.at().equals(now));
                session.goOn();
            }
        }
    }

    @Test
    void changesTheInputInTheMiddleAndKeepsTheRestOfThePlan() {
        SessionPlan plan = plan(BreathGuide.BOTH);
        SessionPlan changed = plan.with(new PlanEdit.Input(s(60), true));
        assertThat(changed.context().choices().guidance().eyesFree()).isTrue();
        assertThat(changed.length()).isEqualTo(plan.length());
        assertThat(changed.cues()).isEqualTo(plan.cues());
        PlanInvariants.check(changed);
        assertThat(Optional.of(changed.edits().getLast().at())).contains(s(60));
    }
}
