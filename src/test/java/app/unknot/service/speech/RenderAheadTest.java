package app.unknot.service.speech;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.sound.Pcm;
import app.unknot.service.Utterance;
import app.unknot.service.VoiceException;
import app.unknot.service.VoiceException.Blame;
import app.unknot.testkit.LogLines;
import app.unknot.testkit.ScriptedVoice;
import app.unknot.testkit.WaitingExecutor;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RenderAheadTest {
    private static final Utterance ONE = line("One.");
    private static final Utterance TWO = line("Two, too.");
    private static final Utterance THREE = line("Three.");

    private final WaitingExecutor background = new WaitingExecutor();
    private final ScriptedVoice voice = ScriptedVoice.speaking("voice", "en");
    private int changes;

    private RenderAhead renderer(LineCache cache, ScriptedVoice... voices) {
        return new RenderAhead(new Voices(List.of(voices)), cache, background, () -> changes++);
    }

    @Test
    void rendersInTheOrderOfThePlan() {
        RenderAhead ahead = renderer(LineCache.NONE, voice);

        ahead.plan(List.of(ONE, TWO, ONE));
        assertThat(ahead.line(ONE)).isEmpty();
        assertThat(ahead.state(ONE)).isEqualTo(LineState.WAITING);
        assertThat(ahead.state(THREE)).isEqualTo(LineState.NOT_PLANNED);
        assertThat(ahead.isSettled(List.of(ONE, TWO))).isFalse();
        background.runAll();

        assertThat(voice.asked()).containsExactly("One.", "Two, too.");
        assertThat(ahead.line(TWO).map(Pcm::size)).contains("Two, too.".length());
        assertThat(ahead.state(ONE)).isEqualTo(LineState.READY);
        assertThat(ahead.isSettled(List.of(ONE, TWO))).isTrue();
        assertThat(changes).isEqualTo(2);
    }

    @Test
    void aLineThatIsNeededNowComesFirst() {
        RenderAhead ahead = renderer(LineCache.NONE, voice);

        ahead.plan(List.of(ONE, TWO));
        ahead.hurry(THREE);
        ahead.hurry(TWO);
        background.runAll();

        assertThat(voice.asked()).containsExactly("Two, too.", "Three.", "One.");
    }

    @Test
    void anotherPlanKeepsWhatIsReady() {
        RenderAhead ahead = renderer(LineCache.NONE, voice);

        ahead.plan(List.of(ONE, TWO));
        background.runAll();
        ahead.plan(List.of(TWO, THREE));
        background.runAll();

        assertThat(voice.asked()).containsExactly("One.", "Two, too.", "Three.");
        assertThat(ahead.line(ONE)).isEmpty();
        assertThat(ahead.line(TWO)).isPresent();
    }

    @Test
    void takesFromTheCacheWhatItHasAndKeepsTheRest() {
        Kept cache = new Kept();
        RenderAhead before = renderer(cache, voice);
        before.plan(List.of(ONE));
        background.runAll();
        ScriptedVoice later = ScriptedVoice.speaking("voice", "en");
        RenderAhead after = renderer(cache, later);

        after.plan(List.of(ONE, TWO));
        background.runAll();

        assertThat(later.asked()).containsExactly("Two, too.");
        assertThat(after.line(ONE)).isPresent();
    }

    @Test
    void rendersAgainWhatTheCacheGivesBackBroken() {
        Kept cache = new Kept();
        cache.lines.put(new LineKey("voice", "1", ONE), new byte[] {1, 2, 3, 4, 5});
        RenderAhead ahead = renderer(cache, voice);

        ahead.plan(List.of(ONE));
        background.runAll();

        assertThat(ahead.line(ONE).map(Pcm::size)).contains(4);
    }

    @Test
    void anUnspeakableLineHoldsNothingUp() {
        ScriptedVoice choosy =
                new ScriptedVoice(
                        "choosy",
                        "en",
                        line -> {
                            if (line.equals(ONE)) {
                                throw new VoiceException(Blame.LINE, "odd");
                            }
                            return Pcm.of(new float[1]);
                        });
        RenderAhead ahead = renderer(LineCache.NONE, choosy);

        try (LogLines log = LogLines.ofWarnings()) {
            ahead.plan(List.of(ONE, TWO));
            background.runAll();
            assertThat(log.lines()).hasSize(1);
        }

        assertThat(ahead.state(ONE)).isEqualTo(LineState.UNSPEAKABLE);
        assertThat(ahead.state(TWO)).isEqualTo(LineState.READY);
        assertThat(ahead.isSettled(List.of(ONE, TWO))).isTrue();
    }

    @Test
    void withoutAnyVoiceEveryLineIsUnspeakable() {
        RenderAhead ahead = renderer(LineCache.NONE);

        try (LogLines log = LogLines.ofWarnings()) {
            ahead.plan(List.of(ONE));
            background.runAll();
            assertThat(log.lines()).hasSize(1);
        }

        assertThat(ahead.state(ONE)).isEqualTo(LineState.UNSPEAKABLE);
    }

    @Test
    void warmsTheVoiceUp() {
        renderer(LineCache.NONE, voice).warmUp(Locale.US);
        background.runAll();

        assertThat(voice.isWarm()).isTrue();
    }

    @Test
    @Timeout(20)
    void stoppingEndsALineThatHangs() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        ScriptedVoice hanging =
                new ScriptedVoice(
                        "hanging",
                        "en",
                        line -> {
                            if (line.equals(TWO)) {
                                return Pcm.of(new float[1]);
                            }
                            begun.countDown();
                            new CountDownLatch(1).await();
                            throw new AssertionError("nobody interrupted it");
                        });
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            RenderAhead ahead =
                    new RenderAhead(
                            new Voices(List.of(hanging)), LineCache.NONE, thread, ended::countDown);
            ahead.plan(List.of(ONE));
            begun.await();

            ahead.plan(List.of(TWO));

            assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
            while (ahead.state(TWO) == LineState.WAITING) {
                Thread.onSpinWait();
            }
            assertThat(ahead.state(TWO)).isEqualTo(LineState.READY);
            ahead.close();
        }
    }

    private static Utterance line(String text) {
        return new Utterance(text, Locale.US, 130);
    }

    private static final class Kept implements LineCache {
        private final Map<LineKey, byte[]> lines = new HashMap<>();

        @Override
        public Optional<byte[]> find(LineKey key) {
            return Optional.ofNullable(lines.get(key));
        }

        @Override
        public void keep(LineKey key, byte[] bytes) {
            lines.put(key, bytes);
        }
    }
}
