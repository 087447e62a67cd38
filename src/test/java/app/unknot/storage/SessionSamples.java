package app.unknot.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.unknot.domain.progress.Remarks;
import app.unknot.domain.progress.SessionRecord;
import app.unknot.domain.progress.SessionRecord.Ending;
import app.unknot.domain.progress.StepRecord;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/// Records for the tests of progress files.
final class SessionSamples {
    static final OffsetDateTime NOVEMBER = OffsetDateTime.parse("2026-11-22T08:12:00+01:00");

    private SessionSamples() {}

    /// The session of `session-line.jsonl`, before it is rounded.
    static SessionRecord full() {
        return new SessionRecord(
                "3f1c",
                1,
                NOVEMBER.plusNanos(999_999_999),
                "classic-floor",
                "Classic, on the floor",
                Ending.STOPPED,
                720,
                412.34,
                "calm-4-6",
                List.of(
                        new StepRecord(
                                "breathe",
                                "breathing",
                                "",
                                "center",
                                false,
                                60,
                                Optional.empty(),
                                Optional.empty()),
                        new StepRecord(
                                "hold",
                                "hold",
                                "between-shoulder-blades",
                                "left",
                                true,
                                45.65,
                                Optional.of(4),
                                Optional.of(true))),
                Remarks.ease(Optional.of(6), Optional.of(3)),
                Optional.of("sharp-pain"),
                List.of());
    }

    /// A session without anything that may be left out.
    static SessionRecord brief(String id, OffsetDateTime started) {
        return new SessionRecord(
                id,
                1,
                started,
                "wall-gentle",
                "",
                Ending.FINISHED,
                300,
                300,
                "",
                List.of(),
                Remarks.NONE,
                Optional.empty(),
                List.of());
    }

    static SessionRecord brief(String id) {
        return brief(id, NOVEMBER);
    }

    static String line(SessionRecord record) {
        return new String(SessionLine.write(record), UTF_8);
    }
}
