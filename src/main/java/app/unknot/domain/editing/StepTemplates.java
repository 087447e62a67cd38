package app.unknot.domain.editing;

import app.unknot.domain.body.BodyArea;
import app.unknot.domain.body.Pressure;
import app.unknot.domain.body.RollDirection;
import app.unknot.domain.body.Side;
import app.unknot.domain.breathing.BreathPattern;
import app.unknot.domain.routine.Block;
import app.unknot.domain.routine.Catalogue;
import app.unknot.domain.routine.Origin;
import app.unknot.domain.routine.Position;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Sides;
import app.unknot.domain.routine.Step;
import app.unknot.domain.routine.StepCard;
import app.unknot.domain.routine.Surface;
import app.unknot.domain.session.Wording;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// New steps and routines that keep every rule from the start, so that the person only changes what
/// they want otherwise.
public final class StepTemplates {
    /// The kinds of steps that can be made, in the order of a session.
    public static final List<String> KINDS =
            List.of("place", "settle", "roll", "hold", "stretch", "strengthen", "rest", "finish");

    private static final Duration PASS = Duration.ofSeconds(6);
    private static final int PASSES = 5;
    private static final int BREATHS = 4;
    private static final int FEWEST_BREATHS = 2;
    private static final Duration PLACING = Duration.ofSeconds(40);
    private static final Duration STRETCH = Duration.ofSeconds(30);
    private static final Duration RESTING = Duration.ofSeconds(15);
    private static final Duration EFFORT = Duration.ofSeconds(4);
    private static final int REPETITIONS = 8;

    /// What stands behind the doses of the templates.
    private static final List<String> SOURCES = List.of("D1", "D3", "D4", "D9");

    /// As the built-in routine on the floor.
    private static final Set<String> HIDDEN_BY =
            Set.of("stop-all", "no-floor", "no-floor-ball", "preg-supine", "osteoporosis");

    private static final String WHOLE_BODY = "whole-body";
    private static final String FIRST_AREA = "between-shoulder-blades";

    private final Catalogue catalogue;
    private final CueTemplates cues;
    private final TemplateWords words;

    public StepTemplates(Catalogue catalogue, Wording wording, TemplateWords words) {
        this.catalogue = catalogue;
        this.words = words;
        this.cues = new CueTemplates(wording, words, catalogue.limits().slowestPace());
    }

    /// The spoken lines that a step as it is would begin with.
    public CueTemplates.Lines lines(Step step, Block block) {
        int at = block.steps().indexOf(step);
        boolean leads =
                at >= 0 && block.steps().stream().skip(at).anyMatch(Step.Hold.class::isInstance);
        return cues.of(occasion(step, block.sides(), leads));
    }

    private CueTemplates.Occasion occasion(Step step, Sides sides, boolean leadsToHold) {
        StepCard card = step.card();
        return new CueTemplates.Occasion(
                step.kind(),
                card.area(),
                card.position(),
                sides,
                pressure(card.area()),
                step instanceof Step.Roll roll ? roll.direction().id() : "",
                step instanceof Step.Hold hold ? hold.breaths() : 0,
                leadsToHold);
    }

    /// The hardest that an area bears.
    private Pressure pressure(String area) {
        Pressure most = catalogue.limits().pressure();
        return catalogue.body().area(area).map(BodyArea::pressure).orElse(most).atMost(most);
    }

    /// A new step with its lines.
    ///
    /// @param kind one of [#KINDS]
    /// @param leadsToHold whether a hold follows in the same block
    public Step fresh(
            String kind,
            String id,
            String area,
            Position position,
            Sides sides,
            boolean leadsToHold) {
        StepCard card =
                new StepCard(
                        id,
                        words.title(kind),
                        words.instruction(kind),
                        area,
                        position,
                        List.of(),
                        List.of(),
                        false,
                        Set.of(),
                        Optional.empty());
        Step bare = bare(kind, card);
        CueTemplates.Lines lines = cues.of(occasion(bare, sides, leadsToHold));
        return lasting(bare.withCard(card.withCues(lines.cues())), lines.length());
    }

    private Step bare(String kind, StepCard card) {
        Pressure pressure = pressure(card.area());
        return switch (kind) {
            case "place" -> new Step.Place(card, PLACING);
            case "settle" -> new Step.Settle(card, RESTING);
            case "roll" -> new Step.Roll(card, direction(card.area()), PASSES, PASS, pressure);
            case "hold" -> new Step.Hold(card, breaths(card.area()), pressure);
            case "stretch" -> new Step.Stretch(card, STRETCH, 1);
            case "strengthen" -> {
                TemplateWords.Repetition said = words.repetition();
                yield new Step.Strengthen(
                        card,
                        REPETITIONS,
                        EFFORT,
                        EFFORT,
                        said.effort(),
                        said.release(),
                        said.last());
            }
            case "rest" -> new Step.Rest(card, RESTING);
            case "finish" -> new Step.Finish(card, RESTING);
            default -> throw new IllegalArgumentException("No template for " + kind);
        };
    }

    /// Fewer where an area bears little, so that a roll before it still fits.
    private int breaths(String area) {
        Duration budget =
                catalogue
                        .body()
                        .area(area)
                        .map(BodyArea::budget)
                        .orElse(catalogue.limits().areaBudget());
        BreathPattern pattern = catalogue.patternOnBall(catalogue.defaultPattern());
        int room = pattern.breathsIn(budget.minus(PASS.multipliedBy(PASSES)));
        return Math.clamp(room, FEWEST_BREATHS, BREATHS);
    }

    private RollDirection direction(String area) {
        return catalogue
                .body()
                .placement(area, Side.RIGHT)
                .flatMap(place ->
                        Arrays.stream(RollDirection.values())
                                .filter(way -> place.roll(way).isPresent())
                                .findFirst())
                .orElse(RollDirection.UP_AND_DOWN);
    }

    /// Long enough for its words.
    private static Step lasting(Step step, Duration words) {
        return switch (step) {
            case Step.Place s -> new Step.Place(s.card(), longer(s.length(), words));
            case Step.Settle s -> new Step.Settle(s.card(), longer(s.length(), words));
            case Step.Rest s -> new Step.Rest(s.card(), longer(s.length(), words));
            case Step.Finish s -> new Step.Finish(s.card(), longer(s.length(), words));
            case Step.Stretch s -> new Step.Stretch(s.card(), longer(s.hold(), words), s.times());
            default -> step;
        };
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    /// A short routine on the floor that keeps every rule: place, roll, hold, off, and the end.
    ///
    /// @param id kebab-case
    public Routine routine(String id) {
        TemplateWords.Opening opening = words.opening();
        Block sides =
                new Block(
                        Sides.MIRRORED,
                        List.of(ball("place"), ball("roll"), ball("hold"), ball("rest")));
        Step end = fresh("finish", "finish", WHOLE_BODY, Position.LYING, Sides.CENTER, false);
        return new Routine(
                id,
                1,
                opening.title(),
                opening.summary(),
                opening.forWhom(),
                "easy",
                "release",
                Surface.FLOOR,
                Optional.empty(),
                List.of(opening.equipment()),
                Routine.Related.NONE,
                HIDDEN_BY,
                List.of(opening.warning()),
                Origin.of(SOURCES),
                List.of(sides, new Block(Sides.CENTER, List.of(end))));
    }

    private Step ball(String kind) {
        return fresh(kind, kind, FIRST_AREA, Position.LYING, Sides.MIRRORED, true);
    }
}
