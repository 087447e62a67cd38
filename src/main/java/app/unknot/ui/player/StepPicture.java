package app.unknot.ui.player;

import app.unknot.domain.body.BodyArea;
import app.unknot.domain.body.BodyChart;
import app.unknot.domain.body.DiagramView;
import app.unknot.domain.body.Side;
import app.unknot.domain.breathing.Breath;
import app.unknot.domain.picture.PictureBook;
import app.unknot.domain.routine.Position;
import app.unknot.domain.routine.Step;
import app.unknot.domain.session.KnotTarget;
import app.unknot.domain.session.Leg;
import app.unknot.domain.session.Moment;
import app.unknot.domain.session.Occurrence;
import app.unknot.i18n.Messages;
import app.unknot.ui.component.BallView;
import app.unknot.ui.component.CloseUp;
import app.unknot.ui.component.PosePicture;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// What a step looks like: where the ball is, moving as it is rolled, and the position of the body.
///
/// The place of the ball is the large picture and the position the small one; without a ball the
/// position is large.
public final class StepPicture {
    private final BodyChart body;
    private final CloseUp closeUp;
    private final PosePicture largePose;
    private final PosePicture smallPose;
    private List<KnotTarget> knots = List.of();
    private final StackPane large = new StackPane();
    private final StackPane small = new StackPane();

    public StepPicture(PictureBook pictures, BodyChart body, Messages messages) {
        this.body = body;
        this.closeUp = new CloseUp(pictures, body, view -> words(messages, view));
        this.largePose = new PosePicture(pictures, position -> poseWords(messages, position));
        this.smallPose = new PosePicture(pictures, position -> poseWords(messages, position));
        large.getChildren().addAll(closeUp, largePose);
        largePose.keepImage();
        smallPose.keepImage();
        large.getStyleClass().add("player-picture");
        small.getChildren().add(smallPose);
        small.getStyleClass().add("player-pose");
    }

    public Region large() {
        return large;
    }

    Region small() {
        return small;
    }

    void setReducedMotion(boolean reduced) {
        closeUp.setReducedMotion(reduced);
    }

    private static String words(Messages messages, BallView view) {
        return messages.text(
                "picture.ball",
                messages.text("area." + view.area() + ".name"),
                messages.text("side." + view.side().name().toLowerCase(Locale.ROOT)));
    }

    private static String poseWords(Messages messages, Position position) {
        return messages.text("position." + position.id());
    }

    /// Shows the ball on these knots of the person, rather than at its usual place.
    void workOn(List<KnotTarget> chosen) {
        knots = List.copyOf(chosen);
    }

    public void show(Moment moment) {
        Position position = moment.leg().occurrence().step().card().position();
        boolean withBall = isInScene(moment.leg().occurrence().step());
        largePose.show(position, withBall);
        smallPose.show(position, withBall);
        Optional<BallView> ball = ball(moment);
        ball.ifPresent(closeUp::show);
        closeUp.setVisible(ball.isPresent());
        largePose.setVisible(ball.isEmpty());
        small.setVisible(ball.isPresent());
        small.setManaged(ball.isPresent());
    }

    /// A scene draws its ball where most people lean on it, which is no help for another place.
    private boolean isInScene(Step step) {
        Optional<DiagramView> view = body.area(step.card().area()).flatMap(BodyArea::closeUp);
        boolean elsewhere =
                switch (step.card().position()) {
                    case LYING, CHAIR, CAR_SEAT ->
                            view.filter(DiagramView.UPPER_BACK::equals).isEmpty();
                    default -> false;
                };
        return step.usesBall() && !elsewhere;
    }

    /// The ball as it lies or moves at that moment; none in steps without it.
    private Optional<BallView> ball(Moment moment) {
        Leg leg = moment.leg();
        String area = leg.occurrence().step().card().area();
        Optional<Double> spot = leg.occurrence().step().card().spot();
        Side side = leg.occurrence().side();
        if (body.placement(area, side).isEmpty()) {
            return Optional.empty();
        }
        return usual(moment, area, side, spot).map(view -> onKnot(view, leg.occurrence()));
    }

    /// Rolling stays on the ways of the area; only a ball that rests is on the knot.
    private BallView onKnot(BallView view, Occurrence occurrence) {
        return occurrence.side().isOneSide() && view.direction().isEmpty()
                ? knots.stream()
                        .filter(knot -> knot.isIn(occurrence))
                        .findFirst()
                        .map(knot -> view.on(knot.point()))
                        .orElse(view)
                : view;
    }

    private static Optional<BallView> usual(
            Moment moment, String area, Side side, Optional<Double> spot) {
        Leg leg = moment.leg();
        return switch (leg.occurrence().step()) {
            case Step.Place s -> Optional.of(BallView.placed(area, side).at(spot));
            case Step.Settle s -> Optional.of(BallView.placed(area, side).at(spot));
            case Step.Roll s when leg.kind() == Leg.Kind.LEAD_IN ->
                    Optional.of(BallView.placed(area, side));
            case Step.Roll s ->
                    Optional.of(BallView.rolling(area, side, s.direction(), pass(s, moment)));
            case Step.Hold s ->
                    Optional.of(BallView.holding(area, side, fullness(moment)).at(spot));
            default -> Optional.empty();
        };
    }

    private static double pass(Step.Roll roll, Moment moment) {
        long into = moment.leg().offset().plus(moment.into()).toNanos();
        long pass = roll.pass().toNanos();
        return (double) (into % pass) / pass;
    }

    private static double fullness(Moment moment) {
        return moment.breath().map(Breath::fullness).orElse(0.0);
    }
}
