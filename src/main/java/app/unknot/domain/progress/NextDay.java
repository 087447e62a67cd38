package app.unknot.domain.progress;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/// What the person said, the day after, about the soreness from a session with the ball; or that
/// they were asked and didn't say.
///
/// @param id stays the same when the answer is corrected
/// @param revision from 1; of several lines with one id the highest revision counts
/// @param written wall time with the offset of the place
/// @param session id of the session that it is about
/// @param areas that had the ball in it, so that the answer says all of it also without the session
/// @param soreness from 0 (none) to 10; empty where it wasn't said
public record NextDay(
        String id,
        int revision,
        OffsetDateTime written,
        String session,
        List<String> areas,
        Optional<Integer> soreness,
        boolean bruise)
        implements Observation {

    /// The most soreness there is.
    public static final int MOST = 10;

    public NextDay {
        areas = List.copyOf(areas);
        if (revision < 1) {
            throw new IllegalArgumentException("Revisions count from 1, not " + revision);
        }
        if (soreness.filter(points -> points < 0 || points > MOST).isPresent()) {
            throw new IllegalArgumentException("Soreness is from 0 to 10, not " + soreness);
        }
    }

    @Override
    public String words() {
        return toString();
    }

    /// Whether it says anything.
    public boolean isAnswer() {
        return soreness.isPresent() || bruise;
    }

    /// The day that it was said on.
    public LocalDate day() {
        return PracticeDays.dayOf(written);
    }

    /// Corrected, as the next revision.
    public NextDay corrected(OffsetDateTime at, Optional<Integer> points, boolean isBruised) {
        return new NextDay(id, revision + 1, at, session, areas, points, isBruised);
    }
}
