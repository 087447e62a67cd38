package app.unknot.domain.health;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// One answer to "What feels wrong?".
///
/// @param id kebab-case, also the key of its texts
/// @param recheck what to ask after a while, where the outcome is [Outcome#LOOK_AGAIN]
/// @param warnsNextTime whether the next session on that area says so before it starts
/// @param sources ids in the table of sources
public record Complaint(
        String id,
        Outcome outcome,
        Optional<Recheck> recheck,
        boolean warnsNextTime,
        List<String> sources) {

    /// The id of the one with which help is called.
    public static final String EMERGENCY = "emergency";

    public Complaint {
        sources = List.copyOf(sources);
        if ((outcome == Outcome.LOOK_AGAIN) != recheck.isPresent()) {
            throw new IllegalArgumentException(
                    "The complaint "
                            + id
                            + " looks again without saying after what, or the reverse");
        }
    }

    /// A second look after some rest.
    public record Recheck(Duration after, Outcome ifGone, Outcome ifNot) {}
}
