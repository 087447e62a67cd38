package app.unknot.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.sound.Pcm;
import app.unknot.i18n.Messages;
import app.unknot.platform.time.SystemTime;
import app.unknot.service.Utterance;
import app.unknot.service.VoiceException;
import app.unknot.service.VoiceException.Blame;
import app.unknot.service.speech.Voices;
import app.unknot.storage.speech.DiskLineCache;
import app.unknot.testkit.LogLines;
import app.unknot.testkit.ScriptedVoice;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class VoiceBenchTest {
    @Test
    @Timeout(30)
    void rendersEachLineOnceAndThenTakesItFromTheCache(@TempDir Path folder) throws Exception {
        ScriptedVoice voice =
                new ScriptedVoice(
                        "voice",
                        "en",
                        line -> {
                            if (line.text().equals("Odd.")) {
                                throw new VoiceException(Blame.LINE, "odd");
                            }
                            return Pcm.of(new float[Pcm.RATE]);
                        });
        DiskLineCache cache = new DiskLineCache(folder, 1_000_000, () -> Instant.EPOCH);
        List<Utterance> lines =
                List.of(line("In."), line("Out."), line("Odd."), line("In."), line("Out."));

        List<BenchLine> table;
        try (LogLines log = LogLines.ofWarnings()) {
            table =
                    new VoiceBench(
                                    new Voices(List.of(voice)),
                                    cache,
                                    new SystemTime(),
                                    Messages.in(Locale.ENGLISH))
                            .run(lines);
        }

        assertThat(voice.asked()).containsExactly("In.", "Out.", "Odd.", "Odd.");
        assertThat(table.getFirst().value()).isEqualTo("3 / 1");
        assertThat(table.get(1).reached()).isEqualTo(Optional.of(true));
        assertThat(table).allSatisfy(line -> assertThat(line.value()).isNotBlank());
    }

    private static Utterance line(String text) {
        return new Utterance(text, Locale.US, 130);
    }
}
