package app.unknot.app.bench;

import app.unknot.app.Folders;
import app.unknot.domain.progress.Remarks;
import app.unknot.domain.progress.SessionRecord;
import app.unknot.domain.progress.SessionRecord.Ending;
import app.unknot.domain.progress.SessionSummary;
import app.unknot.domain.progress.StepRecord;
import app.unknot.storage.LocalStore;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Ten years of somebody's sessions until now, on many days, areas and knots, rated and not, as the
/// program writes them.
final class LivedYears {
    private static final Duration ALL = Duration.ofDays(3_650);
    private static final List<String> AREAS =
            List.of(
                    "between-shoulder-blades",
                    "neck-shoulder-slope",
                    "side-of-hip",
                    "deep-buttock",
                    "calf",
                    "chest",
                    "back-of-thigh",
                    "foot-sole");

    private LivedYears() {}

    /// Writes them into a new library.
    ///
    /// @param now when the last one begins
    static void in(Folders folders, int records, OffsetDateTime now) throws IOException {
        Path device = folders.library().resolve("progress").resolve("bench");
        Files.createDirectories(device);
        Duration between = ALL.dividedBy(Math.max(1, records));
        String month = "";
        OutputStream out = OutputStream.nullOutputStream();
        for (int i = 0; i < records; i++) {
            OffsetDateTime started = now.minus(between.multipliedBy(records - 1L - i)).withNano(0);
            String name = "%04d-%02d.jsonl".formatted(started.getYear(), started.getMonthValue());
            if (!name.equals(month)) {
                out.close();
                month = name;
                out =
                        new BufferedOutputStream(
                                Files.newOutputStream(
                                        device.resolve(name),
                                        StandardOpenOption.CREATE,
                                        StandardOpenOption.APPEND));
            }
            out.write(LocalStore.line(record(i, started)));
        }
        out.close();
        Files.write(
                folders.library().resolve("library.json"),
                "{\"format\": \"unknot-library\", \"schema\": 1, \"id\": \"bench\"}\n"
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static SessionRecord record(int number, OffsetDateTime started) {
        int before = number * 7 % 11;
        return new SessionRecord(
                new UUID(number * 0x9E3779B97F4A7C15L, ~number).toString(),
                1,
                started,
                number % 5 == 0 ? "wall-gentle" : "classic-floor",
                "Classic back release",
                number % 23 == 0 ? Ending.STOPPED : Ending.FINISHED,
                720,
                200 + number % 600,
                "calm-4-6",
                List.of(
                        step("hold", AREAS.get(number % AREAS.size()), "left"),
                        step("hold", AREAS.get(number % AREAS.size()), "right"),
                        step(SessionSummary.STRETCH, "", "both"),
                        step(SessionSummary.STRENGTHEN, "", "center")),
                number % 6 == 0
                        ? Remarks.NONE
                        : Remarks.ease(Optional.of(before), Optional.of(before * 2 / 3)),
                Optional.empty(),
                number % 3 == 0 ? List.of("knot-" + number % 5) : List.of());
    }

    private static StepRecord step(String kind, String area, String side) {
        return new StepRecord(
                kind, kind, area, side, !area.isEmpty(), 40, Optional.empty(), Optional.empty());
    }
}
