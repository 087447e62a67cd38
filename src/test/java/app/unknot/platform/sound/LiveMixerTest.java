package app.unknot.platform.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.unknot.domain.sound.Pcm;
import app.unknot.domain.sound.Track;
import app.unknot.platform.sound.FaultyLine.Fault;
import app.unknot.service.SoundOutput.Playing;
import app.unknot.service.SoundOutput.State;
import app.unknot.testkit.LogLines;
import app.unknot.testkit.Recording;
import app.unknot.testkit.SpokenSound;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(20)
class LiveMixerTest {
    private final MixerRig rig = new MixerRig();
    private final LiveMixer mixer = rig.mixer();
    private final List<State> states = new ArrayList<>();

    private final LogLines log = LogLines.ofWarnings();

    LiveMixerTest() {
        mixer.onState(() -> states.add(mixer.state()));
    }

    @AfterEach
    void stopListeningToTheLog() {
        log.close();
    }

    private static Duration millis(long millis) {
        return Duration.ofMillis(millis);
    }

    @Test
    void touchesNoDeviceBeforeTheFirstSound() {
        rig.run(Duration.ofMinutes(5));

        assertThat(rig.attempts()).isZero();
        assertThat(rig.turns()).isEqualTo(1);
        assertThat(mixer.state()).isEqualTo(State.UNTRIED);
    }

    @Test
    void everySoundIsHeardWithin50Milliseconds() {
        Pcm line = SpokenSound.line(1, millis(400));
        List<Duration> played = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            played.add(rig.now());
            mixer.play(line, Track.VOICE, 0);
            rig.run(millis(903 + i));
        }

