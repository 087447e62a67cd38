package app.unknot.domain.session;

import app.unknot.domain.body.BodyArea;
import app.unknot.domain.body.BodyChart;
import app.unknot.domain.body.Pressure;
import app.unknot.domain.body.RollDirection;
import app.unknot.domain.body.Side;
import app.unknot.domain.breathing.BreathPattern;
import app.unknot.domain.breathing.BreathPhase;
import app.unknot.domain.routine.Anchor;
import app.unknot.domain.routine.Block;
import app.unknot.domain.routine.Catalogue;
import app.unknot.domain.routine.Cue;
import app.unknot.domain.routine.CueCondition;
import app.unknot.domain.routine.CueRole;
import app.unknot.domain.routine.DoseLimits;
import app.unknot.domain.routine.Origin;
import app.unknot.domain.routine.Position;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Sides;
import app.unknot.domain.routine.Step;
import app.unknot.domain.routine.StepCard;
import app.unknot.domain.routine.Surface;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A small routine with every kind of step, and the content around it.
public final class Samples {
    public static final String AREA = "between-shoulder-blades";
    private static final Pressure PRESSURE = new Pressure(4, 6, 7);

    private Samples() {}

    public static Duration s(double seconds) {
        return Duration.ofNanos(Math.round(seconds * 1e9));
    }

    public static BreathPattern pattern(String id, int in, int out) {
        return new BreathPattern(id, s(in), s(0), s(out), s(0), true);
    }

    public static Catalogue catalogue() {
        DoseLimits limits =
                new DoseLimits(s(90), s(20), s(180), s(900), 3, 10, PRESSURE, 110, 16, 3);
        BodyArea area =
                new BodyArea(AREA, Optional.empty(), Optional.empty(), List.of(), s(180), PRESSURE);
        List<BreathPattern> patterns =
                List.of(
                        pattern("calm-4-6", 4, 6),
                        pattern("easy-3-4", 3, 4),
                        pattern("even-5-5", 5, 5),
                        pattern("deep-4-8", 4, 8),
                        BreathPattern.natural());
        return new Catalogue(
                new BodyChart(List.of(area), List.of(), List.of()),
                patterns,
                "calm-4-6",
                limits,
                Map.of());
    }

    public static SessionChoices choices() {
        return new SessionChoices(
                SideChoice.bothFrom(Side.RIGHT), s(0), "calm-4-6", 130, Optional.empty());
    }

    public static PlanContext context(SessionChoices choices) {
        return PlanContext.of(catalogue(), new PlainWording(), choices);
    }

    public static SessionPlan plan() {
        return plan(choices());
    }

    public static SessionPlan plan(SessionChoices choices) {
        return SessionPlan.of(routine(), context(choices));
    }

    public static Routine routine() {
        Step getReady =
                new Step.Rest(
                        card("get-ready", cue("need", 0, "You need a ball, and some floor.")),
                        s(16));
        Step up =
                new Step.Strengthen(
                        card("slides", cue("arms", 0, "Arms by your sides, palms up.")),
                        5,
                        s(4),
                        s(3),
                        "Draw down.",
                        "And let go.",
                        "And rest.");
        Step hug = new Step.Stretch(card("hug", cue("wrap", 0, "Wrap both arms.")), s(30), 2);
        Step finish =
                new Step.Finish(
                        card("finish", cue("exit", 0, "Roll onto one side, and rest.")), s(20));
        return routine(
                new Block(Sides.CENTER, List.of(getReady)),
                new Block(Sides.MIRRORED, side()),
                new Block(Sides.CENTER, List.of(hug, up, finish)));
    }

    private static List<Step> side() {
        return List.of(
                new Step.Place(
                        card(
                                "place",
                                cue("lie", 0, CueCondition.FIRST_SIDE, "Lie down, {side} side."),
                                cue("now", 0, CueCondition.SECOND_SIDE, "Now the {side} side."),
                                cue("tuck", 7, "Roll to your {other} and tuck the ball in.")),
                        s(32)),
                new Step.Settle(card("settle", cue("arm", 0, "Bring your arm across.")), s(25)),
                roll("roll", 5, cue("spot", 17, "Stop on the spot. We stay for {stay}.")),
                new Step.Hold(
                        card(
                                "hold",
                                breathCue("heavy", 2, CueRole.ENCOURAGE, "Let it go heavy."),
                                breathCue("sharp", 4, CueRole.STOP, "Sharp? Lift off.")),
                        5,
                        PRESSURE),
                roll("second-spot", 2, cue("higher", 0, "A thumb higher. {stay} this time.")),
                new Step.Hold(card("hold-second"), 2, PRESSURE),
                new Step.Rest(
                        card("come-off", cue("away", 0, "Roll {other}, take the ball away.")),
                        s(20)));
    }

    public static Step roll(String id, int passes, Cue... cues) {
        return new Step.Roll(card(id, cues), RollDirection.UP_AND_DOWN, passes, s(6), PRESSURE);
    }

    public static Step hold(String id, int breaths) {
        return new Step.Hold(card(id), breaths, PRESSURE);
    }

    public static Routine routine(Block... blocks) {
        return new Routine(
                "sample",
                1,
                "Sample",
                "",
                "",
                "easy",
                "release",
                Surface.FLOOR,
                Optional.empty(),
                List.of(),
                Routine.Related.NONE,
                Set.of(),
                List.of(),
                Origin.NONE,
                List.of(blocks));
    }

    static StepCard card(String id, Cue... cues) {
        return new StepCard(
                id,
                id,
                "Do it on the {side}.",
                AREA,
                Position.LYING,
                List.of(cues),
                List.of(),
                false,
                Set.of(),
                Optional.empty());
    }

    static Cue cue(String id, int at, String text) {
        return cue(id, at, CueCondition.ALWAYS, text);
    }

    private static Cue cue(String id, int at, CueCondition when, String text) {
        return new Cue(id, new Anchor.AfterStart(s(at)), CueRole.POSITION, when, text);
    }

    private static Cue breathCue(String id, int breath, CueRole role, String text) {
        Anchor anchor = new Anchor.AtBreath(breath, BreathPhase.OUT);
        return new Cue(id, anchor, role, CueCondition.ALWAYS, text);
    }
}
