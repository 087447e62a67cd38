package app.unknot.domain.sound;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// Sound in few bytes, for keeping many lines: 16 bits a sample, each as the difference from what
/// the two before let expect, deflated. About a third of the plain bytes for speech.
public final class PackedPcm {
    private static final float FULL = 32_767;
    private static final int LENGTH_BYTES = Integer.BYTES;
    private static final int LONGEST = 48_000 * 60 * 15;

    private PackedPcm() {}

    /// Rounds to 16 bits.
    public static byte[] pack(Pcm sound) {
        int size = sound.size();
        byte[] plain = new byte[2 * size];
        int last = 0;
        int lastButOne = 0;
        for (int i = 0; i < size; i++) {
            int sample = Math.round(Math.clamp(sound.at(i), -1f, 1f) * FULL);
            int surprise = zigzag((short) (sample - (2 * last - lastButOne)));
            plain[i] = (byte) surprise;
            plain[size + i] = (byte) (surprise >> Byte.SIZE);
            lastButOne = last;
            last = sample;
        }
        return deflated(plain, size);
    }

    /// Empty when the bytes are not what [#pack] gave.
    public static Optional<Pcm> unpack(byte[] packed) {
        if (packed.length < LENGTH_BYTES) {
            return Optional.empty();
        }
        int size = ByteBuffer.wrap(packed).getInt();
        if (size < 0 || size > LONGEST) {
            return Optional.empty();
        }
        byte[] plain = new byte[2 * size];
        return isInflated(packed, plain) ? Optional.of(Pcm.of(samples(plain))) : Optional.empty();
    }

    private static float[] samples(byte[] plain) {
        float[] samples = new float[plain.length / 2];
        short last = 0;
        short lastButOne = 0;
        for (int i = 0; i < samples.length; i++) {
            int high = plain[samples.length + i] & 0xff;
            int surprise = unzigzag((high << Byte.SIZE) | (plain[i] & 0xff));
            short sample = (short) (surprise + 2 * last - lastButOne);
            samples[i] = sample / FULL;
            lastButOne = last;
            last = sample;
        }
        return samples;
    }

    /// Small numbers of either sign become small ones without.
    private static int zigzag(short value) {
        return ((value << 1) ^ (value >> (Short.SIZE - 1))) & 0xffff;
    }

    private static int unzigzag(int value) {
        return (value >>> 1) ^ -(value & 1);
    }

    private static byte[] deflated(byte[] plain, int size) {
        try (Deflater deflater = new Deflater(Deflater.BEST_SPEED)) {
            deflater.setInput(plain);
            deflater.finish();
            byte[] packed = new byte[LENGTH_BYTES + plain.length + plain.length / 1000 + 64];
            ByteBuffer.wrap(packed).putInt(size);
            int end = LENGTH_BYTES;
            while (!deflater.finished()) {
                end += deflater.deflate(packed, end, packed.length - end);
            }
            return Arrays.copyOf(packed, end);
        }
    }

    private static boolean isInflated(byte[] packed, byte[] plain) {
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(packed, LENGTH_BYTES, packed.length - LENGTH_BYTES);
            int end = 0;
            while (end < plain.length) {
                int more = inflater.inflate(plain, end, plain.length - end);
                if (more == 0) {
                    return false;
                }
                end += more;
            }
            inflater.inflate(new byte[1]);
            return inflater.finished();
        } catch (DataFormatException e) {
            return false;
        }
    }
}
