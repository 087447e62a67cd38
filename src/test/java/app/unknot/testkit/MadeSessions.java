package app.unknot.testkit;

import app.unknot.domain.progress.Remarks;
import app.unknot.domain.progress.SessionRecord;
import app.unknot.domain.progress.SessionRecord.Ending;
import app.unknot.domain.progress.StepRecord;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Sessions as somebody may have lived them.
public final class MadeSessions {
    private static final OffsetDateTime FIRST =
            OffsetDateTime.of(2025, 11, 1, 0, 30, 0, 0, ZoneOffset.ofHours(1));
    private static final List<String> AREAS =
            List.of("between-shoulder-blades", "upper-shoulder", "an-unknown-area");
    private static final List<String> SIDES = List.of("left", "right", "both", "center");

    private MadeSessions() {}

    public static StepRecord step(String kind, String area, String side, double seconds) {
        boolean isBall = !area.isEmpty();
        return new StepRecord(
                kind, kind, area, side, isBall, seconds, Optional.empty(), Optional.empty());
    }

    /// What was lived of a session.
    public record Lived(Ending ending, double seconds, List<StepRecord> steps) {}

    /// @param knots ids of what it worked on
    public static SessionRecord session(
            String id, OffsetDateTime started, Lived lived, Remarks remarks, List<String> knots) {
        return new SessionRecord(
                id,
                1,
                started,
                "classic-floor",
                "Classic back release",
                lived.ending(),
                720,
                lived.seconds(),
                "",
                lived.steps(),
                remarks,
                Optional.empty(),
                knots);
    }

    /// A session of 165 s with 40 s of stretching and 25 s of strengthening, on the knot `k1`.
    public static SessionRecord stretched(OffsetDateTime started) {
        return session(
                "stretched",
                started,
                new Lived(
                        Ending.FINISHED,
                        165,
                        List.of(
                                step("hold", "between-shoulder-blades", "left", 60),
                                step("hold", "between-shoulder-blades", "right", 40),
                                step("stretch", "", "both", 40),
                                step("strengthen", "", "center", 25))),
                Remarks.ease(Optional.of(6), Optional.of(3)),
                List.of("k1"));
    }

    /// Sessions at any time of some months, with anything given or left out.
    public static List<SessionRecord> random(Random random, int count) {
        List<SessionRecord> sessions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            OffsetDateTime started =
                    FIRST.plusMinutes(random.nextInt(150 * 24 * 60))
                            .withOffsetSameInstant(ZoneOffset.ofHours(random.nextInt(25) - 12));
            List<StepRecord> steps = new ArrayList<>();
            for (int step = random.nextInt(6); step > 0; step--) {
                String kind =
                        List.of("hold", "roll", "stretch", "strengthen").get(random.nextInt(4));
                boolean isBall = kind.equals("hold") || kind.equals("roll");
                steps.add(
                        step(
                                kind,
                                isBall ? AREAS.get(random.nextInt(AREAS.size())) : "",
                                SIDES.get(random.nextInt(SIDES.size())),
                                random.nextInt(90)));
            }
            sessions.add(
                    session(
                            "r" + i,
                            started,
                            new Lived(
                                    Ending.values()[random.nextInt(Ending.values().length)],
                                    random.nextInt(900),
                                    steps),
                            Remarks.ease(ease(random), ease(random)),
                            random.nextBoolean() ? List.of("k" + random.nextInt(3)) : List.of()));
        }
        return sessions;
    }

    private static Optional<Integer> ease(Random random) {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(random.nextInt(11));
    }
}
