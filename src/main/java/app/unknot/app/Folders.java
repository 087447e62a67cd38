package app.unknot.app;

import java.nio.file.Path;

/// Where this person's files are.
///
/// @param library what the person owns and may sync: progress, settings, routines
/// @param state what belongs to this machine: drafts, log, files that were set aside
public record Folders(Path library, Path state) {}
