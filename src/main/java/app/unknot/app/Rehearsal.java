package app.unknot.app;

import app.unknot.app.RecordingVoice.Given;
import app.unknot.domain.session.Heard;
import app.unknot.domain.session.Session;
import app.unknot.domain.session.SessionListener;
import app.unknot.domain.session.SessionPlan;
import app.unknot.domain.session.SpokenCue;
import app.unknot.domain.session.Talk;
import app.unknot.domain.session.ToneCue;
import app.unknot.domain.time.ManualTime;
import app.unknot.service.SessionRunner;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// A whole session without input, played in no time: what the voice was given, piece by piece.
public final class Rehearsal {
    private static final Duration TICK = Duration.ofMillis(20);

    private final List<Heard> due = new ArrayList<>();
    private final List<Given> given;
    private final Session session;

    private Rehearsal(SessionRunner runner, RecordingVoice voice) {
        this.session = runner.session();
        this.given = voice.given();
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
        Talk talk = plan().context().choices().guidance().talk();
        session.addListener(
                new SessionListener() {
                    @Override
                    public void cue(SpokenCue cue) {
                        if (talk.speaks(cue.cue())) {
                            due.add(new Heard.Line(cue));
                        }
                    }

                    @Override
                    public void tone(ToneCue tone) {
                        due.add(new Heard.Sound(tone));
                    }
                });
    }

    /// The plan as it was played.
    public SessionPlan plan() {
        return session.state().plan();
    }

    /// The lines and tones of the plan in the order in which they became due.
    public List<Heard> due() {
        return List.copyOf(due);
    }

    /// What the voice was given, in order.
    public List<Given> given() {
        return List.copyOf(given);
    }

    /// The words that the voice was given, in order.
    public List<String> voiced() {
        return given.stream()
                .filter(Given.Words.class::isInstance)
                .map(words -> ((Given.Words) words).words())
                .toList();
    }

    /// The session time that was played.
    public Duration lived() {
        return session.state().elapsed();
    }
}
