package app.unknot.platform.voice;

import app.unknot.service.VoiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `say`, which every Mac has. Written from its manual page; no Mac has run this yet.
final class MacVoice implements Speaker {
    static final String ID = "say";

    private static final Path PROGRAM = Path.of("/usr/bin/say");
    private static final Duration TO_LIST = Duration.ofSeconds(10);
    private static final Duration A_LINE = Duration.ofSeconds(30);
    private static final int SLOWEST = 80;
    private static final int FASTEST = 360;

    /// Name, two spaces, language, a hash and an example.
    private static final Pattern LISTED = Pattern.compile("^(.+?)\\s+([a-z]{2,3}[_-]\\w+)\\s+#.*");

    /// Sung, whispered and playful voices, and those of long ago: nobody is to lie down to them.
    private static final Set<String> PLAYFUL =
            Set.of(
                    "Albert",
                    "Bad News",
                    "Bahh",
                    "Bells",
                    "Boing",
                    "Bruce",
                    "Bubbles",
                    "Cellos",
                    "Deranged",
                    "Fred",
                    "Good News",
                    "Hysterical",
                    "Jester",
                    "Junior",
                    "Kathy",
                    "Organ",
                    "Pipe Organ",
                    "Princess",
                    "Ralph",
                    "Superstar",
                    "Trinoids",
                    "Whisper",
                    "Wobble",
                    "Zarvox");

    private final Path program;
    private final VoiceList voices = new VoiceList(this::listed);

    MacVoice(Path program) {
        this.program = program;
    }

    static Optional<MacVoice> find() {
        return Optional.of(PROGRAM).filter(ProgramFile::isExecutable).map(MacVoice::new);
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
        // It is started anew for each line; the system keeps the voice itself loaded.
    }

    @Override
    public RawSound speak(String text, Locale language, double wordsAMinute)
            throws VoiceException, InterruptedException {
        String voice = voices.bestOrRefuse(language, ID);
        int pace = (int) Math.round(Math.clamp(wordsAMinute, SLOWEST, FASTEST));
        return VoiceCommand.withFile(
                "line.wav",
                wave -> {
                    List<String> command =
                            List.of(
                                    program.toString(),
                                    "-v",
                                    voice,
                                    "-r",
                                    Integer.toString(pace),
                                    "--data-format=LEI16@22050",
                                    "-o",
                                    wave.toString(),
                                    "-f",
                                    "-");
                    VoiceCommand.run(command, text, A_LINE);
                    return WaveFile.read(Files.readAllBytes(wave));
                });
    }

    /// Those that were fetched for their quality first.
    private List<VoiceList.Entry> listed() throws VoiceException, InterruptedException {
        return VoiceCommand.run(List.of(program.toString(), "-v", "?"), "", TO_LIST)
                .lines()
                .map(LISTED::matcher)
                .filter(Matcher::matches)
                .map(line -> new VoiceList.Entry(line.group(2), line.group(1)))
                .filter(voice -> !PLAYFUL.contains(voice.name()))
                .sorted(Comparator.comparingInt(MacVoice::rank))
                .toList();
    }

    private static int rank(VoiceList.Entry voice) {
        String name = voice.name();
        if (name.contains("(Premium)")) {
            return 0;
        } else if (name.contains("(Enhanced)")) {
            return 1;
        }
        return name.equals("Samantha") ? 2 : 3;
    }

    @Override
    public void close() {
        // Nothing stays running.
    }
}
