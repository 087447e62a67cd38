package app.unknot.app.bench;

/// What one start took.
///
/// @param shown milliseconds from the start of the process to its window
/// @param frame the same to the first frame of its first page that can be answered
/// @param memory MB that the process has to itself, with its part of what it shares, 10 s later
/// @param idle percent of one core while nobody does anything
record StartFigures(double shown, double frame, double memory, double idle) {}
