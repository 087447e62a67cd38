package app.unknot.domain.session.lint;

import app.unknot.domain.body.BodyChart;
import app.unknot.domain.body.Disc;
import app.unknot.domain.body.NoGoZone;
import app.unknot.domain.body.Outline;
import app.unknot.domain.body.Placement;
import app.unknot.domain.body.Point;
import app.unknot.domain.body.RollDirection;
import app.unknot.domain.body.Side;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Step;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The ball as it is drawn keeps off bone on both sides, wherever the step takes it.
final class NoGoCheck implements Check {
    /// Points of a way that are looked at, besides its own corners.
    private static final int LOOKS = 200;

    private final BodyChart body;

    private record Touch(NoGoZone zone, Side side, double depth) {}

    NoGoCheck(BodyChart body) {
        this.body = body;
    }

    @Override
    public Stream<Problem> problems(Routine routine) {
        return routine.steps().filter(Step::usesBall).flatMap(this::ofStep);
    }

    private Stream<Problem> ofStep(Step step) {
        String area = step.card().area();
        if (body.placement(area, Side.LEFT).isEmpty()
                || body.placement(area, Side.RIGHT).isEmpty()) {
            return Stream.of(Problem.in(step, Rule.NO_PLACE, area));
        }
        List<Placement> places =
                Stream.of(Side.LEFT, Side.RIGHT)
                        .flatMap(side -> body.placement(area, side).stream())
                        .toList();
        Optional<RollDirection> way = way(step);
        if (way.isPresent() && places.stream().anyMatch(p -> p.roll(way.get()).isEmpty())) {
            return Stream.of(Problem.in(step, Rule.NO_PATH, area, way.get().id()));
        }
        return places.stream()
                .flatMap(place -> touches(place, step))
                .max(Comparator.comparingDouble(Touch::depth))
                .map(touch -> problem(step, touch))
                .stream();
    }

    /// The way that the step needs to be drawn.
    private static Optional<RollDirection> way(Step step) {
        return step instanceof Step.Roll roll
                ? Optional.of(roll.direction())
                : step.card().spot().map(spot -> RollDirection.UP_AND_DOWN);
    }

    private static Problem problem(Step step, Touch touch) {
        return Problem.in(
                step,
                Rule.NO_GO,
                touch.zone().id(),
                touch.side().name().toLowerCase(Locale.ROOT),
                String.format(Locale.ROOT, "%.1f", touch.depth()));
    }

    private Stream<Touch> touches(Placement place, Step step) {
        return rests(place, step).map(place::ballAt).flatMap(ball -> touch(place, ball).stream());
    }

    private Optional<Touch> touch(Placement place, Disc ball) {
        return body.touched(place.view(), place.area(), ball)
                .map(zone -> new Touch(zone, place.side(), -zone.clearance(ball)));
    }

    private static Stream<Point> rests(Placement place, Step step) {
        return switch (step) {
            case Step.Roll roll -> place.roll(roll.direction()).stream().flatMap(NoGoCheck::along);
            case Step.Hold hold -> Stream.of(place.restAt(hold.card().spot(), place.hold()));
            default -> Stream.of(place.restAt(step.card().spot(), place.center()));
        };
    }

    private static Stream<Point> along(Outline way) {
        Stream<Point> between =
                IntStream.rangeClosed(0, LOOKS).mapToObj(i -> way.at((double) i / LOOKS));
        return Stream.concat(way.points().stream(), between);
    }
}
