package app.unknot.service;

import app.unknot.domain.session.PlanEdit;
import app.unknot.domain.session.Session;
import app.unknot.domain.session.SessionPlan;
import app.unknot.domain.time.TimeSource;

/// A session as it was when somebody left it in the middle, planned anew from its draft.
///
/// @param start the plan that it began with, before anything was pressed
record LeftSession(SessionDraft draft, SessionPlan start) {
    /// The session at the moment where it was left.
    Session session(TimeSource time) {
        SessionPlan plan = start;
        for (PlanEdit edit : draft.edits()) {
            plan = plan.with(edit);
        }
        return new Session(plan, time, draft.elapsed());
    }

    /// Its record, under the next number.
    RecordOfSession record(int revision) {
        return new RecordOfSession(
                draft.record(), revision, draft.started(), start.length(), draft.easeBefore());
    }
}
