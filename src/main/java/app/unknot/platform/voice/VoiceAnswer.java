package app.unknot.platform.voice;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// What the program of the built-in voice answers, as `src/docs/voice.md` tells.
sealed interface VoiceAnswer {
    int READY = 1;
    int SOUND = 2;
    int FAILED = 3;
    int HEAD = 5;
    int LONGEST = 1 << 26;

    /// Its model is loaded.
    record Ready() implements VoiceAnswer {}

    record Spoken(int id, RawSound sound) implements VoiceAnswer {}

    record Failed(int id, String why) implements VoiceAnswer {}

    static Optional<VoiceAnswer> next(InputStream output) throws IOException {
        DataInputStream input = new DataInputStream(output);
        byte[] first = input.readNBytes(Integer.BYTES);
        if (first.length < Integer.BYTES) {
            return Optional.empty();
        }
        int length = ByteBuffer.wrap(first).getInt();
        if (length < HEAD || length > LONGEST) {
            throw new IOException("a frame of " + length + " bytes");
        }
        int kind = input.readUnsignedByte();
        int id = input.readInt();
        byte[] rest = new byte[length - HEAD];
        input.readFully(rest);
        return Optional.of(of(kind, id, rest));
    }

    private static VoiceAnswer of(int kind, int id, byte[] rest) throws IOException {
        if (kind == READY) {
            return new Ready();
        } else if (kind == SOUND && rest.length >= Integer.BYTES) {
            int rate = ByteBuffer.wrap(rest).getInt();
            return new Spoken(id, RawSound.of16Bits(rate, rest, Integer.BYTES, rest.length));
        } else if (kind == FAILED) {
            return new Failed(id, new String(rest, StandardCharsets.UTF_8));
        }
        throw new IOException("a frame of kind " + kind);
    }
}
