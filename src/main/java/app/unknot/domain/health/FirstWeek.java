package app.unknot.domain.health;

import app.unknot.domain.body.Pressure;
import java.time.Duration;
import java.time.LocalDate;

/// The gentler limits of the first seven days.
///
/// @param sessionBudget the most ball time of a session
/// @param daysBetween from one session to the next, 2 for every second day
/// @param spots held on one side
/// @param sessionsBeforeFloor sessions at the wall or on a chair before the floor is offered
public record FirstWeek(
        Pressure pressure,
        Duration hold,
        Duration sessionBudget,
        int daysBetween,
        int spots,
        int sessionsBeforeFloor) {
    private static final int DAYS = 7;

    /// Whether the person is still in it: it begins with the first session, and until then it is
    /// still to come.
    public boolean holds(Experience experience, LocalDate today) {
        return experience.first().map(day -> day.plusDays(DAYS).isAfter(today)).orElse(true);
    }

    /// Whether a day of rest would be better. Advice, never a lock.
    public boolean advisesRest(Experience experience, LocalDate today) {
        return experience.last().map(day -> day.plusDays(daysBetween).isAfter(today)).orElse(false);
    }

    /// Whether the wall or a chair would be better than the floor. Advice, never a lock.
    public boolean advisesWall(Experience experience) {
        return experience.sessions() < sessionsBeforeFloor;
    }
}
