package app.unknot.app;

import app.unknot.domain.body.DiagramView;
import app.unknot.domain.body.Point;
import app.unknot.domain.body.Side;
import app.unknot.domain.progress.Knot;
import app.unknot.domain.progress.Remarks;
import app.unknot.domain.progress.SessionRecord;
import app.unknot.domain.progress.SessionRecord.Ending;
import app.unknot.domain.progress.StepRecord;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Step;
import app.unknot.service.Coach;
import app.unknot.service.ProgressLog;
import app.unknot.ui.common.Destination;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Today with each kind of advice, reached by what is on record.
final class AdviceShots {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-01-05T09:00:00+01:00");
    private static final String CLASSIC = "classic-floor";
    private static final String HIPS = "hips-glutes";
    private static final int DAY = 24;

    private AdviceShots() {}

    static List<Shots.Shot> all() {
        return List.of(
                shot("asked", theatre -> did(theatre, CLASSIC, DAY)),
                shot("answered", theatre -> said(theatre, 2, false)),
                shot("sore", theatre -> said(theatre, 5, false)),
                shot("bruise", theatre -> said(theatre, 7, true)),
                shot("enough", theatre -> did(theatre, "wall-gentle", 1)),
                shot("thread", theatre -> did(theatre, HIPS, 2)),
                shot("back", theatre -> did(theatre, CLASSIC, 20 * DAY)),
                shot("knot", AdviceShots::withKnot),
                shot(
                        "side",
                        theatre -> did(theatre, CLASSIC, 3 * DAY, List.of("right"), List.of())),
                shot("again", theatre -> did(theatre, HIPS, 3 * DAY)));
    }

    private static Shots.Shot shot(String name, Consumer<Theatre> before) {
        return Shots.page("today-advice-" + name, Destination.TODAY, before);
    }

    private static void did(Theatre theatre, String routine, int hoursAgo) {
        did(theatre, routine, hoursAgo, List.of("right", "left"), List.of());
    }

    private static void did(
            Theatre theatre, String id, int hoursAgo, List<String> sides, List<String> knots) {
        Routine routine = theatre.routine(id);
        List<StepRecord> steps = new ArrayList<>();
        routine.steps()
                .filter(Step::isBallTime)
                .forEach(step -> sides.forEach(side -> steps.add(lived(step, side))));
        log(theatre)
                .keep(
                        new SessionRecord(
                                id + hoursAgo,
                                1,
                                NOW.minusHours(hoursAgo),
                                id,
                                routine.title(),
                                Ending.FINISHED,
                                600,
                                600,
                                "calm-4-6",
                                steps,
                                Remarks.ease(Optional.of(6), Optional.of(4)),
                                Optional.empty(),
                                knots));
    }

    private static StepRecord lived(Step step, String side) {
        return new StepRecord(
                step.id(),
                step.kind(),
                step.card().area(),
                side,
                true,
                40,
                Optional.empty(),
                Optional.empty());
    }

    private static ProgressLog log(Theatre theatre) {
        return theatre.program().service().progress();
    }

    private static void said(Theatre theatre, int soreness, boolean bruise) {
        did(theatre, CLASSIC, DAY);
        Coach coach = theatre.program().service().coach();
        coach.answer(coach.toAskAbout().orElseThrow(), Optional.of(soreness), bruise);
    }

    private static void withKnot(Theatre theatre) {
        log(theatre)
                .keep(
                        new Knot(
                                "knot",
                                1,
                                NOW.minusDays(30),
                                Knot.Change.MADE,
                                "between-shoulder-blades",
                                Side.LEFT,
                                DiagramView.UPPER_BACK,
                                new Point(150, 206),
                                Optional.empty()));
        did(theatre, CLASSIC, 3 * DAY, List.of("right", "left"), List.of("knot"));
    }
}
