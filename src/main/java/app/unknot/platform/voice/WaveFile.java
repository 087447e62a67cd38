package app.unknot.platform.voice;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// Reads the files that the voices of systems write: PCM of 16 bits in one or two channels.
final class WaveFile {
    private static final int PCM = 1;
    private static final int EXTENSIBLE = 0xFFFE;
    private static final int LEAST_RATE = 8_000;
    private static final int MOST_RATE = 192_000;

    private WaveFile() {}

    /// @throws IOException when it is no such file
    static RawSound read(byte[] file) throws IOException {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
            String kind = tag(bytes);
            bytes.getInt();
            if (!kind.equals("RIFF") || !tag(bytes).equals("WAVE")) {
                throw new IOException("not a WAVE file");
            }
            ByteBuffer format = chunk(bytes, "fmt ");
            ByteBuffer data = chunk(bytes, "data");
            return sound(format, data);
        } catch (BufferUnderflowException e) {
            throw new IOException("a WAVE file that ends too early", e);
        }
    }

    /// The next chunk of that name; a length beyond the end of the file, as is written where the
    /// length wasn't known yet, means up to there.
    private static ByteBuffer chunk(ByteBuffer bytes, String name) {
        while (true) {
            String tag = tag(bytes);
            long length = Integer.toUnsignedLong(bytes.getInt());
            int within = (int) Math.min(length, bytes.remaining());
            if (tag.equals(name)) {
                ByteBuffer chunk = bytes.slice(bytes.position(), within);
                bytes.position(padded(bytes, within));
                return chunk.order(ByteOrder.LITTLE_ENDIAN);
            }
            bytes.position(padded(bytes, within));
        }
    }

    private static int padded(ByteBuffer bytes, int length) {
        return Math.min(bytes.limit(), bytes.position() + length + (length & 1));
    }

    private static RawSound sound(ByteBuffer format, ByteBuffer data) throws IOException {
        int coding = Short.toUnsignedInt(format.getShort());
        int channels = format.getShort();
        int rate = format.getInt();
        format.getInt();
        format.getShort();
        int bits = format.getShort();
        boolean isPlain = (coding == PCM || coding == EXTENSIBLE) && bits == Short.SIZE;
        boolean isUsual = channels >= 1 && channels <= 2 && rate >= LEAST_RATE && rate <= MOST_RATE;
        if (!isPlain || !isUsual) {
            throw new IOException(
                    "a WAVE file of coding %d, %d bits, %d channels, %d Hz"
                            .formatted(coding, bits, channels, rate));
        }
        byte[] bytes = new byte[data.remaining() / (2 * channels) * 2];
        for (int i = 0; i < bytes.length; i += 2) {
            bytes[i] = data.get(i * channels);
            bytes[i + 1] = data.get(i * channels + 1);
        }
        return RawSound.of16Bits(rate, bytes, 0, bytes.length);
    }

    private static String tag(ByteBuffer bytes) {
        byte[] tag = new byte[4];
        bytes.get(tag);
        return new String(tag, StandardCharsets.US_ASCII);
    }
}
