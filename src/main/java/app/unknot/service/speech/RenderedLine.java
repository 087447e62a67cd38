package app.unknot.service.speech;

import app.unknot.domain.sound.Pcm;

/// A line as it was spoken.
///
/// @param key by whom, which may be another voice than the one that was expected
public record RenderedLine(LineKey key, Pcm sound) {}
