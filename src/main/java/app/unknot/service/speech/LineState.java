package app.unknot.service.speech;

/// How far a line is that is to be spoken.
public enum LineState {
    /// Nobody asked for it.
    NOT_PLANNED,
    /// It comes.
    WAITING,
    /// It can begin at once.
    READY,
    /// No voice can speak it: it is to be shown, and signalled by a tone.
    UNSPEAKABLE
}
