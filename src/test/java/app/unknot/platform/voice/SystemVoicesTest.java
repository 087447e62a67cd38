package app.unknot.platform.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.unknot.domain.sound.Pcm;
import app.unknot.service.Utterance;
import app.unknot.service.VoiceException;
import app.unknot.service.VoiceException.Blame;
import app.unknot.testkit.LogLines;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The voices of systems, with shell scripts in place of their programs, and the real `espeak-ng`
/// where it is installed.
@Timeout(60)
class SystemVoicesTest {
    private static final String EVIL = "-o evil $(touch x) `id` \"q\" [[rate 400]] Größe.";

    @TempDir private Path folder;

    @BeforeEach
    void writeSound() throws IOException {
        ByteBuffer wave = ByteBuffer.allocate(44 + 44_100).order(ByteOrder.LITTLE_ENDIAN);
        wave.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(44_136);
        wave.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        wave.putShort((short) 1).putShort((short) 1).putInt(22_050).putInt(44_100);
        wave.putShort((short) 2).putShort((short) 16);
        wave.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(44_100);
        while (wave.hasRemaining()) {
            wave.putShort((short) (wave.position() % 400 * 50));
        }
        Files.write(folder.resolve("sound.wav"), wave.array());
    }

    private Path script(String name, String body) throws IOException {
        Path script = folder.resolve(name);
        Files.writeString(script, "#!/bin/sh\ncd '%s'\n%s\n".formatted(folder, body));
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return script;
    }

    private Path say() throws IOException {
        return script(
                "say",
                """
                if [ "$2" = '?' ]; then
                    echo 'Albert              en_US    # Hello!'
                    echo 'Bad News            en_US    # Hello!'
                    echo 'Alice               it_IT    # Ciao!'
                    echo 'Daniel              en_GB    # Hello!'
                    echo 'Samantha            en_US    # Hello!'
                    echo 'Ava (Premium)       en_US    # Hello!'
                    exit
                fi
                printf '[%s]' "$@" > arguments
                cat > input
                while [ $# -gt 0 ]; do
                    if [ "$1" = -o ]; then cp sound.wav "$2"; fi
                    shift
                done
                """);
    }

