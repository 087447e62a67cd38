package app.unknot.platform.sound;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import app.unknot.domain.sound.Pcm;
import app.unknot.domain.sound.SoundScore;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A WAV file that is being written, in stereo with 16 bits. It has its name only once it is
/// finished, so that nobody ever finds half of one.
public final class WavFile implements SoundScore.Target, AutoCloseable {
    private static final int HEADER = 44;
    private static final int FORMAT_BYTES = 16;
    private static final short PLAIN = 1;
    private static final short SIDES = 2;
    private static final long MOST_BYTES = 0xFFFF_FFFFL - HEADER;

    private final Path target;
    private final Path unfinished;
    private final FileChannel channel;
    private long bytes;

    private WavFile(Path target, Path unfinished, FileChannel channel) {
        this.target = target;
        this.unfinished = unfinished;
        this.channel = channel;
    }

    /// Begins a file. Whatever has its name now stays until [#finish].
    ///
    /// @throws IOException when its folder is not there or can't be written to
    public static WavFile begin(Path target) throws IOException {
        Path file = target.toAbsolutePath();
        for (int number = 1; ; number++) {
            Path free = file.resolveSibling("." + file.getFileName() + "." + number + ".tmp");
            try {
                WavFile begun = new WavFile(file, free, FileChannel.open(free, CREATE_NEW, WRITE));
                begun.write(ByteBuffer.allocate(HEADER));
                return begun;
            } catch (FileAlreadyExistsException e) {
                // another export, or what is left of one that was killed
            }
        }
    }

    @Override
    public void take(float[] stereo, int samples) throws IOException {
        byte[] block = new byte[samples * Samples16.FRAME];
        Samples16.write(stereo, samples, block, 0);
        if (bytes + block.length > MOST_BYTES) {
            throw new IOException("A WAV file can't be longer than six hours");
        }
        write(ByteBuffer.wrap(block));
        bytes += block.length;
    }

    /// Ends the file and gives it its name, in place of what had it.
    ///
    /// @throws IOException when it can't be saved; what had the name stands
    public void finish() throws IOException {
        channel.position(0);
        write(header());
        channel.force(true);
        channel.close();
        try {
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// Lets go of the file; without [#finish] nothing of it is left.
    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(unfinished);
    }

    private ByteBuffer header() {
        ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
        header.put(ascii("RIFF")).putInt((int) (HEADER - 8 + bytes)).put(ascii("WAVE"));
        header.put(ascii("fmt ")).putInt(FORMAT_BYTES).putShort(PLAIN).putShort(SIDES);
        header.putInt(Pcm.RATE).putInt(Pcm.RATE * Samples16.FRAME);
        header.putShort((short) Samples16.FRAME).putShort((short) Short.SIZE);
        header.put(ascii("data")).putInt((int) bytes);
        return header.flip();
    }

    private static byte[] ascii(String name) {
        return name.getBytes(StandardCharsets.US_ASCII);
    }

    private void write(ByteBuffer left) throws IOException {
        while (left.hasRemaining()) {
            channel.write(left);
        }
    }
}
