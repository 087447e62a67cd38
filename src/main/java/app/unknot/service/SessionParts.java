package app.unknot.service;

import app.unknot.domain.routine.Surface;
import app.unknot.domain.time.Ticker;
import java.util.List;

/// What a running session needs around it.
///
/// @param words the lines of the message bundle
record SessionParts(
        Ticker ticker,
        Voice voice,
        ProgressLog log,
        UnfinishedSession unfinished,
        SessionWords words) {
    List<String> wayOff(Surface surface) {
        return words.wayOff(surface);
    }
}
