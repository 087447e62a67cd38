package app.unknot.i18n;

import app.unknot.domain.routine.Surface;
import app.unknot.service.Offer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Says what became of the time and the place that somebody has, and what is possible instead.
public final class OfferWords {
    private final Messages messages;

    public OfferWords(Messages messages) {
        this.messages = messages;
    }

    /// How many minutes, or as long as it takes for 0.
    public String minutes(int minutes) {
        return minutes == 0 ? messages.text("fit.whole") : minutes(Duration.ofMinutes(minutes));
    }

    public String place(Optional<Surface> place) {
        return place.map(surface -> messages.text("surface." + surface.id()))
                .orElseGet(() -> messages.text("fit.anywhere"));
    }

    /// What to say beside the offer; empty where it is just what was wished for.
    public String of(Offer offer) {
        String shortest = atLeast(offer.shortest());
        return switch (offer.outcome()) {
            case AS_WISHED -> "";
            case OTHER_PLACE -> messages.text("fit.other-place", offer.asked().title());
            case OTHER_ROUTINE ->
                    messages.text("fit.other-routine", offer.asked().title(), shortest);
            case ONE_SIDE -> messages.text("fit.one-side");
            case TOO_LITTLE_TIME ->
                    messages.text(
                            "fit.too-little", offer.routine().title(), atLeast(offer.length()));
            case NOT_THERE -> messages.text("fit.not-there", places(offer.places()));
            case NOT_FOR_PERSON_THERE ->
                    messages.text("fit.not-for-you-there", places(offer.places()));
        };
    }

    private String places(List<Surface> places) {
        return places.stream()
                .map(surface -> messages.text("surface." + surface.id()))
                .collect(Collectors.joining(", "));
    }

    /// Whole minutes, so many that it surely fits.
    private String atLeast(Duration length) {
        return minutes(length.plusMillis(59_999));
    }

    private String minutes(Duration time) {
        long minutes = time.toMinutes();
        return minutes == 1 ? messages.text("time.minute") : messages.text("time.minutes", minutes);
    }
}
