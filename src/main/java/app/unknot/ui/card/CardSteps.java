package app.unknot.ui.card;

import app.unknot.domain.body.Pressure;
import app.unknot.domain.body.Side;
import app.unknot.domain.routine.Step;
import app.unknot.domain.session.Leg;
import app.unknot.domain.session.Occurrence;
import app.unknot.i18n.Messages;
import app.unknot.ui.common.Labels;
import app.unknot.ui.component.BallView;
import app.unknot.ui.component.CloseUp;
import app.unknot.ui.component.PictureView;
import app.unknot.ui.component.PosePicture;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The steps of a practice card: a picture, what to do, how much and how long.
final class CardSteps {
    private static final double PICTURE_WIDTH = 62;
    private static final double PICTURE_HEIGHT = 50;
    private static final double GAP = 8;

    /// Where the ball of a roll is drawn: off the middle, so that its way shows.
    private static final double ON_THE_WAY = 0.2;

    private static final int STEP_OF_SECONDS = 5;

    private final CardPorts ports;
    private final Messages messages;

    CardSteps(CardPorts ports) {
        this.ports = ports;
        this.messages = ports.messages();
    }

    /// @param width of the cell, in points
    Region cell(int number, Step step, double width) {
        List<Leg> legs =
                ports.plan().legs().stream()
                        .filter(leg -> leg.occurrence().step().equals(step))
                        .toList();
        Optional<Occurrence> first = legs.stream().map(Leg::occurrence).findFirst();
        Label name =
                Labels.styled(
                        messages.text(
                                "card.step",
                                number,
                                first.map(Occurrence::title).orElse(step.card().title())),
                        "card-strong");
        Label what =
                Labels.styled(
                        first.map(Occurrence::instruction).orElse(step.card().instruction()),
                        "card-small");
        // A text longer than a page ends with dots.
        what.setMinHeight(Region.USE_COMPUTED_SIZE);
        VBox words = new VBox(1, name, what);
        String dose = dose(step, legs);
        if (!dose.isEmpty()) {
            words.getChildren().add(1, Labels.styled(dose, "card-dose"));
        }
        double left = width - PICTURE_WIDTH - GAP;
        words.setMinWidth(left);
        words.setPrefWidth(left);
        words.setMaxWidth(left);
        HBox cell = new HBox(GAP, picture(step, first.map(Occurrence::side)), words);
        cell.setAlignment(Pos.TOP_LEFT);
        cell.getStyleClass().add("card-step");
        return cell;
    }

    /// How much and how long, on one side.
    private String dose(Step step, List<Leg> legs) {
        Optional<Leg> first = legs.stream().findFirst();
        Optional<String> amount =
                switch (step) {
                    case Step.Roll roll -> Optional.of(messages.text("card.passes", roll.passes()));
                    case Step.Hold hold ->
                            Optional.of(messages.text("card.breaths", hold.breaths()));
                    case Step.Strengthen strengthen ->
                            Optional.of(messages.text("card.times", strengthen.repetitions()));
                    case Step.Stretch stretch when stretch.times() > 1 ->
                            Optional.of(messages.text("card.times", stretch.times()));
                    default -> Optional.empty();
                };
        Optional<String> pressure =
                switch (step) {
                    case Step.Roll roll -> Optional.of(pressure(roll.pressure()));
                    case Step.Hold hold -> Optional.of(pressure(hold.pressure()));
                    default -> Optional.empty();
                };
        return Stream.of(amount, pressure, first.map(leg -> length(leg.target())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private String pressure(Pressure pressure) {
        return messages.text("card.pressure", pressure.low(), pressure.high());
    }

    /// To five seconds, as nobody on the floor counts closer.
    private String length(Duration time) {
        long seconds =
                Math.max(
                        STEP_OF_SECONDS,
                        Math.round(time.toSeconds() / (double) STEP_OF_SECONDS) * STEP_OF_SECONDS);
        long minutes = seconds / 60;
        long rest = seconds % 60;
        if (minutes == 0) {
            return messages.text("card.seconds", rest);
        }
        return rest == 0
                ? messages.text("card.minutes", minutes)
                : messages.text("card.minutes-seconds", minutes, rest);
    }

    private PictureView picture(Step step, Optional<Side> on) {
        Optional<BallView> ball = ball(step, on.orElse(Side.RIGHT));
        PictureView picture;
        if (ball.isPresent()) {
            CloseUp closeUp = new CloseUp(ports.pictures(), ports.body(), this::words);
            closeUp.setReducedMotion(false);
            closeUp.show(ball.get());
            picture = closeUp;
        } else {
            PosePicture pose =
                    new PosePicture(
                            ports.pictures(),
                            position -> messages.text("position." + position.id()));
            pose.show(step.card().position(), false);
            picture = pose;
        }
        picture.setMinSize(PICTURE_WIDTH, PICTURE_HEIGHT);
        picture.setPrefSize(PICTURE_WIDTH, PICTURE_HEIGHT);
        picture.setMaxSize(PICTURE_WIDTH, PICTURE_HEIGHT);
        return picture;
    }

    private String words(BallView view) {
        return messages.text(
                "picture.ball",
                messages.text("area." + view.area() + ".name"),
                messages.text("side." + view.side().name().toLowerCase(Locale.ROOT)));
    }

    private Optional<BallView> ball(Step step, Side side) {
        String area = step.card().area();
        if (ports.body().placement(area, side).isEmpty()) {
            return Optional.empty();
        }
        return switch (step) {
            case Step.Place place ->
                    Optional.of(BallView.placed(area, side).at(place.card().spot()));
            case Step.Settle settle ->
                    Optional.of(BallView.placed(area, side).at(settle.card().spot()));
            case Step.Roll roll ->
                    Optional.of(BallView.rolling(area, side, roll.direction(), ON_THE_WAY));
            case Step.Hold hold ->
                    Optional.of(BallView.holding(area, side, 1).at(hold.card().spot()));
            default -> Optional.empty();
        };
    }
}
