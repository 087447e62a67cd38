package app.unknot.ui.safety;

/// What this copy of the program knows of itself.
///
/// @param library folder of the person's data
/// @param state folder of what belongs to this computer
/// @param log file that problems are written to
/// @param sources how many published texts the routines and limits rest on
public record About(String version, String library, String state, String log, int sources) {}
