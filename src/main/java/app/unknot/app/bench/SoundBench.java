package app.unknot.app.bench;

import app.unknot.domain.time.Ticker;
import app.unknot.platform.measure.ProcessUse;
import app.unknot.platform.sound.LiveMixer;
import app.unknot.platform.time.SystemTime;
import app.unknot.platform.time.ThreadTicker;
import app.unknot.service.SoundOutput;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Plays lines over breaths as a session does, at the session's own ticks, into a loudspeaker that
/// isn't there but keeps the pace of a real one, and measures how late they come and what it costs.
public final class SoundBench {
    private static final Duration WARM_UP = Duration.ofSeconds(5);
    private static final Duration TAIL = Duration.ofMillis(500);

    private final SystemTime time = new SystemTime();
    private final List<PacedLine> lines = new CopyOnWriteArrayList<>();

    /// Runs on the calling thread for that time, a third more in silence, and six seconds.
    ///
    /// @param length how long there is sound, at least five seconds
    /// @param onFigures told what was measured
    public void run(Duration length, Consumer<SoundFigures> onFigures) {
        double silent = silent(length.dividedBy(3));
        try (LiveMixer mixer = LiveMixer.start(time, this::open)) {
            play(mixer, WARM_UP);
            int gapsBefore = lines.getLast().gaps();
            ProcessUse start = ProcessUse.now();
            List<Long> due = play(mixer, length);
            double sound = ProcessUse.now().percentOfOneCoreSince(start);
            time.rest(TAIL);
            PacedLine line = lines.getLast();
            Samples late = lateness(due, line);
            onFigures.accept(
                    new SoundFigures(
                            late.count(),
                            late.quantile(0.5),
                            late.quantile(1),
                            line.gaps() - gapsBefore,
                            silent,
                            sound));
        }
    }

    private PacedLine open() {
        PacedLine line = new PacedLine(time, time::rest);
        lines.add(line);
        return line;
    }

    private List<Long> play(SoundOutput mixer, Duration length) {
        BreathsAndLines session = new BreathsAndLines(mixer, time.nanos(), length);
        try (Ticker.Ticking _ = new ThreadTicker().start(() -> session.tick(time.nanos()))) {
            time.rest(length);
        }
        return session.due();
    }

    private static Samples lateness(List<Long> due, PacedLine line) {
        Onsets onsets = new Onsets(line.heard());
        Samples late = new Samples();
        due.forEach(at -> late.add(onsets.after(at - line.openedAt())));
        return late;
    }

    private double silent(Duration length) {
        ProcessUse start = ProcessUse.now();
        try (Ticker.Ticking _ = new ThreadTicker().start(time::nanos)) {
            time.rest(length);
        }
        return ProcessUse.now().percentOfOneCoreSince(start);
    }
}
