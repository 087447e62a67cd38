package app.unknot.speaker;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// What goes out: frames of a length, a kind and an id, as `src/docs/voice.md` tells.
final class Answers {
    private static final int READY = 1;
    private static final int SOUND = 2;
    private static final int FAILED = 3;
    private static final int HEAD = 5;
    private static final int BUFFER = 1 << 16;

    private final DataOutputStream output;

    Answers(OutputStream output) {
        this.output = new DataOutputStream(new BufferedOutputStream(output, BUFFER));
    }

    void ready() throws IOException {
        head(READY, 0, 0);
        output.flush();
    }

    void sound(Request request, Sound sound) throws IOException {
        head(SOUND, request.id(), Integer.BYTES + sound.bytes().length);
        output.writeInt(sound.rate());
        output.write(sound.bytes());
        output.flush();
    }

    void failed(Request request, String why) throws IOException {
        byte[] message = why.getBytes(StandardCharsets.UTF_8);
        head(FAILED, request.id(), message.length);
        output.write(message);
        output.flush();
    }

    private void head(int kind, int id, int rest) throws IOException {
        output.writeInt(HEAD + rest);
        output.writeByte(kind);
        output.writeInt(id);
    }
}
