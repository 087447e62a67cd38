package app.unknot.ui.component;

import static app.unknot.ui.component.LookGallery.PICTURES;
import static app.unknot.ui.component.LookGallery.flow;
import static app.unknot.ui.component.LookGallery.sized;

import app.unknot.domain.body.DiagramView;
import app.unknot.domain.body.NoGoZone;
import app.unknot.domain.body.Placement;
import app.unknot.domain.body.Point;
import app.unknot.domain.body.RollDirection;
import app.unknot.domain.body.Side;
import app.unknot.domain.breathing.BreathPattern;
import app.unknot.domain.breathing.BreathPhase;
import app.unknot.storage.content.BodyFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;

/// The sheets of the look gallery.
enum LookSheet {
    POSES(() -> flow(1080, poses("lying", "wall-back", "car-seat", "side-lying", "chair"))),
    LARGE_POSES(() -> flow(1340, largePoses("lying", "wall-back", "side-lying", "chair"))),
    NEW_POSES(() ->
            flow(
                    1340,
                    largePoses(
                            "standing",
                            "wall-facing",
                            "doorway",
                            "sitting-floor",
                            "desk",
                            "front-lying",
                            "hands-and-knees",
                            "lying"))),
    BODIES(() -> flow(1400, bodies())),
    ZONES(() -> flow(1600, zones())),
    AREAS(() -> flow(1100, areas())),
    BETWEEN(() -> flow(1280, between())),
    RINGS(() -> flow(1300, rings())),
    STRIPS(() -> flow(1000, strips())),
    EASE(() -> flow(900, ease())),
    FIGURES(() -> flow(800, figures()));

    private final Supplier<Parent> content;

    LookSheet(Supplier<Parent> content) {
        this.content = content;
    }

    Parent content() {
        return content.get();
    }

    private static Region[] poses(String... ids) {
        return Stream.of(ids)
                .map(id -> new PictureView(PICTURES.picture(id), id))
                .peek(view -> view.setCorner(28))
                .map(view -> sized(view, 320, 180))
                .toArray(Region[]::new);
    }

    private static Region[] largePoses(String... ids) {
        return Stream.of(poses(ids)).map(view -> sized(view, 640, 360)).toArray(Region[]::new);
    }

    private static Region[] bodies() {
        return Stream.of("back", "front")
                .map(id -> new PictureView(PICTURES.picture(id), id))
                .peek(view -> view.mark(shape -> true, Tint.AVOID, true))
                .map(view -> sized(view, 640, 1440))
                .toArray(Region[]::new);
    }

    private static Region[] zones() {
        return Stream.of(DiagramView.values()).map(LookSheet::zones).toArray(Region[]::new);
    }

    /// The no-go zones and the balls as the tests see them.
    private static Region zones(DiagramView page) {
        PictureView view = new PictureView(PICTURES.picture(page.id()), page.id());
        view.mark(shape -> true, Tint.AVOID, true);
        for (NoGoZone zone : BodyFile.noGoZones()) {
            if (zone.view() == page) {
                Polyline line = new Polyline();
                zone.outline().points().forEach(p -> line.getPoints().addAll(p.x(), p.y()));
                line.setStroke(Color.MAGENTA);
                view.overlay().getChildren().add(line);
            }
        }
        for (Placement place : BodyFile.placements()) {
            if (place.view() == page) {
                place.rolls().values().stream()
                        .flatMap(way -> way.points().stream())
                        .forEach(p -> view.overlay().getChildren().add(disc(place, p)));
                view.overlay().getChildren().add(disc(place, place.center()));
            }
        }
        return page.isCloseUp() ? sized(view, 500, 500) : sized(view, 640, 1440);
    }

    private static Circle disc(Placement place, Point at) {
        Circle disc = new Circle(at.x(), at.y(), place.radius(), Color.TRANSPARENT);
        disc.setStroke(Color.DARKBLUE);
        disc.setStrokeWidth(.5);
        return disc;
    }

    private static Region[] areas() {
        return BodyFile.placements().stream()
                .filter(place -> place.side() == Side.RIGHT)
                .flatMap(place ->
                        Stream.of(
                                BallView.placed(place.area(), side(place)),
                                BallView.rolling(
                                        place.area(), side(place), RollDirection.UP_AND_DOWN, .3)))
                .map(LookGallery::closeUp)
                .map(view -> sized(view, 500, 500))
                .toArray(Region[]::new);
    }

