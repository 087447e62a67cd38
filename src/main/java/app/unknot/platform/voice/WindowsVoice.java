package app.unknot.platform.voice;

import app.unknot.service.VoiceException;
import app.unknot.service.VoiceException.Blame;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// `System.Speech`, which every Windows has, through one PowerShell that is kept and fed line by
/// line. Its script is fixed; all else reaches it as base64 on its input. Written from the manuals;
/// no Windows has run this yet.
final class WindowsVoice implements Speaker {
    static final String ID = "system-speech";

    private static final String POWERSHELL = "System32\\WindowsPowerShell\\v1.0\\powershell.exe";
    private static final Duration TO_START = Duration.ofSeconds(30);
    private static final Duration A_LINE = Duration.ofSeconds(30);
    private static final int LONGEST_ANSWER = 1 << 16;

    /// The rate of SAPI goes from -10 to 10, a factor of three each way, from about 180 words.
    private static final double USUAL_PACE = 180;

    private static final int MOST_RATE = 10;
    private static final String SCRIPT =
            """
            $ErrorActionPreference='Stop'
            function d($x){[Text.Encoding]::UTF8.GetString([Convert]::FromBase64String($x))}
            function e($x){[Convert]::ToBase64String([Text.Encoding]::UTF8.GetBytes($x))}
            Add-Type -AssemblyName System.Speech
            $s=New-Object System.Speech.Synthesis.SpeechSynthesizer
            $v=$s.GetInstalledVoices()|?{$_.Enabled}|%{$_.VoiceInfo.Culture.Name+'|'+$_.VoiceInfo.Name}
            [Console]::Out.WriteLine('ready '+(e ($v -join "`n")))
            while($null -ne ($l=[Console]::In.ReadLine())){
             try{
              $p=$l.Split(' ')
              $s.SelectVoice((d $p[1]))
              $s.Rate=[int]$p[2]
              $s.SetOutputToWaveFile((d $p[0]))
              $s.Speak((d $p[3]))
              $s.SetOutputToNull()
              [Console]::Out.WriteLine('done ')
             }catch{
              $s.SetOutputToNull()
              [Console]::Out.WriteLine('failed '+(e $_.Exception.Message))
             }
            }
            """;

    private final Path program;
    private final VoiceList voices = new VoiceList(this::listed);
    private Optional<Conversation<Answer>> open = Optional.empty();

    /// One line that the script prints.
    private record Answer(String kind, String text) {}

    WindowsVoice(Path program) {
        this.program = program;
    }

    static Optional<WindowsVoice> find() {
        return Optional.ofNullable(System.getenv("SystemRoot"))
                .map(root -> Path.of(root, POWERSHELL))
                .filter(ProgramFile::isExecutable)
                .map(WindowsVoice::new);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String edition(Locale language) {
        return System.getProperty("os.version") + " " + voices.best(language).orElse("");
    }

    @Override
    public boolean speaks(Locale language) {
        return voices.best(language).isPresent();
    }

    @Override
    public void warmUp() {
        voices.best(Locale.ENGLISH);
    }

    @Override
    public RawSound speak(String text, Locale language, double wordsAMinute)
            throws VoiceException, InterruptedException {
        String voice = voices.bestOrRefuse(language, ID);
        Conversation<Answer> script = conversation();
        return VoiceCommand.withFile(
                "line.wav",
                wave -> {
                    script.ask(question(wave, voice, rate(wordsAMinute), text));
                    Answer answer = answerOrEnd(script);
                    if (!answer.kind().equals("done")) {
                        throw new VoiceException(
                                Blame.LINE,
                                "'%s' can't be spoken: %s"
                                        .formatted(SpokenText.brief(text), answer.text()));
                    }
                    return WaveFile.read(Files.readAllBytes(wave));
                });
    }

    /// A line that is given up would be answered later, and mixed up with the next.
    private static Answer answerOrEnd(Conversation<Answer> script)
            throws VoiceException, InterruptedException {
        try {
            return script.answer(Conversation.deadline(A_LINE));
        } catch (InterruptedException e) {
            script.close();
            throw e;
        }
    }

    private static int rate(double wordsAMinute) {
        double rate = MOST_RATE * Math.log(wordsAMinute / USUAL_PACE) / Math.log(3);
        return (int) Math.round(Math.clamp(rate, -MOST_RATE, MOST_RATE));
    }

    private static byte[] question(Path wave, String voice, int rate, String text) {
        String line =
                "%s %s %d %s\n".formatted(coded(wave.toString()), coded(voice), rate, coded(text));
        return line.getBytes(StandardCharsets.US_ASCII);
    }

    private List<VoiceList.Entry> listed() throws VoiceException, InterruptedException {
        Conversation<Answer> script = begin();
        keep(script);
        return ready(script)
                .lines()
                .map(line -> line.split("\\|", 2))
                .filter(parts -> parts.length == 2)
                .map(parts -> new VoiceList.Entry(parts[0], parts[1]))
                .toList();
    }

    private Conversation<Answer> conversation() throws VoiceException, InterruptedException {
        Optional<Conversation<Answer>> kept = kept();
        if (kept.isPresent()) {
            return kept.get();
        }
        Conversation<Answer> script = begin();
        keep(script);
        ready(script);
        return script;
    }

    private synchronized Optional<Conversation<Answer>> kept() {
        return open.filter(Conversation::isOpen);
    }

    private synchronized void keep(Conversation<Answer> script) {
        open.ifPresent(Conversation::close);
        open = Optional.of(script);
    }

    private Conversation<Answer> begin() throws VoiceException {
        String script =
                Base64.getEncoder().encodeToString(SCRIPT.getBytes(StandardCharsets.UTF_16LE));
        return Conversation.begin(
                List.of(
                        program.toString(),
                        "-NoLogo",
                        "-NoProfile",
                        "-NonInteractive",
                        "-EncodedCommand",
                        script),
                WindowsVoice::next);
    }

    private static String ready(Conversation<Answer> script)
            throws VoiceException, InterruptedException {
        Answer answer = script.answer(Conversation.deadline(TO_START));
        if (!answer.kind().equals("ready")) {
            script.close();
            throw new VoiceException(Blame.VOICE, "PowerShell says " + answer.kind());
        }
        return answer.text();
    }

    /// A word, and a text in base64.
    private static Optional<Answer> next(InputStream output) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = output.read();
        while (next >= 0 && next != '\n' && line.size() < LONGEST_ANSWER) {
            line.write(next);
            next = output.read();
        }
        if (next < 0) {
            return Optional.empty();
        }
        String[] parts = line.toString(StandardCharsets.US_ASCII).strip().split(" ", 2);
        try {
            String coded = parts.length == 2 ? parts[1].strip() : "";
            byte[] text = Base64.getDecoder().decode(coded);
            return Optional.of(new Answer(parts[0], new String(text, StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException e) {
            throw new IOException("not an answer of the script", e);
        }
    }

    private static String coded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public synchronized void close() {
        open.ifPresent(Conversation::close);
        open = Optional.empty();
    }
}
