package app.unknot.speaker;

/// Spoken samples.
///
/// @param rate samples a second
/// @param bytes one channel of 16 bits, the low byte first
@SuppressWarnings("ArrayRecordComponent") // on its way out, never compared
record Sound(int rate, byte[] bytes) {}
