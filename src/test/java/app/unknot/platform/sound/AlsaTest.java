package app.unknot.platform.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.unknot.domain.sound.Mix;
import app.unknot.domain.sound.Pcm;
import app.unknot.testkit.Recording;
import app.unknot.testkit.SpokenSound;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Through Java Sound and ALSA, whose device is a file here: the samples that a real device would
/// have got. Needs `libasound2`, and no card.
@Tag("desktop")
@Timeout(120)
@EnabledOnOs(OS.LINUX)
class AlsaTest {
    /// Without a card nothing keeps the pace but a machine that may be busy.
    private static final Duration WITHIN = Duration.ofMillis(250);

    private static final Duration NEAR = Duration.ofMillis(400);

    @TempDir private Path folder;

    private static final String NO_DEVICE = "pcm.!default { type hw card 31 }\n";

    /// A device that writes everything into a file.
    private String intoFile() {
        return """
        pcm.!default {
            type file
            slave.pcm "null"
            file "%s"
            format "raw"
        }
        """
                .formatted(captured());
    }

    private Path captured() {
        return folder.resolve("captured.raw");
    }

    /// ALSA looks at this one file for changes: at the second it was written in, and no closer.
    private void configure(String device) throws IOException {
        Path file = folder.resolve("alsa.conf");
        boolean isChange = Files.exists(file);
        Files.writeString(file, "</usr/share/alsa/alsa.conf>\n" + device);
        if (isChange) {
            long written = Files.getLastModifiedTime(file).toMillis();
            Files.setLastModifiedTime(file, FileTime.fromMillis(written + 10_000));
        }
    }

    private Process player(String... arguments) throws IOException {
        String path =
                String.join(
                        File.pathSeparator,
                        Path.of("target", "classes").toString(),
                        Path.of("target", "test-classes").toString(),
                        System.getProperty("jdk.module.path", ""),
                        System.getProperty("java.class.path", ""));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", path, AlsaPlayer.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder player = new ProcessBuilder(command);
        player.environment().put("ALSA_CONFIG_PATH", folder.resolve("alsa.conf").toString());
        return player.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    /// What the player printed last.
    private List<String> played(String device) throws IOException, InterruptedException {
        configure(device);
        Process process = player();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return List.of(output.lines().toList().getLast().split(" "));
    }

    @Test
    void theDeviceGetsTheVerySamplesAtTheirTimes() throws Exception {
        List<String> said = played(intoFile());

        assertThat(said).as("libasound2 has to be installed").contains("AUDIBLE");
        Recording heard = Recording.of(Files.readAllBytes(captured()));
        Pcm first = SpokenSound.line(1, AlsaPlayer.LENGTH);
        Pcm second = SpokenSound.line(2, AlsaPlayer.LENGTH);
        Duration near = Duration.ofMillis(900);
        Recording.Match one = heard.find(first, near, NEAR);
        Recording.Match two = heard.find(second, one.at().plusMillis(2_300), NEAR);
        assertThat(one.likeness()).isGreaterThan(0.99);
        assertThat(two.likeness()).as("with the tone under it").isGreaterThan(0.75);
        Duration between = AlsaPlayer.SECOND.minus(AlsaPlayer.FIRST);
        assertThat(two.at().minus(one.at()).minus(between).abs()).isLessThan(WITHIN);
        assertThat(heard.cuts()).isZero();
        assertVerySamples(heard, first, one.at());
        assertTones(heard, one.at().minus(AlsaPlayer.FIRST));
        Duration silent = one.at().plus(AlsaPlayer.LENGTH).plusMillis(20);
        assertThat(heard.peak(silent, silent.plusMillis(400))).isZero();
    }

    private static void assertVerySamples(Recording heard, Pcm line, Duration near) {
        int edge = Pcm.samplesIn(Duration.ofMillis(3));
        int start = Pcm.samplesIn(near) - 40;
        while (!isAt(heard, line, start, edge)) {
            start++;
            assertThat(start).as("a place where all is the same").isLessThan(heard.size());
        }
        for (int i = edge; i < line.size() - edge; i++) {
            float wanted = Math.round(line.at(i) * 32_767) / 32_767f;
            assertThat(heard.left(start + i)).isEqualTo(wanted).isEqualTo(heard.right(start + i));
        }
    }

    private static boolean isAt(Recording heard, Pcm line, int start, int edge) {
        for (int i = edge; i < edge + 1_000; i++) {
            float wanted = Math.round(line.at(i) * 32_767) / 32_767f;
            if (start + i >= heard.size() || heard.left(start + i) != wanted) {
                return false;
            }
        }
        return true;
    }

    /// The tone is as loud as it was made, and a quarter of that under the line.
    private static void assertTones(Recording heard, Duration start) {
        Duration tone = start.plus(AlsaPlayer.TONE);
        Duration line = start.plus(AlsaPlayer.SECOND);
        Duration after = line.plus(AlsaPlayer.LENGTH).plusMillis(600);
        double alone =
                heard.amplitude(AlsaPlayer.HERTZ, tone.plusMillis(100), tone.plusMillis(600));
        double again = heard.amplitude(AlsaPlayer.HERTZ, after, after.plusMillis(400));
        assertThat(alone).isEqualTo(AlsaPlayer.LEVEL, within(0.01));
        assertThat(again).isEqualTo(AlsaPlayer.LEVEL, within(0.01));
        double under =
                heard.amplitude(AlsaPlayer.HERTZ, line.plusMillis(150), line.plusMillis(750));
        assertThat(under).isEqualTo(AlsaPlayer.LEVEL * Mix.DUCKED, within(0.035));
    }

    @Test
    void withoutADeviceEverythingTakesItsTimeInSilence() throws Exception {
        List<String> said = played(NO_DEVICE);

        assertThat(said).contains("NO_DEVICE");
        long expected = AlsaPlayer.TONE.plus(AlsaPlayer.TONE_LENGTH).toMillis();
        assertThat(Long.parseLong(said.getFirst())).isBetween(expected - 100, expected + 1_500);
    }

    @Test
    void aDeviceThatAppearsIsFound() throws Exception {
        configure(NO_DEVICE);
        Process process = player("tone");
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        assertThat(nextState(said)).isEqualTo("NO_DEVICE");

        configure(intoFile());

        assertThat(nextState(said)).isEqualTo("AUDIBLE");
        assertThat(process.waitFor()).isZero();
        Recording heard = Recording.of(Files.readAllBytes(captured()));
        Duration middle = heard.length().dividedBy(2);
        assertThat(heard.amplitude(AlsaPlayer.HERTZ, middle, middle.plusMillis(300)))
                .isEqualTo(AlsaPlayer.LEVEL, within(0.01));
    }

    /// Besides states, the log comes this way.
    private static String nextState(BufferedReader said) throws IOException {
        String line = said.readLine();
        while (line != null && !line.matches("[A-Z_]+")) {
            line = said.readLine();
        }
        return line;
    }
}
