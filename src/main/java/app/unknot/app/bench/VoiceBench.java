package app.unknot.app.bench;

import app.unknot.domain.sound.Pcm;
import app.unknot.domain.time.TimeSource;
import app.unknot.i18n.Messages;
import app.unknot.platform.measure.ProcessMemory;
import app.unknot.service.Utterance;
import app.unknot.service.speech.LineCache;
import app.unknot.service.speech.LineState;
import app.unknot.service.speech.RenderAhead;
import app.unknot.service.speech.Voices;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/// Measures how soon a session's lines can be heard, and what they cost.
public final class VoiceBench {
    private static final double COLD_SECONDS = 5;
    private static final double CACHED_SECONDS = 0.5;
    private static final double NANOS_A_SECOND = 1e9;
    private static final double MEGA = 1e6;

    /// What of the voice's memory this process may grow by: far from all of it, as that is in a
    /// process of its own.
    private static final double GROWTH = 0.25;

    private final Voices voices;
    private final LineCache cache;
    private final TimeSource time;
    private final Messages messages;

    /// @param voices that have rendered nothing yet
    /// @param cache an empty one
    public VoiceBench(Voices voices, LineCache cache, TimeSource time, Messages messages) {
        this.voices = voices;
        this.cache = cache;
        this.time = time;
        this.messages = messages;
    }

    /// What one way through all lines took.
    private record Pass(
            double firstSeconds,
            double allSeconds,
            double spokenSeconds,
            int unspeakable,
            long heapKept) {}

    /// Renders the lines, once with a voice that is not started yet and once from the cache.
    ///
    /// @param lines in the order of a session
    public List<BenchLine> run(List<Utterance> lines) throws InterruptedException {
        List<Utterance> each = List.copyOf(new LinkedHashSet<>(lines));
        long before = heapKept();
        OptionalLong without = ownMemory();
        Pass cold = pass(each);
        OptionalLong with = ownMemory();
        OptionalLong voice = ofVoice(ProcessMemory::proportionalBytes);
        OptionalLong peak = ofVoice(ProcessMemory::peakBytes);
        Pass cached = pass(each);
        return List.of(
                line("bench.voice.lines", each.size() + " / " + cold.unspeakable()),
                aimed("bench.voice.cold", cold.firstSeconds(), COLD_SECONDS),
                aimed("bench.voice.cached", cached.firstSeconds(), CACHED_SECONDS),
                line("bench.voice.all", "%.1f s".formatted(cold.allSeconds())),
                line(
                        "bench.voice.speed",
                        "%.1f x".formatted(cold.spokenSeconds() / cold.allSeconds())),
                line("bench.voice.all-cached", "%.2f s".formatted(cached.allSeconds())),
                line("bench.voice.growth", megabytes(OptionalLong.of(cold.heapKept() - before))),
                memory(without, with, voice),
                line("bench.voice.child", megabytes(voice)),
                line("bench.voice.child-peak", megabytes(peak)));
    }

    private Pass pass(List<Utterance> lines) throws InterruptedException {
        Semaphore changes = new Semaphore(0);
        long start = time.nanos();
        try (ExecutorService background = Executors.newSingleThreadExecutor();
                RenderAhead ahead = new RenderAhead(voices, cache, background, changes::release)) {
            ahead.plan(lines);
            double first = -1;
            while (!ahead.isSettled(lines)) {
                changes.acquire();
                first = first < 0 ? secondsSince(start) : first;
            }
            double all = secondsSince(start);
            double spoken = lines.stream().mapToDouble(line -> seconds(ahead.line(line))).sum();
            long odd =
                    lines.stream()
                            .filter(line -> ahead.state(line) == LineState.UNSPEAKABLE)
                            .count();
            return new Pass(first, all, spoken, (int) odd, heapKept());
        }
    }

    private static double seconds(Optional<Pcm> sound) {
        return sound.map(Pcm::length).map(Duration::toNanos).orElse(0L) / NANOS_A_SECOND;
    }

    private double secondsSince(long start) {
        return (time.nanos() - start) / NANOS_A_SECOND;
    }

    /// Of the whole process, not of its heap alone; measured behind a collection.
    private static OptionalLong ownMemory() {
        return ProcessMemory.proportionalBytes(ProcessHandle.current());
    }

    /// What this process takes before a voice was started and while one runs.
    private BenchLine memory(OptionalLong without, OptionalLong with, OptionalLong voice) {
        long growth = with.orElse(0) - without.orElse(0);
        boolean isKnown = without.isPresent() && with.isPresent() && voice.isPresent();
        return new BenchLine(
                messages.text("bench.voice.memory"),
                megabytes(without) + " / " + megabytes(with),
                messages.text("bench.voice.memory.aim", (int) (100 * GROWTH)),
                isKnown ? Optional.of(growth <= GROWTH * voice.getAsLong()) : Optional.empty());
    }

    /// Of all processes that this one has started together.
    private static OptionalLong ofVoice(Function<ProcessHandle, OptionalLong> measure) {
        return ProcessHandle.current()
                .descendants()
                .map(measure)
                .filter(OptionalLong::isPresent)
                .mapToLong(OptionalLong::getAsLong)
                .reduce(Long::sum);
    }

    /// Of the virtual machine, without what nobody holds any more.
    private static long heapKept() {
        Runtime runtime = Runtime.getRuntime();
        runtime.gc();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private String megabytes(OptionalLong bytes) {
        return bytes.isPresent()
                ? "%.0f MB".formatted(bytes.getAsLong() / MEGA)
                : messages.text("bench.voice.unknown");
    }

    private BenchLine line(String key, String value) {
        return new BenchLine(messages.text(key), value, "", Optional.empty());
    }

    private BenchLine aimed(String key, double seconds, double most) {
        return new BenchLine(
                messages.text(key),
                "%.2f s".formatted(seconds),
                messages.text("bench.voice.aim", most),
                Optional.of(seconds <= most));
    }
}
