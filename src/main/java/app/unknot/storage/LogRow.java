package app.unknot.storage;

import app.unknot.domain.progress.SessionRecord;
import app.unknot.domain.progress.SessionSummary;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// One session of a progress file, in short.
///
/// @param id stands for the record's id
/// @param tie decides between two lines with the same id and revision, the same on every machine
/// @param at where the line begins, in bytes
/// @param deleted whether the person took it off the record
/// @param length of the line in bytes, without its line feed
record LogRow(UUID id, long tie, int at, int length, SessionSummary summary, boolean deleted) {

    static LogRow of(SessionRecord record, long tie, int at, int length) {
        return new LogRow(
                idOf(record.id()), tie, at, length, SessionSummary.of(record), record.deleted());
    }

    /// Sixteen bytes that stand for an id. What the program makes is such a number already; of
    /// anything else a part of its hash is taken, so two of them are as good as never the same.
    static UUID idOf(String id) {
        if (id.length() == 36) {
            try {
                UUID found = UUID.fromString(id);
                if (found.toString().equals(id)) {
                    return found;
                }
            } catch (IllegalArgumentException e) {
                // Some other text of that length.
            }
        }
        return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
    }
}
