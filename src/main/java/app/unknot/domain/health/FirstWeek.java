package app.unknot.domain.health;

import app.unknot.domain.body.Pressure;
import java.time.Duration;

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
        int sessionsBeforeFloor) {}
