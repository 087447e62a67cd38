package app.unknot.speaker;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;

/// What comes in: frames of a length, a kind and an id, as `src/docs/voice.md` tells.
final class Requests {
    private static final int SPEAK = 1;
    private static final int CANCEL = 2;
    private static final int HEAD = 5;
    private static final int RATE = 2;
    private static final int LONGEST = 1 << 16;

    private final DataInputStream input;
    private final BlockingQueue<Request> waiting = new LinkedBlockingQueue<>();
    private final Set<Integer> open = ConcurrentHashMap.newKeySet();
    private final Set<Integer> cancelled = ConcurrentHashMap.newKeySet();

    Requests(DataInputStream input) {
        this.input = input;
    }

    /// Returns when the input has ended between two frames.
    ///
    /// @throws IOException when it isn't readable, or ends within a frame
    void readAll() throws IOException {
        while (true) {
            int length = lengthOrEnd();
            if (length < 0) {
                return;
            }
            if (length < HEAD || length > LONGEST) {
                throw new IOException("a frame of " + length + " bytes");
            }
            take(length);
        }
    }

    private int lengthOrEnd() throws IOException {
        int first = input.read();
        if (first < 0) {
            return -1;
        }
        return first << 24 | input.readUnsignedByte() << 16 | input.readUnsignedShort();
    }

    private void take(int length) throws IOException {
        int kind = input.readUnsignedByte();
        int id = input.readInt();
        if (kind == CANCEL && length == HEAD) {
            if (open.contains(id)) {
                cancelled.add(id);
            }
        } else if (kind == SPEAK && length >= HEAD + RATE) {
            int rate = input.readShort();
            byte[] text = input.readNBytes(length - HEAD - RATE);
            if (text.length < length - HEAD - RATE) {
                throw new EOFException("the input ends in a text");
            }
            open.add(id);
            waiting.add(new Request(id, rate, new String(text, StandardCharsets.UTF_8)));
        } else {
            throw new IOException("a frame of kind " + kind + " and " + length + " bytes");
        }
    }

    /// Waits for the next line.
    Request next() throws InterruptedException {
        return waiting.take();
    }

    boolean isCancelled(Request request) {
        return cancelled.contains(request.id());
    }

    /// Forgets a request that was answered.
    void done(Request request) {
        open.remove(request.id());
        cancelled.remove(request.id());
    }
}
