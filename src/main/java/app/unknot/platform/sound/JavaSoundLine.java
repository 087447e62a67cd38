package app.unknot.platform.sound;

import app.unknot.domain.sound.Pcm;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/// The system's own output, as Java Sound finds it.
final class JavaSoundLine implements SoundLine {
    private static final int BUFFER = Pcm.RATE / 10 * Samples16.FRAME;
    private static final AudioFormat FORMAT = new AudioFormat(Pcm.RATE, Short.SIZE, 2, true, false);

    private final SourceDataLine line;

    private JavaSoundLine(SourceDataLine line) {
        this.line = line;
    }

    static SoundLine open() throws NoDeviceException {
        try {
            SourceDataLine line = AudioSystem.getSourceDataLine(FORMAT);
            line.open(FORMAT, BUFFER);
            line.start();
            return new JavaSoundLine(line);
        } catch (LineUnavailableException | IllegalArgumentException | SecurityException e) {
            // Without any device Java Sound says that the argument is wrong.
            throw new NoDeviceException(e);
        }
    }

    @Override
    public int write(byte[] bytes) {
        return line.write(bytes, 0, bytes.length);
    }

    @Override
    public int room() {
        return line.available();
    }

    @Override
    public int capacity() {
        return line.getBufferSize();
    }

    @Override
    public void close() {
        line.close();
    }
}
