package app.unknot.service;

import app.unknot.domain.session.OneInput;
import app.unknot.domain.session.OneInput.Gesture;
import app.unknot.domain.session.Session;
import app.unknot.domain.session.SessionState;
import app.unknot.domain.session.SessionState.PauseReason;
import app.unknot.domain.session.SessionState.Phase;
import app.unknot.domain.time.TimeSource;
import java.util.Optional;

/// The one input of somebody who lies on the floor with eyes shut, and what it does to a session.
///
/// Safe for several threads: keys press it, the session's ticker drives it.
public final class EyesFreeInput {
    private final OneInput input = new OneInput();
    private final TimeSource time;
    private final Session session;
    private final SessionSound sound;
    private final Runnable stop;

    /// @param stop ends the session and speaks the way off the ball
    EyesFreeInput(TimeSource time, Session session, SessionSound sound, Runnable stop) {
        this.time = time;
        this.session = session;
        this.sound = sound;
        this.stop = stop;
    }

    /// The input goes down: a key, a click, whatever there is.
    public void press() {
        boolean counts;
        synchronized (input) {
            counts = input.press(time.nanos());
        }
        if (counts) {
            sound.acknowledge();
        }
    }

    /// The input goes up again.
    public void release() {
        Optional<Gesture> gesture;
        synchronized (input) {
            gesture = input.release(time.nanos());
        }
        gesture.ifPresent(this::follow);
    }

    /// Forgets a press whose release will not be seen, such as that of a window without the keys.
    public void forget() {
        synchronized (input) {
            input.forget();
        }
    }

    void tick() {
        Optional<Gesture> gesture;
        synchronized (input) {
            gesture = input.tick(time.nanos());
        }
        gesture.ifPresent(this::follow);
    }

    private void follow(Gesture gesture) {
        SessionState state = session.state();
        boolean wrong = state.pause().equals(Optional.of(PauseReason.WRONG));
        switch (gesture) {
            case ONCE -> {
                if (state.phase() != Phase.PAUSED || state.isWaiting()) {
                    session.letGo();
                } else if (!wrong) {
                    session.goOn();
                }
            }
            case TWICE -> session.repeat();
            case HELD -> stop.run();
        }
    }
}
