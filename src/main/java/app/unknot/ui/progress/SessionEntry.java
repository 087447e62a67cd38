package app.unknot.ui.progress;

import app.unknot.domain.progress.SessionSummary;

/// One session of the list.
///
/// @param key by which it is read in full
record SessionEntry(String key, SessionSummary session) {}
