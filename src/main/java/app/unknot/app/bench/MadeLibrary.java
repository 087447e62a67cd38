package app.unknot.app.bench;

import app.unknot.app.Folders;
import app.unknot.domain.body.DiagramView;
import app.unknot.domain.body.Point;
import app.unknot.domain.body.Side;
import app.unknot.domain.progress.CheckResult;
import app.unknot.domain.progress.Knot;
import app.unknot.domain.progress.NextDay;
import app.unknot.domain.progress.Observation;
import app.unknot.domain.progress.Remarks;
import app.unknot.domain.progress.SessionRecord;
import app.unknot.domain.progress.SessionRecord.Ending;
import app.unknot.domain.progress.StepRecord;
import app.unknot.service.Settings;
import app.unknot.storage.LocalStore;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Ten years of somebody's sessions in month files, as the program writes them, among what somebody
/// who practises each day notices in that time: how they feel on each next day, a self-check with
/// five parts once a week, and some knots.
final class MadeLibrary {
    private static final OffsetDateTime FIRST =
            OffsetDateTime.of(2016, 1, 1, 8, 0, 0, 0, ZoneOffset.UTC);
    private static final int MONTHS = 120;
    private static final int DAYS = 28;
    private static final int WEEK = 7;
    private static final int CHECKS = 5;
    private static final int KNOT_LINES = 4;

    private MadeLibrary() {}

    static void in(Folders folders, int records) throws IOException {
        Path device = folders.library().resolve("progress").resolve("bench");
        Files.createDirectories(device);
        for (int month = 0; month < MONTHS; month++) {
            OffsetDateTime from = FIRST.plusMonths(month);
            String name = "%04d-%02d.jsonl".formatted(from.getYear(), from.getMonthValue());
            Path file = device.resolve(name);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                for (int i = month; i < records; i += MONTHS) {
                    out.write(LocalStore.line(record(i, from.plusSeconds(i / MONTHS * 20L))));
                }
                for (Observation line : noticed(month, from)) {
                    out.write(LocalStore.line(line));
                }
            }
            // Nobody has touched a month that is over for long.
            Instant touched = from.plusMonths(1).toInstant();
            Files.setLastModifiedTime(file, FileTime.from(touched));
        }
        Files.write(
                folders.library().resolve("library.json"),
                "{\"format\": \"unknot-library\", \"schema\": 1, \"id\": \"bench\"}\n"
                        .getBytes(StandardCharsets.UTF_8));
        ColdStore.store(folders).settings().save(Settings.DEFAULT.withPace(140));
    }

    /// A session of usual length.
    ///
    /// @param number makes its id
    static SessionRecord record(int number, OffsetDateTime started) {
        String id = new UUID(number * 0x9E3779B97F4A7C15L, ~number).toString();
        return new SessionRecord(
                id,
                1,
                started.withNano(0),
                "classic-floor",
                "Classic back release",
                Ending.FINISHED,
                720,
                700.5,
                "calm-4-6",
                List.of(hold("left"), hold("right")),
                Remarks.ease(Optional.of(6), Optional.of(3)),
                Optional.empty(),
                List.of());
    }

    /// What is noticed in a month.
    private static List<Observation> noticed(int month, OffsetDateTime from) {
        List<Observation> all = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            OffsetDateTime at = from.plusDays(day);
            String id = month + "-" + day;
            List<String> areas = List.of("between-shoulder-blades");
            all.add(new NextDay(id, 1, at, id, areas, Optional.of(day % 3), day == 0));
            for (int check = 0; check < CHECKS && day % WEEK == 0; check++) {
                Map<Side, Integer> levels = Map.of(Side.LEFT, check, Side.RIGHT, 1);
                all.add(new CheckResult(id + check, 1, at, "turn-head", levels));
            }
        }
        for (int i = 0; i < KNOT_LINES; i++) {
            Knot.Change change = i < 2 ? Knot.Change.MADE : Knot.Change.RETIRED;
            String id = month + "-" + i % 2;
            all.add(
                    new Knot(
                            id,
                            1 + i / 2,
                            from,
                            change,
                            "on-the-blade",
                            Side.RIGHT,
                            DiagramView.UPPER_BACK,
                            new Point(450.5, 300),
                            Optional.empty()));
        }
        return all;
    }

    /// How many things are noticed in all, each counted once however many lines it has.
    static int noticed() {
        return MONTHS * (DAYS + DAYS / WEEK * CHECKS + KNOT_LINES / 2);
    }

    private static StepRecord hold(String side) {
        return new StepRecord(
                "hold",
                "hold",
                "between-shoulder-blades",
                side,
                true,
                45.5,
                Optional.of(4),
                Optional.of(true));
    }
}
