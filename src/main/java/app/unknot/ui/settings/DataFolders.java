package app.unknot.ui.settings;

/// Where the person's files are, as they can be typed into a file manager.
///
/// @param library what the person owns: sessions, routines, settings
/// @param state what belongs to this computer: the log and the session that is under way
public record DataFolders(String library, String state) {}
