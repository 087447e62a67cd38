package app.unknot.service;

import app.unknot.domain.routine.Routine;
import java.util.Optional;

/// A routine that was taken over from a file.
///
/// @param routine as it is in the library now
/// @param replaced what had its place before and is in the trash now
public record TakenRoutine(Routine routine, Optional<Trashed> replaced) {}
