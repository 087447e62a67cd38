package app.unknot.service;

import app.unknot.domain.routine.Surface;
import app.unknot.domain.time.Ticker;
import app.unknot.domain.time.TimeSource;
import java.util.List;
import java.util.Optional;

/// What a running session needs around it.
///
/// @param words the lines of the message bundle
/// @param beside what may have to be said beside the plan
/// @param leansToSide whether the side that is worked on is heard on that side
record SessionParts(
        Ticker ticker,
        TimeSource time,
        SessionSound sound,
        boolean leansToSide,
        KeepAwake awake,
        ProgressLog log,
        UnfinishedSession unfinished,
        SessionWords words,
        List<String> beside,
        Optional<HealthCheck> health) {
    List<String> wayOff(Surface surface) {
        return words.wayOff(surface);
    }
}
