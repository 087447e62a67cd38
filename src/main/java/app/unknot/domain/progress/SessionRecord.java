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
/// @param easeBefore the ache from 0 (none) to 10, where it was given
/// @param knots ids of the person's own knots that the ball rested on
/// @param note what the person wrote about it
/// @param deleted whether the person took it off the record; a later revision can take that back
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
        Optional<Integer> easeBefore,
        Optional<Integer> easeAfter,
        Optional<String> wrong,
        List<String> knots,
        Optional<String> note,
        boolean deleted) {

    /// The longest note, in characters.
    public static final int MOST_NOTE = 1_000;

    public SessionRecord {
        knots = List.copyOf(knots);
        steps = List.copyOf(steps);
        if (revision < 1) {
            throw new IllegalArgumentException("Revisions count from 1, not " + revision);
        }
    }

    /// A record as a session leaves it: without a note, and there.
    public SessionRecord(
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
            Optional<Integer> easeBefore,
            Optional<Integer> easeAfter,
            Optional<String> wrong,
            List<String> knots) {
        this(
                id,
                revision,
                started,
                routine,
                title,
                ending,
                planned,
                lived,
                pattern,
                steps,
                easeBefore,
                easeAfter,
                wrong,
                knots,
                Optional.empty(),
                false);
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

    /// The record with what the person said of it, as the next revision.
    public SessionRecord withEase(Optional<Integer> before, Optional<Integer> after) {
        return next(before, after, note, deleted);
    }

    /// The record with another note, as the next revision; a blank one stands for none, and what is
    /// too long is cut.
    public SessionRecord withNote(String words) {
        String plain = words.strip();
        int most = Math.min(plain.codePointCount(0, plain.length()), MOST_NOTE);
        String cut = plain.substring(0, plain.offsetByCodePoints(0, most)).strip();
        return next(
                easeBefore,
                easeAfter,
                cut.isEmpty() ? Optional.empty() : Optional.of(cut),
                deleted);
    }

    /// Off the record, or there again, as the next revision. Nothing of it is lost.
    public SessionRecord withDeleted(boolean isDeleted) {
        return next(easeBefore, easeAfter, note, isDeleted);
    }

    private SessionRecord next(
            Optional<Integer> before,
            Optional<Integer> after,
            Optional<String> newNote,
            boolean isDeleted) {
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
                before,
                after,
                wrong,
                knots,
                newNote,
                isDeleted);
    }
}
