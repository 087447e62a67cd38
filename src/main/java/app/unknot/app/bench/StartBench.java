package app.unknot.app.bench;

import app.unknot.i18n.Messages;
import app.unknot.platform.time.SystemTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

/// Starts the packaged program and a window with one button in turn, and compares what both take
/// until they are on the screen and after it.
public final class StartBench {
    public static final int USUAL_RUNS = 10;
    private static final double MOST_TIMES = 1.5;
    private static final double MOST_POINTS = 0.3;
    private static final double MOST_IMAGE = 160;
    private static final double MOST_INSTALLER = 80;
    private static final double MEGA = 1e6;
    private static final Duration SETTLE = Duration.ofSeconds(5);
    private static final Duration IDLE = Duration.ofSeconds(5);
    private static final Duration MINIMISED = Duration.ofSeconds(20);

    private final SystemTime time = new SystemTime();
    private final List<StartFigures> program = new ArrayList<>();
    private final List<StartFigures> minimal = new ArrayList<>();
    private final Messages messages;
    private final Consumer<BenchLine> table;
    private final UsedHome home;
    private final Path folder;
    private final Path scratch;

    /// @param folder what the packaging has made
    /// @param scratch an empty folder
    public StartBench(Path folder, Path scratch, Messages messages, Consumer<BenchLine> table) {
        this.folder = folder;
        this.messages = messages;
        this.table = table;
        this.scratch = scratch;
        this.home = new UsedHome(scratch.resolve("home"));
    }

    /// Measures; takes about half a minute a run.
    ///
    /// @param runs of each of the two
    /// @throws IOException where one of them can't be started or shows no window
    public void run(int runs) throws IOException {
        home.furnish();
        PackedProgram ours =
                new PackedProgram(folder.resolve("image"), home.folder())
                        .copiedTo(scratch.resolve("image"));
        PackedProgram theirs =
                new PackedProgram(folder.resolve("minimal"), scratch.resolve("bare-home"))
                        .copiedTo(scratch.resolve("minimal"));
        once(theirs);
        once(ours);
        for (int run = 0; run < runs; run++) {
            minimal.add(once(theirs));
            program.add(once(ours));
        }
        times("bench.start.shown", " ms", StartFigures::shown);
        times("bench.start.frame", " ms", StartFigures::frame);
        times("bench.start.memory", " MB", StartFigures::memory);
        points("bench.start.idle", mean(program), mean(minimal));
        minimised(ours, theirs);
        size("bench.start.image", folder.resolve("image"), MOST_IMAGE);
        size("bench.start.installer", installer(), MOST_INSTALLER);
    }

    private StartFigures once(PackedProgram packed) throws IOException {
        try (PackedProgram.Run run = packed.start(time)) {
            time.rest(SETTLE);
            double before = run.cpuMillis();
            time.rest(IDLE);
            double idle = 100 * (run.cpuMillis() - before) / IDLE.toMillis();
            return new StartFigures(run.shown(), run.frame(), run.memory(), idle);
        }
    }

    private void minimised(PackedProgram ours, PackedProgram theirs) throws IOException {
        Optional<Double> of = minimised(ours);
        Optional<Double> beside = minimised(theirs);
        if (of.isPresent() && beside.isPresent()) {
            points("bench.start.minimised", of.get(), beside.get());
        } else {
            line("bench.start.minimised", messages.text("bench.start.no-minimising"));
        }
    }

    private Optional<Double> minimised(PackedProgram packed) throws IOException {
        try (PackedProgram.Run run = packed.start(time)) {
            time.rest(SETTLE);
            if (!run.minimise(time)) {
                return Optional.empty();
            }
            time.rest(SETTLE);
            double before = run.cpuMillis();
            time.rest(MINIMISED);
            return Optional.of(100 * (run.cpuMillis() - before) / MINIMISED.toMillis());
        }
    }

    private static double mean(List<StartFigures> figures) {
        return figures.stream().mapToDouble(StartFigures::idle).average().orElseThrow();
    }

    private static double median(List<StartFigures> all, ToDoubleFunction<StartFigures> figure) {
        double[] sorted = all.stream().mapToDouble(figure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private void times(String key, String unit, ToDoubleFunction<StartFigures> figure) {
        double is = median(program, figure);
        double beside = median(minimal, figure);
        String value = "%.0f / %.0f%s  %.2f".formatted(is, beside, unit, is / beside);
        if (key.endsWith("frame")) {
            line(key, value);
        } else {
            aimed(key, value, "bench.aim.times", MOST_TIMES, is <= MOST_TIMES * beside);
        }
    }

    private void points(String key, double is, double beside) {
        aimed(
                key,
                "%.2f / %.2f %%".formatted(is, beside),
                "bench.aim.points",
                MOST_POINTS,
                is - beside <= MOST_POINTS);
    }

    private void size(String key, Path place, double most) throws IOException {
        double is = PackedProgram.bytes(place) / MEGA;
        aimed(key, "%.1f MB".formatted(is), "bench.aim.size", most, is <= most);
    }

    private Path installer() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(deb|msi|dmg)"))
                    .findFirst()
                    .orElse(folder.resolve("no installer"));
        }
    }

    private void line(String key, String value) {
        table.accept(new BenchLine(messages.text(key), value, "", Optional.empty()));
    }

    private void aimed(String key, String value, String aim, double most, boolean reached) {
        table.accept(
                new BenchLine(
                        messages.text(key), value, messages.text(aim, most), Optional.of(reached)));
    }
}
