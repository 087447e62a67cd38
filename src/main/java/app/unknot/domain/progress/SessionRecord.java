package app.unknot.domain.progress;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/// What was lived of one session, as it stands in the person's progress file.
///
/// @param id stays the same when the record is amended
/// @param revision from 1; of several lines with one id the highest revision counts
/// @param started wall time with the offset of the place
/// @param planned seconds that the plan took at its start
/// @param lived seconds of session time, without pauses
/// @param remarks what the person has said of it
/// @param knots ids of the person's own knots that the ball rested on
/// @param wrong id of the answer to "something feels wrong", where it was used
public record SessionRecord(
        String id,
        int revision,
        OffsetDateTime started,
        String routine,
        String title,
        Ending ending,
        double planned,
        double lived,
        String pattern,
        List<StepRecord> steps,
        Remarks remarks,
        Optional<String> wrong,
        List<String> knots) {

    public SessionRecord {
        knots = List.copyOf(knots);
        steps = List.copyOf(steps);
        if (revision < 1) {
            throw new IllegalArgumentException("Revisions count from 1, not " + revision);
        }
    }

    /// How a session came to its end.
    public enum Ending {
        FINISHED,
        STOPPED,
        /// The window was closed or the machine shut down; it may have been gone on with later.
        CLOSED,
        /// Something felt wrong.
        WRONG,
        /// The program failed; what was done until then is kept.
        FAILED
    }

    /// The time on the ball of one side in seconds, for the question which side had less.
    ///
    /// @param side `left` or `right`
    public double ballSeconds(String side) {
        return steps.stream()
                .filter(StepRecord::ball)
                .filter(step -> step.side().equals(side) || step.side().equals("both"))
                .mapToDouble(StepRecord::seconds)
                .sum();
    }

    /// The ache before the session from 0 (none) to 10, where it was given.
    public Optional<Integer> easeBefore() {
        return remarks.easeBefore();
    }

    /// The ache after the session from 0 (none) to 10, where it was given.
    public Optional<Integer> easeAfter() {
        return remarks.easeAfter();
    }

    /// Whether the person took it off the record.
    public boolean deleted() {
        return remarks.deleted();
    }

    /// What the person wrote about it.
    public Optional<String> note() {
        return remarks.note();
    }

    /// The record with the ache before and after, as the next revision.
    public SessionRecord withEase(Optional<Integer> before, Optional<Integer> after) {
        return with(remarks.withEase(before, after));
    }

    /// The record with another note, as the next revision.
    public SessionRecord withNote(String words) {
        return with(remarks.withNote(words));
    }

    /// Off the record, or there again, as the next revision. Nothing of it is lost.
    public SessionRecord withDeleted(boolean isDeleted) {
        return with(remarks.withDeleted(isDeleted));
    }

    private SessionRecord with(Remarks newRemarks) {
        return new SessionRecord(
                id,
                revision + 1,
                started,
                routine,
                title,
                ending,
                planned,
                lived,
                pattern,
                steps,
                newRemarks,
                wrong,
                knots);
    }
}
