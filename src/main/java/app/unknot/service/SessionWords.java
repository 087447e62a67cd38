package app.unknot.service;

import app.unknot.domain.health.StopWords;
import app.unknot.domain.routine.Surface;
import app.unknot.domain.session.Wording;
import java.util.List;

/// The words of a session: those of its plan, and those for leaving it early.
public interface SessionWords extends Wording {
    /// What may have to be said when something feels wrong.
    List<String> answersTo(StopWords stopWords);

    /// How to come off the ball and up from that surface, one sentence a line.
    List<String> wayOff(Surface surface);
}
