package app.unknot.service;

import app.unknot.domain.session.PlanEdit;
import app.unknot.domain.session.SessionChoices;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/// An unfinished session: all that is needed to go on with it, since position is a function of the
/// plan.
///
/// @param record id of the record that holds its part so far
/// @param revision of that record
public record SessionDraft(
        String record,
        int revision,
        String routine,
        SessionChoices choices,
        List<PlanEdit> edits,
        Duration elapsed,
        OffsetDateTime started,
        Optional<Integer> easeBefore) {

    public SessionDraft {
        edits = List.copyOf(edits);
    }
}
