package app.unknot.service;

import app.unknot.domain.routine.Surface;
import java.time.Duration;
import java.util.Optional;

/// What the person has just now: so many minutes, and a floor, a wall, a chair or a seat.
///
/// @param time empty for as long as it takes
/// @param place empty for wherever the routine is done
public record SessionWish(Optional<Duration> time, Optional<Surface> place) {
    public static final SessionWish ANY = new SessionWish(Optional.empty(), Optional.empty());

    public SessionWish withTime(Optional<Duration> newTime) {
        return new SessionWish(newTime, place);
    }

    public SessionWish withPlace(Optional<Surface> newPlace) {
        return new SessionWish(time, newPlace);
    }
}
