package app.unknot.domain.routine;

/// The routine that another one was made from, so that somebody can see what was changed since.
///
/// @param revision of the original when it was copied, from 1
public record CopyOf(String id, int revision) {}
