package app.unknot.platform.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.unknot.domain.sound.Pcm;
import app.unknot.domain.sound.SoundScore;
import app.unknot.domain.sound.SoundScore.Entry;
import app.unknot.domain.sound.Track;
import app.unknot.testkit.Recording;
import app.unknot.testkit.ScoreCheck;
import app.unknot.testkit.SpokenSound;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WavFileTest {
    private static final int HEADER = 44;

    private final SoundScore score =
            new SoundScore(
                    List.of(
                            new Entry(
                                    Duration.ofMillis(300),
                                    SpokenSound.line(1, Duration.ofSeconds(1)),
                                    Track.VOICE,
                                    -0.5)),
                    Duration.ofSeconds(2));

    @TempDir private Path folder;

    private void write(Path file) throws IOException {
        try (WavFile wav = WavFile.begin(file)) {
            score.mixTo(wav, 1, 1);
            wav.finish();
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void anyPlayerCanReadIt() throws Exception {
        Path file = folder.resolve("session.wav");
        write(file);

        AudioFileFormat format = AudioSystem.getAudioFileFormat(file.toFile());
        assertThat(format.getFormat().matches(new AudioFormat(Pcm.RATE, 16, 2, true, false)))
                .isTrue();
        assertThat(format.getFrameLength()).isEqualTo(2 * Pcm.RATE);
        assertThat(Files.size(file)).isEqualTo(HEADER + 2L * Pcm.RATE * 4);
        Recording heard = Recording.of(Files.readAllBytes(file), HEADER);
        assertThat(ScoreCheck.problems(score, heard)).isEmpty();
        assertThat(heard.left(30_000))
                .isEqualTo(
                        (float)
                                (score.entries().getFirst().sound().get().at(30_000 - 14_400)
                                        * Math.sqrt(2)
                                        * Math.cos(Math.PI / 8)),
                        within(0.0001f));
    }

    @Test
    void hasItsNameOnlyOnceItIsFinished() throws IOException {
        Path file = folder.resolve("session.wav");
        Files.writeString(file, "the old one");

        try (WavFile wav = WavFile.begin(file)) {
            score.mixTo(wav, 1, 1);
            assertThat(Files.readString(file)).isEqualTo("the old one");
        }

        assertThat(names()).containsExactly("session.wav");
        assertThat(Files.readString(file)).isEqualTo("the old one");
        write(file);
        assertThat(names()).containsExactly("session.wav");
        assertThat(Files.size(file)).isGreaterThan(300_000);
    }

    @Test
    void leavesAloneWhatAnotherOneIsWriting() throws IOException {
        Path file = folder.resolve("session.wav");
        try (WavFile other = WavFile.begin(file)) {
            write(file);
            assertThat(names()).hasSize(2);
            other.finish();
        }
        assertThat(names()).containsExactly("session.wav");
    }

    @Test
    void saysWhereItCantBeWritten() {
        Path nowhere = folder.resolve("missing").resolve("session.wav");

        assertThatThrownBy(() -> WavFile.begin(nowhere))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("missing");
    }
}
