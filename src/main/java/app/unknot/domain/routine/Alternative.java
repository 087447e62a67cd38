package app.unknot.domain.routine;

import java.util.Optional;

/// An easier or harder way: in words, as another routine, or both.
///
/// @param text a sentence; may be empty when a routine is named
/// @param routine id of another routine
public record Alternative(String text, Optional<String> routine) {}