        Recording heard = rig.heard();
        assertThat(played)
                .allSatisfy(at -> {
                    Recording.Match match = heard.find(line, rig.inRecording(at), millis(300));
                    assertThat(match.likeness()).isGreaterThan(0.99);
                    assertThat(match.at().minus(rig.inRecording(at)))
                            .isBetween(millis(0), millis(50));
                });
        assertThat(states).containsExactly(State.AUDIBLE);
    }

    @Test
    void keepsTheDeviceForAWhileAndThenSleeps() {
        Playing playing = mixer.play(SpokenSound.line(1, millis(300)), Track.VOICE, 0);
        rig.run(Duration.ofSeconds(15));
        assertThat(playing.isOver()).isTrue();
        assertThat(rig.line().isClosed()).isFalse();

        rig.run(Duration.ofSeconds(6));
        int turns = rig.turns();
        rig.run(Duration.ofMinutes(10));

        assertThat(rig.line().isClosed()).isTrue();
        assertThat(rig.sleeps()).isTrue();
        assertThat(rig.turns()).isEqualTo(turns + 1);
        assertThat(mixer.state()).isEqualTo(State.AUDIBLE);

        mixer.play(SpokenSound.line(2, millis(300)), Track.VOICE, 0);
        rig.run(millis(500));
        assertThat(rig.heard().peak(millis(0), millis(400))).isGreaterThan(0.5);
    }

    @Test
    void withoutADeviceEverythingIsOverInItsTime() {
        rig.hasDevice(false);
        Playing playing = mixer.play(SpokenSound.line(1, millis(3_000)), Track.VOICE, 0);

        rig.run(millis(2_900));
        assertThat(playing.isOver()).isFalse();
        rig.run(millis(200));

        assertThat(playing.isOver()).isTrue();
        assertThat(states).containsExactly(State.NO_DEVICE);
    }

    @Test
    void looksForADeviceEveryFewSecondsAndThenRests() {
        rig.hasDevice(false);
        mixer.play(SpokenSound.line(1, millis(100)), Track.VOICE, 0);
        rig.run(Duration.ofSeconds(60));
        assertThat(rig.attempts()).isBetween(6, 9);

        rig.run(Duration.ofMinutes(3));
        int attempts = rig.attempts();
        rig.run(Duration.ofMinutes(60));

        assertThat(rig.sleeps()).isTrue();
        assertThat(rig.attempts()).isEqualTo(attempts);
    }

    @Test
    void theSoundComesBackWithTheDevice() {
        rig.hasDevice(false);
        Pcm tone = SpokenSound.tone(440, 0.3, Duration.ofSeconds(20));
        Playing playing = mixer.play(tone, Track.TONES, 0);
        rig.run(Duration.ofSeconds(5));
        rig.hasDevice(true);
        rig.run(Duration.ofSeconds(7));

        assertThat(states).containsExactly(State.NO_DEVICE, State.AUDIBLE);
        assertThat(playing.isOver()).isFalse();
        Duration end = rig.heard().length();
        assertThat(rig.heard().amplitude(440, end.minusSeconds(1), end))
                .isEqualTo(0.3, within(0.01));
        rig.run(Duration.ofSeconds(9));
        assertThat(playing.isOver()).as("in its time, not later").isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"GONE", "FULL", "FAILING"})
    void goesOnInSilenceWhenTheDeviceIsLost(Fault fault) {
        Playing playing = mixer.play(SpokenSound.line(1, Duration.ofSeconds(6)), Track.VOICE, 0);
        rig.run(Duration.ofSeconds(2));
        rig.line().fault(fault);
        rig.hasDevice(false);
        rig.run(millis(1_000));

        assertThat(states).containsExactly(State.AUDIBLE, State.NO_DEVICE);
        assertThat(rig.lines().getFirst().isClosed()).isTrue();
        int writes = rig.line().writes();
        rig.run(millis(4_000));
        assertThat(playing.isOver()).isTrue();
        assertThat(rig.line().writes()).as("no busy loop").isEqualTo(writes);

        rig.hasDevice(true);
        mixer.play(SpokenSound.line(2, millis(500)), Track.VOICE, 0);
        rig.run(Duration.ofSeconds(11));
        assertThat(mixer.state()).isEqualTo(State.AUDIBLE);
        assertThat(rig.lines()).hasSize(2);
    }

    @Test
    void goesOnInSilenceWhileAWriteIsBlocked() throws Exception {
        var threads = new ArrayList<ExecutorService>();
        MixerRig slow =
                new MixerRig(() -> {
                    threads.add(Executors.newSingleThreadExecutor());
                    return threads.getLast();
                });
        try {
            Pcm sound = SpokenSound.line(1, Duration.ofSeconds(4));
            Playing playing = slow.mixer().play(sound, Track.VOICE, 0);
            while (slow.mixer().state() != State.AUDIBLE) {
                slow.run(millis(1));
            }
            FaultyLine stuck = slow.line();
            stuck.fault(Fault.BLOCKED);
            slow.hasDevice(false);
            slow.run(Duration.ofSeconds(2));
            assertThat(slow.mixer().state()).isEqualTo(State.NO_DEVICE);
            slow.run(Duration.ofSeconds(3));
            assertThat(playing.isOver()).isTrue();

        } finally {
            slow.lines().forEach(FaultyLine::unblock);
            threads.forEach(ExecutorService::close);
        }
    }

    /// A device that opens only when it is told to.
    private static final class SlowOpening implements Executor {
        private final List<Runnable> waiting = new ArrayList<>();
        private boolean isOpen;

        @Override
        public void execute(Runnable task) {
            if (isOpen) {
                task.run();
            } else {
                waiting.add(task);
            }
        }

        void open() {
            isOpen = true;
            waiting.forEach(Runnable::run);
        }
    }

    @Test
    void theFirstWordsWaitForADeviceThatOpensSlowly() {
        SlowOpening opening = new SlowOpening();
        MixerRig slow = new MixerRig(() -> opening);
        Pcm line = SpokenSound.line(1, millis(1_000));
        Playing playing = slow.mixer().play(line, Track.VOICE, 0);
        slow.run(millis(1_500));
        opening.open();
        slow.run(millis(900));
        assertThat(playing.isOver()).isFalse();
        slow.run(millis(300));

        assertThat(playing.isOver()).isTrue();
        Recording.Match match = slow.heard().find(line, Duration.ZERO, millis(200));
        assertThat(match.likeness()).isGreaterThan(0.99);
    }

    @Test
    void aDeviceThatNeverOpensIsNotWaitedFor() {
        MixerRig slow = new MixerRig(SlowOpening::new);
        Playing playing = slow.mixer().play(SpokenSound.line(1, millis(1_500)), Track.VOICE, 0);
        slow.run(millis(3_600));
        assertThat(playing.isOver()).isTrue();

        slow.run(millis(1_000));
        assertThat(slow.mixer().state()).isEqualTo(State.NO_DEVICE);
        slow.mixer().play(SpokenSound.line(1, Duration.ofMinutes(2)), Track.VOICE, 0);
        slow.run(Duration.ofSeconds(100));
        assertThat(slow.openings()).as("threads that hang").isEqualTo(3);
    }

    @Test
    void aMachineThatWasBusyIsNotTakenForALostDevice() {
        mixer.play(SpokenSound.line(1, Duration.ofSeconds(5)), Track.VOICE, 0);
        rig.run(Duration.ofSeconds(1));
        rig.starve(Duration.ofSeconds(3));
        rig.run(Duration.ofSeconds(1));

        assertThat(states).containsExactly(State.AUDIBLE);
        assertThat(rig.attempts()).isEqualTo(1);
    }

    @Test
    void whatIsStoppedFadesAndIsOver() {
        Playing playing = mixer.play(SpokenSound.tone(440, 0.4, millis(5_000)), Track.TONES, 0);
        rig.run(millis(1_000));
        Duration stopped = rig.inRecording(rig.now());
        playing.stop();
        rig.run(millis(500));

        assertThat(playing.isOver()).isTrue();
        Recording heard = rig.heard();
        assertThat(heard.peak(stopped.plus(millis(80)), heard.length())).isZero();
        assertThat(heard.largestStep(millis(50), heard.length())).isLessThan(0.03);
    }

    @Test
    void closingFadesOutAndGivesTheDeviceBack() {
        mixer.play(SpokenSound.tone(440, 0.4, millis(5_000)), Track.TONES, 0);
        rig.run(millis(1_000));
        mixer.close();
        rig.run(millis(500));

        assertThat(rig.line().isClosed()).isTrue();
        assertThat(mixer.turn()).isNegative();
        Recording heard = rig.heard();
        assertThat(heard.largestStep(millis(50), heard.length())).isLessThan(0.03);
        assertThat(heard.peak(heard.length().minusMillis(40), heard.length())).isZero();
        assertThat(mixer.play(SpokenSound.line(1, millis(100)), Track.VOICE, 0)).isNotNull();
    }

    @Test
    void aListenerThatFailsStopsNothing() {
        mixer.onState(() -> {
            throw new IllegalStateException("a listener's own fault");
        });
        Playing playing = mixer.play(SpokenSound.line(1, millis(100)), Track.VOICE, 0);
        rig.run(millis(300));

        assertThat(playing.isOver()).isTrue();
    }
}
