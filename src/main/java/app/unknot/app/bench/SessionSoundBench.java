package app.unknot.app.bench;

import app.unknot.app.Folders;
import app.unknot.app.Program;
import app.unknot.app.SoundParts;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.session.Heard;
import app.unknot.domain.session.SessionPlan;
import app.unknot.i18n.Messages;
import app.unknot.platform.time.SystemTime;
import app.unknot.service.SessionService;
import app.unknot.service.Utterance;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Measures the sound of a real session: how soon and how fast its lines are rendered, how late
/// they come and what that costs.
public final class SessionSoundBench {
    private static final String ROUTINE = "classic-floor";
    private static final Duration PLAYED = Duration.ofSeconds(60);

    private final Path scratch;
    private final Messages messages;
    private final Consumer<BenchLine> onLine;

    /// @param scratch an empty folder
    public SessionSoundBench(Path scratch, Messages messages, Consumer<BenchLine> onLine) {
        this.scratch = scratch;
        this.messages = messages;
        this.onLine = onLine;
    }

    public void run() throws InterruptedException {
        Folders folders = new Folders(scratch.resolve("library"), scratch.resolve("state"));
        try (Program program = Program.reading(folders, messages);
                SoundParts sound = new SoundParts(folders.state(), messages)) {
            new VoiceBench(sound.voices(), sound.cache(), new SystemTime(), messages)
                    .run(lines(program.service(), sound))
                    .forEach(onLine);
        }
        new SoundBench().run(PLAYED, this::tell);
    }

    private static List<Utterance> lines(SessionService service, SoundParts sound) {
        Routine routine = service.library().routine(ROUTINE).orElseThrow();
        SessionPlan plan = service.plan(routine, service.suggestedSides(routine));
        return Heard.of(plan).stream()
                .filter(Heard.Line.class::isInstance)
                .map(line -> ((Heard.Line) line).cue().cue().text())
                .map(sound.lines(plan.context().choices().pace()))
                .toList();
    }

    private void tell(SoundFigures figures) {
        boolean late = figures.latest() > SoundFigures.MOST_LATE;
        boolean costly = figures.cpuPercent() > SoundFigures.MOST_CPU;
        onLine.accept(
                new BenchLine(
                        messages.text("bench.sound.late"),
                        "p50 %.1f  max %.1f ms (%d)"
                                .formatted(figures.median(), figures.latest(), figures.lines()),
                        messages.text("bench.aim.ends", SoundFigures.MOST_LATE),
                        Optional.of(figures.lines() > 0 && !late)));
        onLine.accept(
                new BenchLine(
                        messages.text("bench.sound.cpu"),
                        "%.1f %%".formatted(figures.cpuPercent()),
                        messages.text("bench.aim.cpu", SoundFigures.MOST_CPU),
                        Optional.of(!costly)));
        onLine.accept(
                new BenchLine(
                        messages.text("bench.sound.gaps"),
                        Integer.toString(figures.gaps()),
                        "",
                        Optional.empty()));
    }
}
