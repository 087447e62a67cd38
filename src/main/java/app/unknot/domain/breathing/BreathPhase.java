package app.unknot.domain.breathing;

/// The parts of one breath, in their order.
public enum BreathPhase {
    IN,
    HOLD_IN,
    OUT,
    HOLD_OUT
}
