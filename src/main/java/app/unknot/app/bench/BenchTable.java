package app.unknot.app.bench;

import app.unknot.app.bench.StepWatch.Stall;
import app.unknot.i18n.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The measurements as lines, each with its aim and whether it was reached.
final class BenchTable {
    private static final double LONGEST_FRAME = 20;
    private static final double MOST_CPU = 25;

    private final Messages messages;
    private final BenchUse use;
    private final Samples frames;
    private final StepWatch steps;

    BenchTable(Messages messages, BenchUse use, Samples frames, StepWatch steps) {
        this.messages = messages;
        this.use = use;
        this.frames = frames;
        this.steps = steps;
    }

    List<BenchLine> lines() {
        return List.of(
                aimed(
                        "bench.frames",
                        "p50 %.1f  p99 %.1f  max %.1f ms"
                                .formatted(
                                        frames.quantile(0.5),
                                        frames.quantile(0.99),
                                        frames.quantile(1)),
                        "bench.aim.frames",
                        frames.quantile(0.99),
                        LONGEST_FRAME),
                aimed(
                        "bench.cpu",
                        "%.1f %%".formatted(use.playingPercent()),
                        "bench.aim.cpu",
                        use.playingPercent(),
                        MOST_CPU),
                plain("bench.cpu.today", "%.1f %%".formatted(use.idlePercent())),
                plain("bench.allocation", "%.2f MB/s".formatted(use.allocatedBytesASecond() / 1e6)),
                ends(Stall.NONE),
                ends(Stall.WINDOW),
                ends(Stall.TICKER));
    }

    private BenchLine ends(Stall stall) {
        Samples delays = steps.delays(stall);
        String key = "bench.ends." + stall.name().toLowerCase(Locale.ROOT);
        if (delays.count() == 0) {
            return plain(key, messages.text("bench.nothing"));
        }
        return aimed(
                key,
                "p50 %.1f  max %.1f ms (%d)"
                        .formatted(delays.quantile(0.5), delays.quantile(1), delays.count()),
                "bench.aim.ends",
                delays.quantile(1),
                LONGEST_FRAME);
    }

    private BenchLine plain(String key, String value) {
        return new BenchLine(messages.text(key), value, "", Optional.empty());
    }

    private BenchLine aimed(String key, String value, String aimKey, double is, double atMost) {
        return new BenchLine(
                messages.text(key),
                value,
                messages.text(aimKey, atMost),
                Optional.of(is <= atMost));
    }
}
