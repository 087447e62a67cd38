package app.unknot.app;

import app.unknot.domain.session.Session;
import app.unknot.domain.session.SessionListener;
import app.unknot.domain.session.SpokenCue;
import app.unknot.domain.time.ManualTime;
import app.unknot.service.SessionRunner;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// A whole session without input, played in no time: what the voice was given, line by line.
public final class Rehearsal {
    private static final Duration TICK = Duration.ofMillis(20);

    private final List<SpokenCue> due = new ArrayList<>();
    private final List<String> voiced;
    private final Session session;

    private Rehearsal(SessionRunner runner, RecordingVoice voice) {
        this.session = runner.session();
        this.voiced = voice.lines();
    }

    static Rehearsal play(SessionRunner runner, ManualTime time, RecordingVoice voice) {
        Rehearsal rehearsal = new Rehearsal(runner, voice);
        rehearsal.listen();
        runner.start();
        while (!rehearsal.session.state().phase().isOver()) {
            time.advance(TICK);
        }
        return rehearsal;
    }

    private void listen() {
        session.addListener(
                new SessionListener() {
                    @Override
                    public void cue(SpokenCue cue) {
                        due.add(cue);
                    }
                });
    }

    /// The lines of the plan in the order in which they became due.
    public List<SpokenCue> due() {
        return List.copyOf(due);
    }

    /// The words that the voice was given, in order.
    public List<String> voiced() {
        return List.copyOf(voiced);
    }

    /// The session time that was played.
    public Duration lived() {
        return session.state().elapsed();
    }
}
