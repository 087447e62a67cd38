package app.unknot.app.bench;

import app.unknot.app.Folders;
import app.unknot.domain.time.TimeSource;
import app.unknot.i18n.Messages;
import app.unknot.platform.measure.ChildJvm;
import app.unknot.platform.time.SystemTime;
import app.unknot.storage.LocalStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Measures what saving and opening cost with histories of several sizes, and what the files of
/// strangers cost.
public final class StoreBench {
    /// The sizes that the aims are about.
    public static final List<Integer> USUAL_SIZES = List.of(10_000, 100_000, 1_000_000);

    private static final int ROUNDS = 25;
    private static final int APPENDS = 20;
    private static final int OPEN_HEAP = 256;
    private static final int IMPORT_HEAP = 64;
    private static final double MOST_GROWTH = 1.5;
    private static final double MOST_COLD = 8;
    private static final double MOST_CACHED = 0.5;
    private static final double MOST_IMPORT = 1;
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final Path scratch;
    private final Messages messages;
    private final Consumer<BenchLine> out;
    private final TimeSource time = new SystemTime();
    private int added;

    /// @param scratch an empty folder, for the files that are made up
    /// @param out is given each line as soon as it is there
    public StoreBench(Path scratch, Messages messages, Consumer<BenchLine> out) {
        this.scratch = scratch;
        this.messages = messages;
        this.out = out;
    }

    /// Measures with histories of these sizes, which are made first.
    ///
    /// @param sizes in records, ascending
    public void run(List<Integer> sizes) throws IOException {
        for (int size : sizes) {
            MadeLibrary.in(folders(size), size);
        }
        appends(sizes);
        Optional<ChildJvm> jvm = ChildJvm.ofThis();
        if (jvm.isEmpty()) {
            out.accept(line("bench.store.open", messages.text("bench.store.no-java")));
            return;
        }
        for (int size : sizes) {
            open(jvm.get(), size);
        }
        imports(jvm.get());
    }

    private Folders folders(int size) {
        return new Folders(scratch.resolve("library" + size), scratch.resolve("state" + size));
    }

    /// In turns, so that whatever else the machine does, and whatever the disk does late, is shared
    /// by all sizes.
    private void appends(List<Integer> sizes) throws IOException {
        List<LocalStore> stores = new ArrayList<>();
        List<Samples> took = new ArrayList<>();
        for (int size : sizes) {
            stores.add(ColdStore.store(folders(size)));
            took.add(new Samples());
        }
        for (int round = -1; round < ROUNDS; round++) {
            for (int i = 0; i < sizes.size(); i++) {
                append(stores.get(i), round < 0 ? new Samples() : took.get(i));
            }
        }
        for (int i = 0; i < sizes.size(); i++) {
            out.accept(
                    line(
                            "bench.store.append",
                            "p50 %.2f  p99 %.2f ms"
                                    .formatted(
                                            took.get(i).quantile(0.5), took.get(i).quantile(0.99)),
                            sizes.get(i)));
        }
        double growth = took.getLast().quantile(0.5) / took.getFirst().quantile(0.5);
        out.accept(
                new BenchLine(
                        messages.text("bench.store.growth", sizes.getFirst(), sizes.getLast()),
                        "%.2f".formatted(growth),
                        messages.text("bench.aim.growth", MOST_GROWTH),
                        Optional.of(growth <= MOST_GROWTH)));
    }

    private void append(LocalStore store, Samples took) throws IOException {
        for (int i = 0; i < APPENDS; i++) {
            OffsetDateTime now = time.instant().atOffset(ZoneOffset.UTC);
            var record = MadeLibrary.record(Integer.MAX_VALUE - added++, now);
            long start = time.nanos();
            store.progress().append(record);
            took.add(time.nanos() - start);
        }
    }

    /// The first time without the cache, the second with it.
    private void open(ChildJvm jvm, int size) throws IOException {
        open(jvm, size, "bench.store.cold", "bench.aim.cold", MOST_COLD);
        open(jvm, size, "bench.store.cached", "bench.aim.cached", MOST_CACHED);
    }

    private void open(ChildJvm jvm, int size, String key, String aimKey, double most)
            throws IOException {
        List<String> figures = measured(jvm, OPEN_HEAP, folders(size), List.of());
        if (figures.isEmpty()) {
            out.accept(failed(key, size));
            return;
        }
        int expected = size + (ROUNDS + 1) * APPENDS + MadeLibrary.noticed();
        String[] figure = figures.getFirst().split(" ", -1);
        double seconds = Double.parseDouble(figure[0]) / 1000;
        int found = Integer.parseInt(figure[2]) + Integer.parseInt(figure[3]);
        String value =
                found == expected
                        ? messages.text(
                                "bench.store.opened",
                                "%.2f".formatted(seconds),
                                "%.0f".formatted(Long.parseLong(figure[1]) / 1e6))
                        : messages.text("bench.store.lost", found, expected);
        boolean reached = found == expected && seconds <= most;
        out.accept(
                new BenchLine(
                        messages.text(key, size),
                        value,
                        messages.text(aimKey, most),
                        Optional.of(reached)));
    }

    private void imports(ChildJvm jvm) throws IOException {
        Path files = scratch.resolve("imports");
        NastyImports.in(files);
        Folders none = new Folders(scratch.resolve("library"), scratch.resolve("state"));
        List<String> figures = measured(jvm, IMPORT_HEAP, none, List.of(files.toString()));
        if (figures.isEmpty()) {
            out.accept(failed("bench.store.import", 0));
            return;
        }
        double slowest = 0;
        String name = "";
        for (String figure : figures) {
            String[] words = figure.split(" ", -1);
            double seconds = Double.parseDouble(words[0]) / 1000;
            name = seconds > slowest ? words[1] : name;
            slowest = Math.max(slowest, seconds);
        }
        String value = messages.text("bench.store.imported", "%.2f".formatted(slowest), name);
        out.accept(
                new BenchLine(
                        messages.text("bench.store.import", figures.size()),
                        value,
                        messages.text("bench.aim.import", MOST_IMPORT),
                        Optional.of(slowest <= MOST_IMPORT)));
    }

    /// The lines that a cold machine with so much memory has to say; none when it didn't get there.
    private List<String> measured(ChildJvm jvm, int heap, Folders folders, List<String> more)
            throws IOException {
        Path figures = scratch.resolve("figures");
        List<String> words = new ArrayList<>();
        words.add(folders.library().toString());
        words.add(folders.state().toString());
        words.add(figures.toString());
        words.addAll(more);
        Files.deleteIfExists(figures);
        boolean isDone = jvm.run(heap, ColdStore.class, words, scratch.resolve("child.log"), LIMIT);
        return isDone && Files.exists(figures) ? Files.readAllLines(figures) : List.of();
    }

    private BenchLine line(String key, String value, Object... values) {
        return new BenchLine(messages.text(key, values), value, "", Optional.empty());
    }

    private BenchLine failed(String key, int size) throws IOException {
        String said =
                Files.readAllLines(scratch.resolve("child.log")).stream().findFirst().orElse("");
        return new BenchLine(
                messages.text(key, size),
                messages.text("bench.store.failed", said),
                "",
                Optional.of(false));
    }
}
