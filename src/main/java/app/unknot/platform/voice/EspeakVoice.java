package app.unknot.platform.voice;

import app.unknot.service.VoiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// `espeak-ng`, where it is installed: plain to hear, but in more than a hundred languages.
final class EspeakVoice implements Speaker {
    static final String ID = "espeak-ng";

    /// What `-s` gives, measured with version 1.51 in American English.
    private static final PaceTable PACE =
            new PaceTable(
                    new double[][] {
                        {80, 93.3},
                        {100, 111.3},
                        {120, 134.8},
                        {140, 159.3},
                        {160, 183.1},
                        {200, 232.6}
                    },
                    80,
                    300);

    private static final Duration TO_LIST = Duration.ofSeconds(10);
    private static final Duration A_LINE = Duration.ofSeconds(15);

    /// Number, language, age and gender, name, file.
    private static final int COLUMNS = 5;

    private final Path program;
    private final VoiceList voices = new VoiceList(this::listed);

    EspeakVoice(Path program) {
        this.program = program;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String edition(Locale language) {
        return ProgramFile.edition(program) + " " + voices.best(language).orElse("");
    }

    @Override
    public boolean speaks(Locale language) {
        return voices.best(language).isPresent();
    }

    @Override
    public void warmUp() {
        // It is started anew for each line, which takes no time.
    }

    @Override
    public RawSound speak(String text, Locale language, double wordsAMinute)
            throws VoiceException, InterruptedException {
        String voice = voices.bestOrRefuse(language, ID);
        return VoiceCommand.withFile(
                "line.wav",
                wave -> {
                    List<String> command =
                            List.of(
                                    program.toString(),
                                    "-v",
                                    voice,
                                    "-b",
                                    "1",
                                    "-s",
                                    Integer.toString(PACE.setting(wordsAMinute)),
                                    "-w",
                                    wave.toString(),
                                    "--stdin");
                    VoiceCommand.run(command, text, A_LINE);
                    return WaveFile.read(Files.readAllBytes(wave));
                });
    }

    /// One voice a line: its language twice, as that is also what it is called by.
    private List<VoiceList.Entry> listed() throws VoiceException, InterruptedException {
        List<String> command = List.of(program.toString(), "--voices");
        return VoiceCommand.run(command, "", TO_LIST)
                .lines()
                .map(line -> line.strip().split("\\s+", -1))
                .filter(columns -> columns.length >= COLUMNS && columns[0].matches("\\d+"))
                .map(columns -> new VoiceList.Entry(columns[1], columns[1]))
                .toList();
    }

    @Override
    public void close() {
        // Nothing stays running.
    }

    /// Where it is installed.
    static Optional<EspeakVoice> find() {
        return ProgramFile.onPath("espeak-ng").map(EspeakVoice::new);
    }
}
