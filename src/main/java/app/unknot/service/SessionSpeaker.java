package app.unknot.service;

import app.unknot.domain.body.Side;
import app.unknot.domain.routine.CueRole;
import app.unknot.domain.session.Guidance;
import app.unknot.domain.session.ScheduledCue;
import app.unknot.domain.session.Session;
import app.unknot.domain.session.SessionListener;
import app.unknot.domain.session.SessionState;
import app.unknot.domain.session.SpokenCue;
import app.unknot.domain.session.ToneCue;

/// Lets the person hear a session: its lines, as far as they are wanted, and its tones.
final class SessionSpeaker implements SessionListener {
    private final SessionSound sound;
    private final Guidance guidance;
    private final boolean leansToSide;
    private boolean waited;

    SessionSpeaker(SessionSound sound, Guidance guidance, boolean leansToSide) {
        this.sound = sound;
        this.guidance = guidance;
        this.leansToSide = leansToSide;
    }

    /// Has the session wait for lines that can't be heard yet, and speaks it from now on.
    void speak(Session session) {
        session.waitUntil(this::isReady);
        session.addListener(this);
    }

    private boolean isReady(ScheduledCue cue) {
        return !guidance.talk().speaks(cue) || sound.isReady(cue.text());
    }

    @Override
    public void cue(SpokenCue spoken) {
        if (guidance.talk().speaks(spoken.cue())) {
            sound.say(spoken.cue().text(), lean(spoken.leg().occurrence().side()));
        }
    }

    @Override
    public void tone(ToneCue cue) {
        sound.play(cue.tone(), cue.length(), lean(cue.side()));
    }

    @Override
    public void aside(String text, CueRole role) {
        sound.say(text, 0);
    }

    @Override
    public void changed(SessionState state) {
        boolean waits = state.isWaiting();
        if (waits != waited) {
            waited = waits;
            sound.hum(waits);
        }
        if (!waits && state.pause().isPresent()) {
            sound.silence();
        }
    }

    private double lean(Side side) {
        return SideLean.of(leansToSide, side);
    }
}
