package app.unknot.domain.routine;

/// What a spoken line is for; limits and priorities go by it.
public enum CueRole {
    POSITION,
    PRESSURE,
    MOVEMENT,
    BREATH,
    ENDING,
    STOP,
    EXIT,
    ENCOURAGE
}
