package app.unknot.domain.breathing;

/// One moment of paced breathing: what the ring draws and counts.
///
/// @param number of the breath, from 1
/// @param fraction of the phase that is over, 0 to below 1
/// @param count the second of the phase that is being counted, from 1
/// @param fullness how full the lungs are, 0 (empty) to 1 (full)
public record Breath(int number, BreathPhase phase, double fraction, int count, double fullness) {}
