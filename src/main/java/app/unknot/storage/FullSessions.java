package app.unknot.storage;

import app.unknot.domain.progress.SessionRecord;
import app.unknot.storage.MergedHistory.Place;
import app.unknot.storage.disk.Disk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where in the progress files each session stands in full, since only the short form of years of
/// them is kept in memory.
///
/// @param files in the order of the rows
record FullSessions(MergedHistory history, List<Path> files, List<LogRows> rows) {
    static final FullSessions NONE =
            new FullSessions(MergedHistory.of(List.of()), List.of(), List.of());

    private static final Logger LOG = LoggerFactory.getLogger(FullSessions.class);

    /// Those of the sessions that still stand where they stood.
    ///
    /// @param keys as the history gives them
    List<SessionRecord> read(List<String> keys, Disk disk) {
        Map<String, Integer> indexes = keys.size() > 1 ? indexes() : Map.of();
        return keys.stream()
                .map(key -> keys.size() > 1 ? indexes.getOrDefault(key, -1) : history.indexOf(key))
                .filter(index -> index >= 0)
                .map(history::place)
                .flatMap(place -> read(place, disk).stream())
                .toList();
    }

    private Map<String, Integer> indexes() {
        Map<String, Integer> indexes = new HashMap<>();
        for (int i = 0; i < history.size(); i++) {
            indexes.put(history.key(i), i);
        }
        return indexes;
    }

    Optional<SessionRecord> read(Place place, Disk disk) {
        Path file = files.get(place.file());
        LogRows found = rows.get(place.file());
        try {
            byte[] line = disk.read(file, found.at(place.row()), found.length(place.row()));
            return LogReader.session(line)
                    .filter(session -> found.is(place.row(), LogRow.idOf(session.id())));
        } catch (IOException e) {
            LOG.warn("A line of {} can't be read again", file, e);
            return Optional.empty();
        }
    }
}
