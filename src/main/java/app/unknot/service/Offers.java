package app.unknot.service;

import app.unknot.domain.routine.OtherPlaces;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Surface;
import app.unknot.domain.session.SessionPlan;
import app.unknot.domain.session.SideChoice;
import app.unknot.domain.session.TimeFit;
import app.unknot.service.Offer.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// Refits a session in place to what the person has, and says what is possible where that isn't.
public final class Offers {
    private final List<Routine> routines;
    private final List<Routine> refused;
    private final BiFunction<Routine, SideChoice, TimeFit> fit;

    /// @param routines all that this person may play, those to prefer first
    /// @param refused what is there but not for this person
    /// @param fit what of a routine fits into a time
    public Offers(
            List<Routine> routines,
            List<Routine> refused,
            BiFunction<Routine, SideChoice, TimeFit> fit) {
        this.routines = List.copyOf(routines);
        this.refused = List.copyOf(refused);
        this.fit = fit;
    }

    /// The routine that was asked for in the time that there is: on these sides, or as short as it
    /// can be.
    public Offer ofThis(Routine asked, SideChoice sides, Optional<Duration> time) {
        return new Search(asked, sides, time).ofThis();
    }

    /// The sides that there is time for: those, or the first of them where both take too long.
    public SideChoice sides(Routine routine, SideChoice sides, Optional<Duration> time) {
        return new Search(routine, sides, time).among(List.of(routine), Outcome.AS_WISHED).sides();
    }

    /// What makes sense with that wish: the routine itself, another for the same part of the body,
    /// or one side of it.
    public Offer of(Routine asked, SideChoice sides, SessionWish wish) {
        Search search = new Search(asked, sides, wish.time());
        if (wish.place().isEmpty()) {
            return search.among(search.places.all(), Outcome.AS_WISHED);
        }
        List<Routine> there =
                search.places.all().stream()
                        .filter(routine -> routine.surface() == wish.place().get())
                        .toList();
        return there.isEmpty()
                ? search.offer(asked, sides, nothingAt(wish.place().get(), asked))
                : search.among(there, search.outcomeOf(there.getFirst()));
    }

    private Outcome nothingAt(Surface place, Routine asked) {
        return new OtherPlaces(asked, refused).at(place).isPresent()
                ? Outcome.NOT_FOR_PERSON_THERE
                : Outcome.NOT_THERE;
    }

    /// One wish looked into.
    private final class Search {
        private final Routine asked;
        private final SideChoice sides;
        private final Optional<Duration> time;
        private final OtherPlaces places;

        Search(Routine asked, SideChoice sides, Optional<Duration> time) {
            this.asked = asked;
            this.sides = sides;
            this.time = time;
            this.places = new OtherPlaces(asked, routines);
        }

        Outcome outcomeOf(Routine routine) {
            return routine.equals(asked) ? Outcome.AS_WISHED : Outcome.OTHER_PLACE;
        }

        Offer ofThis() {
            return offer(
                    asked, sides, fits(asked, sides) ? Outcome.AS_WISHED : Outcome.TOO_LITTLE_TIME);
        }

        /// @param first what to say of the first of them
        Offer among(List<Routine> candidates, Outcome first) {
            for (Routine routine : candidates) {
                if (fits(routine, sides)) {
                    boolean isFirst = routine.equals(candidates.getFirst());
                    return offer(routine, sides, isFirst ? first : Outcome.OTHER_ROUTINE);
                }
            }
            SideChoice one = SideChoice.only(sides.first());
            for (Routine routine : sides.isOneSide() ? List.<Routine>of() : candidates) {
                if (routine.hasSides() && fits(routine, one)) {
                    return offer(routine, one, Outcome.ONE_SIDE);
                }
            }
            return offer(candidates.getFirst(), sides, Outcome.TOO_LITTLE_TIME);
        }

        private boolean fits(Routine routine, SideChoice chosen) {
            return time.isEmpty() || fit.apply(routine, chosen).within(time.get()).isPresent();
        }

        Offer offer(Routine routine, SideChoice chosen, Outcome outcome) {
            TimeFit offered = fit.apply(routine, chosen);
            SessionPlan plan =
                    time.flatMap(offered::within)
                            .orElseGet(() -> time.isEmpty() ? offered.whole() : offered.shortest());
            boolean isShort = outcome != Outcome.AS_WISHED && time.isPresent();
            Duration shortest =
                    isShort ? fit.apply(asked, sides).shortest().length() : plan.length();
            return new Offer(
                    asked,
                    routine,
                    chosen,
                    time,
                    plan.length(),
                    outcome,
                    shortest,
                    places.places());
        }
    }
}
