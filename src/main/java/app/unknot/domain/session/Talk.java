package app.unknot.domain.session;

import app.unknot.domain.routine.CueRole;

/// How much of the words of a session is spoken; all of them can always be read.
public enum Talk {
    /// Every line.
    FULL,
    /// What has to be done, how hard and when it ends, without encouragement.
    SHORT,
    /// Nothing of the plan: tones mark its steps.
    TONES;

    /// Whether a line of the plan is spoken.
    public boolean speaks(ScheduledCue cue) {
        return switch (this) {
            case FULL -> true;
            case SHORT -> cue.role() != CueRole.ENCOURAGE;
            case TONES -> false;
        };
    }
}
