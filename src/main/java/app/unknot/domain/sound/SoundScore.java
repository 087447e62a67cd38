package app.unknot.domain.sound;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/// All sounds of a session with their times, as they can be mixed without waiting for them: for a
/// file, and for the tests of what is heard.
public final class SoundScore {
    /// Where the samples go.
    public interface Target {
        /// Takes the next samples.
        ///
        /// @param stereo left, right, left, right; not to be kept
        /// @param samples how many of each side count
        void take(float[] stereo, int samples) throws IOException;
    }

    /// A sound at its time.
    ///
    /// @param at from the beginning, not negative
    /// @param sound asked for once, when its time comes, so that not all are in memory at once
    /// @param lean from -1, the left ear alone, over 0 to 1, the right ear alone
    public record Entry(Duration at, Supplier<Pcm> sound, Track track, double lean) {
        public Entry {
            if (at.isNegative()) {
                throw new IllegalArgumentException("Nothing sounds before the beginning: " + at);
            }
        }

        public Entry(Duration at, Pcm sound, Track track, double lean) {
            this(at, () -> sound, track, lean);
        }

        private long start() {
            return Math.round(at.toNanos() * (double) Pcm.RATE / 1e9);
        }
    }

    private static final int BLOCK = 1_200;

    private final List<Entry> entries;
    private final Duration length;

    /// A score of these sounds, in any order.
    ///
    /// @param length what lasts longer is mixed to its end
    public SoundScore(List<Entry> entries, Duration length) {
        this.entries = entries.stream().sorted(Comparator.comparing(Entry::at)).toList();
        this.length = length;
    }

    /// In the order of their times.
    public List<Entry> entries() {
        return entries;
    }

    /// Mixes it from the beginning to the end, as fast as the target takes it.
    ///
    /// @param voice how loud the voice is, from 0 to 1
    /// @param tones how loud the tones are, from 0 to 1
    public void mixTo(Target target, double voice, double tones) throws IOException {
        Mix mix = new Mix();
        mix.volume(Track.VOICE, voice);
        mix.volume(Track.TONES, tones);
        settle(mix);
        List<Entry> left = new ArrayList<>(entries);
        float[] stereo = new float[2 * BLOCK];
        long end = Math.round(length.toNanos() * (double) Pcm.RATE / 1e9);
        for (long at = 0; at < end || !left.isEmpty() || !mix.isSilent(); at += BLOCK) {
            while (!left.isEmpty() && left.getFirst().start() < at + BLOCK) {
                Entry next = left.removeFirst();
                int delay = (int) (next.start() - at);
                mix.play(next.sound().get(), next.track(), next.lean(), delay);
            }
            mix.next(stereo);
            boolean isCutShort = at < end && left.isEmpty() && mix.isSilent();
            target.take(stereo, isCutShort ? (int) Math.min(end - at, BLOCK) : BLOCK);
        }
    }

    /// The volumes are reached before the first sample.
    private static void settle(Mix mix) {
        for (int i = 0; i < Pcm.RATE; i += BLOCK) {
            mix.next(new float[2 * BLOCK]);
        }
    }
}
