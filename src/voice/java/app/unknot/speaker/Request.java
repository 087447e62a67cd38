package app.unknot.speaker;

/// A line to speak.
///
/// @param ratePercent how much faster than the voice speaks by itself; negative for slower
record Request(int id, int ratePercent, String text) {}
