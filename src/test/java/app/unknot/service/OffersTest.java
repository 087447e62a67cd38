package app.unknot.service;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.body.Side;
import app.unknot.domain.routine.OtherPlaces;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Surface;
import app.unknot.domain.session.SideChoice;
import app.unknot.service.Offer.Outcome;
import app.unknot.storage.content.BuiltInContent;
import app.unknot.testkit.World;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What becomes of a routine when somebody has so much time, or is somewhere else.
class OffersTest {
    private static final SideChoice BOTH = SideChoice.bothFrom(Side.LEFT);

    private final SessionService service = new World(new BuiltInContent()).service();
    private final Offers offers = service.offers();

    private Routine routine(String id) {
        return service.library().routine(id).orElseThrow();
    }

    private static SessionWish wish(int minutes, Optional<Surface> place) {
        return new SessionWish(
                Optional.of(minutes).filter(m -> m > 0).map(Duration::ofMinutes), place);
    }

    static Stream<Arguments> wishes() {
        Optional<Surface> anywhere = Optional.empty();
        return Stream.of(
                Arguments.of("classic-floor", 0, anywhere, "classic-floor", Outcome.AS_WISHED),
                Arguments.of("classic-floor", 10, anywhere, "classic-floor", Outcome.AS_WISHED),
                Arguments.of("classic-floor", 5, anywhere, "desk-reset", Outcome.OTHER_ROUTINE),
                Arguments.of("classic-floor", 3, anywhere, "wall-gentle", Outcome.ONE_SIDE),
                Arguments.of(
                        "classic-floor",
                        0,
                        Optional.of(Surface.FLOOR),
                        "classic-floor",
                        Outcome.AS_WISHED),
                Arguments.of(
                        "classic-floor",
                        0,
                        Optional.of(Surface.WALL),
                        "wall-gentle",
                        Outcome.OTHER_PLACE),
                Arguments.of(
                        "classic-floor",
                        5,
                        Optional.of(Surface.CHAIR),
                        "desk-reset",
                        Outcome.OTHER_PLACE),
                Arguments.of(
                        "classic-floor",
                        10,
                        Optional.of(Surface.CAR_SEAT),
                        "travel-seat",
                        Outcome.OTHER_PLACE),
                Arguments.of(
                        "classic-floor",
                        3,
                        Optional.of(Surface.FLOOR),
                        "classic-floor",
                        Outcome.TOO_LITTLE_TIME),
                Arguments.of(
                        "hands-feet",
                        0,
                        Optional.of(Surface.CAR_SEAT),
                        "hands-feet",
                        Outcome.NOT_THERE),
                Arguments.of(
                        "keep-away-strength",
                        0,
                        Optional.of(Surface.CHAIR),
                        "keep-away-strength",
                        Outcome.NOT_THERE));
    }

    @ParameterizedTest
    @MethodSource("wishes")
    void refitsInPlace(
            String asked, int minutes, Optional<Surface> place, String offered, Outcome outcome) {
        Offer offer = offers.of(routine(asked), BOTH, wish(minutes, place));

        assertThat(offer.routine().id()).isEqualTo(offered);
        assertThat(offer.outcome()).isEqualTo(outcome);
        assertThat(offer.asked().id()).isEqualTo(asked);
        assertThat(offer.sides())
                .isEqualTo(outcome == Outcome.ONE_SIDE ? SideChoice.only(Side.LEFT) : BOTH);
        if (minutes > 0 && outcome != Outcome.TOO_LITTLE_TIME) {
            assertThat(offer.length()).isLessThanOrEqualTo(Duration.ofMinutes(minutes));
        }
        assertThat(
                        service.plan(
                                        new SessionOrder(
                                                offer.routine(),
                                                offer.sides(),
                                                offer.time(),
                                                List.of()))
                                .length())
                .as("what is started")
                .isEqualTo(offer.length());
    }

    @Test
    void saysTheShortestTimeAndThePlaces() {
        Offer offer = offers.ofThis(routine("classic-floor"), BOTH, Optional.of(TIME));

        assertThat(offer.outcome()).isEqualTo(Outcome.TOO_LITTLE_TIME);
        assertThat(offer.length()).isEqualTo(offer.shortest()).isGreaterThan(TIME);
        assertThat(offer.places())
                .containsExactly(Surface.FLOOR, Surface.WALL, Surface.CHAIR, Surface.CAR_SEAT);
    }

    private static final Duration TIME = Duration.ofMinutes(4);

    @Test
    void whatTheRoutineNamesItselfComesFirst() {
        List<Routine> all = service.library().routines();

        assertThat(new OtherPlaces(routine("classic-floor"), all).all())
                .extracting(Routine::id)
                .startsWith("classic-floor", "wall-gentle")
                .doesNotContain("keep-away-strength", "hands-feet");
        assertThat(new OtherPlaces(routine("hips-glutes"), all).places())
                .containsExactly(Surface.FLOOR, Surface.CAR_SEAT);
    }
}
