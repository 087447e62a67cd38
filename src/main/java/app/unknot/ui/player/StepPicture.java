package app.unknot.ui.player;

import app.unknot.domain.body.BodyChart;
import app.unknot.domain.body.Side;
import app.unknot.domain.breathing.Breath;
import app.unknot.domain.picture.PictureBook;
import app.unknot.domain.routine.Position;
import app.unknot.domain.routine.Step;
import app.unknot.domain.session.Leg;
import app.unknot.domain.session.Moment;
import app.unknot.i18n.Messages;
import app.unknot.ui.component.BallView;
import app.unknot.ui.component.CloseUp;
import app.unknot.ui.component.PosePicture;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.layout.Region;

/// What a step looks like: the scene of the position, and where the ball is, the ball moving as it
/// is rolled.
final class StepPicture extends Region {
    private static final double GAP = 14;
    private static final double POSE_RATIO = 612.0 / 360.0;
    private static final double POSE_SHARE = 0.34;

    private final BodyChart body;
    private final CloseUp closeUp;
    private final PosePicture pose;

    StepPicture(PictureBook pictures, BodyChart body, Messages messages) {
        this.body = body;
        this.closeUp = new CloseUp(pictures, body, view -> words(messages, view));
        this.pose = new PosePicture(pictures, position -> poseWords(messages, position));
        getChildren().addAll(closeUp, pose);
        getStyleClass().add("step-picture");
        setMinSize(220, 240);
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

    void show(Moment moment) {
        pose.show(moment.leg().occurrence().step().card().position());
        Optional<BallView> ball = ball(moment);
        ball.ifPresent(closeUp::show);
        if (closeUp.isVisible() != ball.isPresent()) {
            closeUp.setVisible(ball.isPresent());
            requestLayout();
        }
    }

    /// The ball as it lies or moves at that moment; none in steps without it.
    private Optional<BallView> ball(Moment moment) {
        Leg leg = moment.leg();
        String area = leg.occurrence().step().card().area();
        Side side = leg.occurrence().side();
        if (body.placement(area, side).isEmpty()) {
            return Optional.empty();
        }
        return switch (leg.occurrence().step()) {
            case Step.Place s -> Optional.of(BallView.placed(area, side));
            case Step.Settle s -> Optional.of(BallView.placed(area, side));
            case Step.Roll s when leg.kind() == Leg.Kind.LEAD_IN ->
                    Optional.of(BallView.placed(area, side));
            case Step.Roll s ->
                    Optional.of(BallView.rolling(area, side, s.direction(), pass(s, moment)));
            case Step.Hold s -> Optional.of(BallView.holding(area, side, fullness(moment)));
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

    @Override
    protected double computePrefWidth(double height) {
        return 480;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 560;
    }

    @Override
    protected void layoutChildren() {
        Insets in = getInsets();
        double width = getWidth() - in.getLeft() - in.getRight();
        double height = getHeight() - in.getTop() - in.getBottom();
        if (!closeUp.isVisible()) {
            double poseHeight = Math.min(height, width / POSE_RATIO);
            place(pose, in, width, (height - poseHeight) / 2, poseHeight);
        } else if (width > height * 1.5) {
            double left = Math.min(height, width * 0.6);
            closeUp.resizeRelocate(in.getLeft(), in.getTop(), left, height);
            double rest = width - left - GAP;
            double poseHeight = Math.min(height, rest / POSE_RATIO);
            pose.resizeRelocate(
                    in.getLeft() + left + GAP,
                    in.getTop() + (height - poseHeight) / 2,
                    rest,
                    poseHeight);
        } else {
            double poseHeight = Math.min(height * POSE_SHARE, width / POSE_RATIO);
            place(closeUp, in, width, 0, height - poseHeight - GAP);
            place(pose, in, width, height - poseHeight, poseHeight);
        }
    }

    private static void place(Region child, Insets in, double width, double y, double height) {
        child.resizeRelocate(in.getLeft(), in.getTop() + y, width, Math.max(0, height));
    }
}