    @Test
    void sayGetsTheTextOnItsInputAlone() throws Exception {
        SpokenVoice voice = new SpokenVoice(new MacVoice(say()));

        Pcm sound = voice.render(new Utterance(EVIL, Locale.US, 130));

        assertThat(sound.length()).isBetween(Duration.ofMillis(950), Duration.ofMillis(1_050));
        assertThat(Files.readString(folder.resolve("arguments")))
                .startsWith("[-v][Ava (Premium)][-r][130][--data-format=LEI16@22050][-o][")
                .endsWith("[-f][-]")
                .doesNotContain("evil");
        assertThat(Files.readString(folder.resolve("input")))
                .isEqualTo("-o evil $(touch x) id \"q\" rate 400 Größe.");
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @Test
    void sayIsAskedOnceWhatItSpeaks() throws Exception {
        MacVoice voice = new MacVoice(say());

        assertThat(voice.speaks(Locale.ITALY)).isTrue();
        assertThat(voice.speaks(Locale.of("en", "AU"))).isTrue();
        assertThat(voice.speaks(Locale.GERMANY)).isFalse();
        assertThat(voice.edition(Locale.US)).endsWith("Ava (Premium)");
        assertThat(voice.edition(Locale.UK)).endsWith("Daniel");
        assertThatThrownBy(() -> voice.speak("Ja.", Locale.GERMANY, 130))
                .isInstanceOf(VoiceException.class)
                .hasMessage("say knows no de-DE");
    }

    private Path powershell() throws IOException {
        return script(
                "powershell",
                """
                printf '[%s]' "$@" > arguments
                printf 'ready %s\\r\\n' "$(printf 'de-DE|Hedda\\nen-US|Zira' | base64 -w0)"
                while read -r wave voice rate text; do
                    spoken=$(printf %s "$text" | base64 -d)
                    printf '%s|%s|%s\\n' "$(printf %s "$voice" | base64 -d)" "$rate" "$spoken" >> lines
                    case $spoken in
                        Die.) exit 1;;
                        Odd.) printf 'failed %s\\r\\n' "$(printf 'odd line' | base64 -w0)";;
                        *) cp sound.wav "$(printf %s "$wave" | base64 -d)"; printf 'done \\r\\n';;
                    esac
                done
                """);
    }

    @Test
    void oneScriptOfWindowsSpeaksLineAfterLine() throws Exception {
        try (WindowsVoice voice = new WindowsVoice(powershell())) {
            SpokenVoice spoken = new SpokenVoice(voice);

            spoken.render(new Utterance(EVIL, Locale.US, 130));
            spoken.render(new Utterance("Und aus.", Locale.GERMANY, 170));
            VoiceException odd =
                    catchThrowableOfType(
                            VoiceException.class,
                            () -> spoken.render(new Utterance("Odd.", Locale.US, 130)));
            VoiceException dead =
                    catchThrowableOfType(
                            VoiceException.class,
                            () -> spoken.render(new Utterance("Die.", Locale.US, 130)));
            Pcm next = spoken.render(new Utterance("And on we go, slowly.", Locale.US, 130));

            assertThat(odd.blame()).isEqualTo(Blame.LINE);
            assertThat(odd).hasMessageContaining("odd line");
            assertThat(dead.blame()).isEqualTo(Blame.VOICE);
            assertThat(next.size()).isPositive();
            assertThat(voice.speaks(Locale.FRANCE)).isFalse();
        }
        assertThat(Files.readAllLines(folder.resolve("lines")))
                .startsWith("Zira|-3|-o evil $(touch x) id \"q\" rate 400 Größe.")
                .contains("Hedda|-1|Und aus.");
        assertThat(Files.readString(folder.resolve("arguments")))
                .startsWith("[-NoLogo][-NoProfile][-NonInteractive][-EncodedCommand][")
                .doesNotContain("evil");
    }

    @Test
    void aScriptThatIsNotAllowedIsNoVoice() throws Exception {
        Path forbidden = script("powershell", "echo 'constrained language'; exit 1");

        try (LogLines log = LogLines.ofWarnings();
                WindowsVoice voice = new WindowsVoice(forbidden)) {
            assertThat(voice.speaks(Locale.US)).isFalse();
            assertThat(log.lines()).hasSize(1);
        }
    }

    @Test
    void aProgramThatFailsOrHangsIsToBlame() throws Exception {
        Path failing = script("failing", "echo no sound card >&2; exit 3");
        assertThatThrownBy(
                        () -> VoiceCommand.run(List.of(failing + ""), "x", Duration.ofSeconds(20)))
                .isInstanceOf(VoiceException.class)
                .hasMessageContaining("ended with 3: no sound card");

        Path hanging = script("hanging", "sleep 600");
        assertThatThrownBy(
                        () -> VoiceCommand.run(List.of(hanging + ""), "x", Duration.ofMillis(300)))
                .isInstanceOf(VoiceException.class)
                .hasMessageContaining("took more than");

        assertThatThrownBy(() -> VoiceCommand.run(List.of("/nowhere"), "x", Duration.ofSeconds(20)))
                .isInstanceOf(VoiceException.class);
    }

    @Test
    void cancellingEndsTheProgramWithAllItStarted() throws Exception {
        Path hanging = script("hanging", "sleep 600 & echo $! > child; wait");
        CompletableFuture<Throwable> outcome = new CompletableFuture<>();
        Thread caller =
                Thread.ofPlatform()
                        .start(() -> {
                            try {
                                VoiceCommand.run(List.of(hanging + ""), "x", Duration.ofMinutes(5));
                                outcome.complete(new AssertionError("it ended by itself"));
                            } catch (VoiceException | InterruptedException e) {
                                outcome.complete(e);
                            }
                        });
        Path child = folder.resolve("child");
        while (!Files.exists(child) || Files.readString(child).isBlank()) {
            Thread.onSpinWait();
        }

        caller.interrupt();

        assertThat(outcome.get(20, TimeUnit.SECONDS)).isInstanceOf(InterruptedException.class);
        Optional<ProcessHandle> sleeper =
                ProcessHandle.of(Long.parseLong(Files.readString(child).strip()));
        if (sleeper.isPresent()) {
            sleeper.get().onExit().get(20, TimeUnit.SECONDS);
        }
    }

    @Test
    void findsProgramsInAbsoluteFoldersOfTheSearchPathAlone() throws Exception {
        Path program = script("espeak-ng", "exit 0");

        String path = String.join(File.pathSeparator, "", "relative", folder.toString());
        assertThat(ProgramFile.onPath("espeak-ng", path)).contains(program);
        assertThat(ProgramFile.onPath("espeak-ng", ".")).isEmpty();
        assertThat(ProgramFile.onPath("absent", path)).isEmpty();
    }

    @Test
    void espeakGetsTheTextOnItsInputAlone() throws Exception {
        EspeakVoice espeak =
                new EspeakVoice(
                        script(
                                "espeak-ng",
                                """
                                if [ "$1" = --voices ]; then
                                    echo 'Pty Language       Age/Gender VoiceName          File'
                                    echo ' 5  de              --/M      German             gmw/de'
                                    echo ' 2  en-gb           --/M      English_(GB)       gmw/en'
                                    echo ' 2  en-us           --/M      English_(US)       gmw/en-US'
                                    exit
                                fi
                                printf '[%s]' "$@" > arguments
                                cat > input
                                while [ $# -gt 0 ]; do
                                    if [ "$1" = -w ]; then cp sound.wav "$2"; fi
                                    shift
                                done
                                """));

        assertThat(new SpokenVoice(espeak).render(new Utterance(EVIL, Locale.GERMANY, 130)).size())
                .isPositive();

        assertThat(Files.readString(folder.resolve("arguments")))
                .startsWith("[-v][de][-b][1][-s][116][-w][")
                .endsWith("[--stdin]")
                .doesNotContain("evil");
        assertThat(Files.readString(folder.resolve("input"))).startsWith("-o evil $(touch x) id");
        assertThat(espeak.edition(Locale.US)).endsWith("en-us");
        assertThat(espeak.speaks(Locale.JAPAN)).isFalse();
    }

    /// Where it is installed; without it there is nothing to measure.
    @Test
    void theRealEspeakKeepsItsPace() throws Exception {
        Optional<EspeakVoice> installed = EspeakVoice.find();
        if (installed.isEmpty()) {
            System.out.println("NOT TESTED HERE: the pace of espeak-ng, as it is not installed");
            return;
        }
        String text = "Above the sitting bone, and away from the tailbone.";
        for (int pace : List.of(110, 170)) {
            float[] sound = SincResampler.to48kHz(installed.get().speak(text, Locale.US, pace));
            double minutes = SpeechShape.trimmed(sound).length / (60.0 * Pcm.RATE);
            assertThat(9 / minutes).isBetween(pace * 0.85, pace * 1.15);
        }
        assertThat(installed.get().speaks(Locale.GERMANY)).isTrue();
    }
}
