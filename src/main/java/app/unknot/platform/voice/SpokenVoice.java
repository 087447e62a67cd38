package app.unknot.platform.voice;

import app.unknot.domain.sound.Pcm;
import app.unknot.service.Utterance;
import app.unknot.service.VoiceEngine;
import app.unknot.service.VoiceException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.ReentrantLock;

/// A voice as the program knows it: whichever [Speaker] it is, a line is made harmless, spoken,
/// fitted into the time that the plan has for it, and brought to the same loudness.
final class SpokenVoice implements VoiceEngine {
    /// The plan keeps more than this between two lines.
    private static final Duration SLACK = Duration.ofMillis(150);

    /// A voice speeds up a little less than it is told to.
    private static final double EAGER = 1.04;

    /// Beyond this a person can't follow, and a line that overlaps is the lesser harm.
    private static final double HASTIEST = 260;

    private static final int TRIES = 3;
    private static final Duration BETWEEN_PARTS = Duration.ofMillis(300);

    private final Speaker speaker;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    SpokenVoice(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public String id() {
        return speaker.id();
    }

    @Override
    public String edition(Locale language) {
        return speaker.edition(language);
    }

    @Override
    public boolean speaks(Locale language) {
        return speaker.speaks(language);
    }

    @Override
    public void warmUp() {
        speaker.warmUp();
    }

    @Override
    public Pcm render(Utterance line) throws VoiceException, InterruptedException {
        List<String> parts = SpokenText.parts(line.text());
        oneAtATime.lockInterruptibly();
        try {
            return fitted(parts, line);
        } finally {
            oneAtATime.unlock();
        }
    }

    /// Short words with many stops take longer than their number says: they are spoken faster.
    private Pcm fitted(List<String> parts, Utterance line)
            throws VoiceException, InterruptedException {
        double pace = line.wordsAMinute();
        long room = line.room().plus(SLACK).toNanos();
        Pcm best = whole(parts, line.language(), pace);
        for (int tries = 1; tries < TRIES && best.length().toNanos() > room; tries++) {
            double faster = pace * EAGER * best.length().toNanos() / room;
            pace = Math.min(faster, HASTIEST);
            Pcm next = whole(parts, line.language(), pace);
            best = next.size() < best.size() ? next : best;
        }
        return best;
    }

    private Pcm whole(List<String> parts, Locale language, double pace)
            throws VoiceException, InterruptedException {
        float[] all = new float[0];
        for (String part : parts) {
            RawSound raw = speaker.speak(part, language, pace);
            float[] next = SpeechShape.trimmed(SincResampler.to48kHz(raw));
            all = all.length == 0 ? next : joined(all, next);
        }
        return Pcm.of(SpeechShape.levelled(all));
    }

    private static float[] joined(float[] first, float[] next) {
        int pause = Pcm.samplesIn(BETWEEN_PARTS);
        float[] joined = new float[first.length + pause + next.length];
        System.arraycopy(first, 0, joined, 0, first.length);
        System.arraycopy(next, 0, joined, first.length + pause, next.length);
        return joined;
    }

    @Override
    public void close() {
        speaker.close();
    }
}
