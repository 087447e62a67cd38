package app.unknot.testkit;

import app.unknot.domain.sound.Pcm;
import app.unknot.domain.sound.SoundScore;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Arrays;

/// What was really heard, and what can be found in it.
public final class Recording implements SoundScore.Target {
    /// Where a sound was found best.
    ///
    /// @param at from the beginning of the recording
    /// @param likeness from -1 to 1, where 1 is the very same sound
    public record Match(Duration at, double likeness) {}

    private static final int COARSE = 16;
    private static final int ENOUGH = 2 * Pcm.RATE;

    private float[] left = new float[1 << 16];
    private float[] right = new float[1 << 16];
    private int size;

    /// A recording of 16 bits, left and right in turn, the low byte first.
    public static Recording of(byte[] bytes) {
        return of(bytes, 0);
    }

    /// The same, behind a header.
    public static Recording of(byte[] bytes, int header) {
        Recording recording = new Recording();
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).position(header);
        while (in.remaining() >= 4) {
            recording.add(in.getShort() / 32767f, in.getShort() / 32767f);
        }
        return recording;
    }

    /// A sound by itself, the same for both ears.
    public static Recording of(Pcm sound) {
        Recording recording = new Recording();
        recording.left = sound.samples();
        recording.right = sound.samples();
        recording.size = sound.size();
        return recording;
    }

    @Override
    public void take(float[] stereo, int samples) throws IOException {
        for (int i = 0; i < samples; i++) {
            add(stereo[2 * i], stereo[2 * i + 1]);
        }
    }

    private void add(float l, float r) {
        if (size == left.length) {
            left = Arrays.copyOf(left, 2 * size + 1);
            right = Arrays.copyOf(right, 2 * size + 1);
        }
        left[size] = l;
        right[size++] = r;
    }

    public int size() {
        return size;
    }

    public Duration length() {
        return Duration.ofNanos(Math.round(size * 1e9 / Pcm.RATE));
    }

    public float left(int index) {
        return left[index];
    }

    public float right(int index) {
        return right[index];
    }

    /// The same with the ears changed round.
    public Recording swapped() {
        Recording other = new Recording();
        for (int i = 0; i < size; i++) {
            other.add(right[i], left[i]);
        }
        return other;
    }

    /// The same, that much later.
    public Recording delayed(Duration delay) {
        Recording other = new Recording();
        for (int i = Pcm.samplesIn(delay); i > 0; i--) {
            other.add(0, 0);
        }
        for (int i = 0; i < size; i++) {
            other.add(left[i], right[i]);
        }
        return other;
    }

    /// The same, so loud that it is cut off.
    public Recording clipped(float gain) {
        Recording other = new Recording();
        for (int i = 0; i < size; i++) {
            other.add(Math.clamp(gain * left[i], -1, 1), Math.clamp(gain * right[i], -1, 1));
        }
        return other;
    }

    /// The same with nothing to be heard in one part.
    public Recording without(Duration from, Duration to) {
        Recording other = new Recording();
        for (int i = 0; i < size; i++) {
            boolean isCut = i >= index(from) && i < index(to);
            other.add(isCut ? 0 : left[i], isCut ? 0 : right[i]);
        }
        return other;
    }

    /// The part behind a moment, which becomes its beginning.
    public Recording from(Duration start) {
        return part(start, length());
    }

    /// A part of it, as far as it goes.
    public Recording part(Duration start, Duration length) {
        int end = index(start.plus(length));
        Recording other = new Recording();
        other.left = Arrays.copyOfRange(left, index(start), end);
        other.right = Arrays.copyOfRange(right, index(start), end);
        other.size = end - index(start);
        return other;
    }

    /// Its pitch in hertz, if it is a single tone.
    public double pitch() {
        int rises = 0;
        int first = 0;
        int last = 0;
        for (int i = 1; i < size; i++) {
            if (left[i - 1] < 0 && left[i] >= 0) {
                first = rises == 0 ? i : first;
                last = i;
                rises++;
            }
        }
        return (rises - 1) * (double) Pcm.RATE / (last - first);
    }

    /// Whether both ears have the very same samples.
    public boolean isCentered() {
        return Arrays.equals(left, 0, size, right, 0, size);
    }

    /// Loudest sample of both sides in that part.
    public double peak(Duration from, Duration to) {
        double peak = 0;
        for (int i = index(from); i < index(to); i++) {
            peak = Math.max(peak, Math.max(Math.abs(left[i]), Math.abs(right[i])));
        }
        return peak;
    }

    /// Largest change from one sample to the next in that part.
    public double largestStep(Duration from, Duration to) {
        double step = 0;
        for (int i = index(from) + 1; i < index(to); i++) {
            step = Math.max(step, Math.abs(left[i] - left[i - 1]));
            step = Math.max(step, Math.abs(right[i] - right[i - 1]));
        }
        return step;
    }

    /// Runs of samples at the very edge: what is too loud is cut off there.
    public int cuts() {
        int cuts = 0;
        for (int i = 2; i < size; i++) {
            cuts += isCut(left, i) || isCut(right, i) ? 1 : 0;
        }
        return cuts;
    }

    private static boolean isCut(float[] side, int i) {
        return Math.abs(side[i]) >= 0.9999 && side[i] == side[i - 1] && side[i] == side[i - 2];
    }

    /// Mean power of the left side against both, from 0 to 1.
    public double leftShare(Duration from, Duration to) {
        double l = 0;
        double r = 0;
        for (int i = index(from); i < index(to); i++) {
            l += left[i] * left[i];
            r += right[i] * right[i];
        }
        return l / (l + r);
    }

    /// Amplitude of one pitch in that part, in both sides together, by Goertzel's way.
    public double amplitude(double hertz, Duration from, Duration to) {
        int begin = index(from);
        int count = index(to) - begin;
        double coefficient = 2 * Math.cos(2 * Math.PI * hertz / Pcm.RATE);
        double s1 = 0;
        double s2 = 0;
        for (int i = 0; i < count; i++) {
            double window = (1 - Math.cos(2 * Math.PI * i / count)) / 2;
            double s0 = window * mono(begin + i) + coefficient * s1 - s2;
            s2 = s1;
            s1 = s0;
        }
        double power = s1 * s1 + s2 * s2 - coefficient * s1 * s2;
        return 4 * Math.sqrt(Math.max(0, power)) / count;
    }

    private double mono(int i) {
        return (left[i] + right[i]) / 2;
    }

    /// Where that sound begins, near a time.
    ///
    /// @param within how far before and after the time to look
    public Match find(Pcm sound, Duration near, Duration within) {
        double[] wanted = coarse(0, Math.min(ENOUGH, sound.size()), sound::at);
        int first = Math.max(0, Pcm.samplesIn(near) - Pcm.samplesIn(within)) / COARSE * COARSE;
        int last = Math.min(size, Pcm.samplesIn(near) + Pcm.samplesIn(within));
        int end = Math.min(size, last + wanted.length * COARSE);
        double[] here = coarse(first, Math.max(first, end), i -> (float) mono(i));
        int best = 0;
        double most = -1;
        for (int lag = 0; lag <= Math.min(here.length - 1, (last - first) / COARSE); lag++) {
            double likeness = likeness(wanted, here, lag);
            if (likeness > most) {
                most = likeness;
                best = lag;
            }
        }
        long at = first + (long) best * COARSE;
        return new Match(Duration.ofNanos(at * 1_000_000_000L / Pcm.RATE), most);
    }

    private static double likeness(double[] wanted, double[] here, int lag) {
        double product = 0;
        double a = 1e-12;
        double b = 1e-12;
        for (int i = 0; i < wanted.length; i++) {
            double heard = lag + i < here.length ? here[lag + i] : 0;
            product += wanted[i] * heard;
            a += wanted[i] * wanted[i];
            b += heard * heard;
        }
        return product / Math.sqrt(a * b);
    }

    private interface Samples {
        float at(int index);
    }

    private static double[] coarse(int from, int to, Samples samples) {
        double[] coarse = new double[(to - from) / COARSE];
        for (int i = 0; i < coarse.length * COARSE; i++) {
            coarse[i / COARSE] += samples.at(from + i) / COARSE;
        }
        return coarse;
    }

    private int index(Duration at) {
        return Math.min(size, Pcm.samplesIn(at));
    }
}
