package app.unknot.ui.today;

import app.unknot.domain.advice.Advice.Practise;
import app.unknot.domain.advice.Reason;
import app.unknot.domain.picture.PictureBook;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Surface;
import app.unknot.domain.session.SideChoice;
import app.unknot.i18n.AdviceWords;
import app.unknot.i18n.Messages;
import app.unknot.i18n.OfferWords;
import app.unknot.service.Offer;
import app.unknot.service.SessionWish;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.StyleClass;
import app.unknot.ui.common.Times;
import app.unknot.ui.component.Facts;
import app.unknot.ui.component.PosePicture;
import app.unknot.ui.component.TimeAndPlace;
import app.unknot.ui.component.WordsBesidePicture;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The one thing to do now, and the time and the place that it is fitted to.
final class HeroCard extends VBox {
    private static final List<Integer> MINUTES = List.of(0, 3, 5, 10);
    private static final List<Optional<Surface>> PLACES =
            List.of(
                    Optional.empty(),
                    Optional.of(Surface.FLOOR),
                    Optional.of(Surface.WALL),
                    Optional.of(Surface.CHAIR),
                    Optional.of(Surface.CAR_SEAT));

    private final TodayModel model;
    private final Practise practise;
    private final Messages messages;
    private final PictureBook pictures;
    private final OfferWords offers;
    private final TimeAndPlace has;
    private final VBox offered = new VBox();

    HeroCard(TodayModel model, PictureBook pictures, Practise practise) {
        this.model = model;
        this.practise = practise;
        this.messages = model.messages();
        this.pictures = pictures;
        this.offers = new OfferWords(messages);
        this.has =
                new TimeAndPlace(
                        new TimeAndPlace.Words(
                                messages.text("fit.time"),
                                offers::minutes,
                                messages.text("fit.place"),
                                offers::place),
                        MINUTES,
                        PLACES,
                        minutes -> {
                            model.have(minutes);
                            refit();
                        },
                        place -> {
                            model.beAt(place);
                            refit();
                        });
        SessionWish wish = model.wish();
        int minutes = (int) wish.time().orElse(Duration.ZERO).toMinutes();
        has.show(MINUTES.contains(minutes) ? minutes : 0, wish.place());
        getStyleClass().add("hero-parts");
        getChildren().addAll(has, offered);
        refit();
    }

    /// In place: what has the focus keeps it.
    private void refit() {
        Offer offer = model.offer(practise);
        has.tell(offers.of(offer));
        offered.getChildren().setAll(hero(offer));
    }

    private WordsBesidePicture hero(Offer offer) {
        Routine routine = offer.routine();
        Button start =
                Buttons.withKey(
                        messages.text("today.start"),
                        Feather.PLAY,
                        messages.text("key.let-go"),
                        () -> model.start(routine));
        start.getStyleClass().add(StyleClass.PRIMARY);
        start.setId(TodayView.START);
        start.setDefaultButton(model.unfinished().isEmpty());
        FlowPane actions = new FlowPane(start);
        actions.getStyleClass().add("choices");
        model.gentler(routine).ifPresent(easier -> actions.getChildren().add(gentler(easier)));
        VBox words =
                new VBox(
                        Labels.eyebrow(reason(offer)),
                        Labels.styled(routine.title(), "hero-title"),
                        Labels.lead(routine.summary()),
                        facts(offer),
                        Labels.muted(sides(offer)),
                        actions);
        words.getStyleClass().add("hero-words");
        if (practise.why() instanceof Reason.FollowUp second) {
            String first = second.pairing().first().title();
            words.getChildren().add(1, Labels.muted(messages.text("advice.thread.done", first)));
        }
        WordsBesidePicture hero = new WordsBesidePicture(words, pose(routine));
        hero.getStyleClass().addAll(StyleClass.CARD, "hero");
        return hero;
    }

    private Button gentler(Routine easier) {
        Button button =
                Buttons.plain(
                        messages.text("today.gentler", easier.title()), () -> model.start(easier));
        button.setId("today-gentler");
        return button;
    }

    private String reason(Offer offer) {
        return offer.routine().equals(offer.asked())
                ? new AdviceWords(messages).reason(practise.why(), model.today())
                : messages.text("fit.reason");
    }

    private String sides(Offer offer) {
        SideChoice sides = offer.sides();
        String side = sides.first().name().toLowerCase(Locale.ROOT);
        return messages.text(sides.isOneSide() ? "sides.only." + side : "today.first-side." + side);
    }

    private Facts facts(Offer offer) {
        Routine routine = offer.routine();
        return new Facts(
                Times.aboutMinutes(messages, offer.length()),
                messages.text("surface." + routine.surface().id()),
                String.join(", ", routine.equipment()));
    }

    private PosePicture pose(Routine routine) {
        PosePicture pose = new PosePicture(pictures, p -> messages.text("position." + p.id()));
        pose.show(routine.mainPosition(), routine.hasBall());
        return pose;
    }
}