    private static Side side(Placement place) {
        boolean both = Set.of("beside-spine-mid-back", "base-of-skull").contains(place.area());
        return both ? Side.BOTH : Side.RIGHT;
    }

    private static Region[] between() {
        String area = "between-shoulder-blades";
        return Stream.of(
                        BallView.placed(area, Side.RIGHT),
                        BallView.rolling(area, Side.RIGHT, RollDirection.UP_AND_DOWN, .2),
                        BallView.rolling(area, Side.RIGHT, RollDirection.SIDE_TO_SIDE, .25),
                        BallView.rolling(area, Side.LEFT, RollDirection.CIRCLES, .25),
                        BallView.holding(area, Side.LEFT, 0),
                        BallView.holding(area, Side.RIGHT, 1))
                .map(LookGallery::closeUp)
                .map(view -> sized(view, 400, 400))
                .toArray(Region[]::new);
    }

    private static Region[] rings() {
        BreathPattern calm =
                new BreathPattern(
                        "calm",
                        Duration.ofSeconds(4),
                        Duration.ZERO,
                        Duration.ofSeconds(6),
                        Duration.ZERO,
                        true);
        List<Region> rings = new ArrayList<>();
        for (double second : List.of(.3, 2., 3.9, 5., 8., 9.8)) {
            BreathRing ring = ring();
            ring.breathe(calm.at(Duration.ofMillis((long) (second * 1000))));
            rings.add(sized(ring, 280, 280));
        }
        BreathRing still = ring();
        still.setReducedMotion(true);
        still.breathe(calm.at(Duration.ofSeconds(8)));
        BreathRing own = ring();
        own.rest("Your own breath", .4);
        BreathRing timed = ring();
        timed.time("Roll", "0:24", .3);
        BreathRing small = ring();
        small.breathe(calm.at(Duration.ofSeconds(2)));
        BreathRing large = ring();
        large.breathe(calm.at(Duration.ofSeconds(6)));
        rings.addAll(
                List.of(
                        sized(still, 280, 280),
                        sized(own, 280, 280),
                        sized(timed, 280, 280),
                        sized(small, 120, 120),
                        sized(large, 420, 420)));
        return rings.toArray(Region[]::new);
    }

    private static BreathRing ring() {
        return new BreathRing(
                Map.of(
                        BreathPhase.IN, "Breathe in",
                        BreathPhase.HOLD_IN, "Hold",
                        BreathPhase.OUT, "Breathe out",
                        BreathPhase.HOLD_OUT, "Rest"));
    }

    private static Region[] strips() {
        return Stream.of(0, 3, 9, 14)
                .map(at -> {
                    StepStrip strip = new StepStrip((g, s) -> g.name() + ": " + s.title());
                    strip.setGroups(session());
                    strip.showProgress(at, .6);
                    return sized(strip, at == 9 ? 420 : 940, 60);
                })
                .toArray(Region[]::new);
    }

    private static List<StripGroup> session() {
        List<StripStep> side =
                Stream.of(32, 25, 34, 25, 70, 20)
                        .map(seconds -> new StripStep("Step", seconds))
                        .toList();
        return List.of(
                new StripGroup("Start", List.of(new StripStep("Get ready", 22))),
                new StripGroup("Right", side),
                new StripGroup("Left", side),
                new StripGroup(
                        "Close", List.of(new StripStep("Compare", 30), new StripStep("Up", 30))));
    }

    private static Region[] ease() {
        EaseScale empty = new EaseScale("Easy and free", "The worst I know", i -> "Ease " + i);
        EaseScale chosen = new EaseScale("Easy and free", "The worst I know", i -> "Ease " + i);
        chosen.setValue(OptionalInt.of(10));
        EaseScale narrow = new EaseScale("Easy and free", "The worst I know", i -> "Ease " + i);
        narrow.setValue(OptionalInt.of(4));
        return new Region[] {
            sized(empty, 760, 110), sized(chosen, 760, 110), sized(narrow, 420, 170)
        };
    }

    private static Region[] figures() {
        return new Region[] {
            figure("back", Set.of("rhomboids", "mid-trapezius")),
            figure("back", Set.of("gluteus-maximus", "piriformis")),
            figure("front", Set.of("pectorals")),
            figure("back", Set.of("erector-thoracic", "calves")),
        };
    }

    private static Region figure(String view, Set<String> muscles) {
        return sized(new BodyFigure(PICTURES.picture(view), muscles, view), 120, 220);
    }
}
