package app.unknot.domain.advice;

import app.unknot.domain.body.Side;
import app.unknot.domain.progress.Knot;
import app.unknot.domain.progress.PlanStanding;

/// Why a routine is the one to do now.
public sealed interface Reason {
    /// A teacher gave it to the person, and it is due.
    record TeacherPlan(PlanStanding standing) implements Reason {}

    /// It is the second part of a session.
    record FollowUp(Pairing pairing) implements Reason {}

    /// The person was away.
    ///
    /// @param days since the last session
    record Back(int days) implements Reason {}

    /// A knot has not eased.
    ///
    /// @param worked whether it was worked on before
    record NotEased(Knot knot, boolean worked) implements Reason {}

    /// One side had clearly less lately.
    record LessSide(Side side) implements Reason {}

    /// The goal of the week is reached, so this is extra.
    record GoalReached(int days) implements Reason {}

    /// It is done again and again.
    record Usual() implements Reason {}

    /// It was done last.
    record Again() implements Reason {}

    /// It is gentle, for somebody who is new.
    record First() implements Reason {}
}
