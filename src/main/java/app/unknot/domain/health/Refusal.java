package app.unknot.domain.health;

import java.util.List;

/// Why a routine can't be started by this person now.
///
/// @param because the questions that it comes from; empty where the check was skipped or the person
///   left areas out
public record Refusal(Why why, List<Question> because) {
    /// What stands against it.
    public enum Why {
        /// Help is needed now.
        EMERGENCY,
        /// A professional is to be asked before anything else.
        ASK_FIRST,
        /// The person isn't well today.
        NOT_TODAY,
        /// This routine isn't for this person.
        NOT_FOR_YOU,
        /// Everything in it is left out.
        NOTHING_LEFT,
        /// Its places have had as much ball as does good for now.
        ENOUGH_FOR_NOW
    }

    public Refusal {
        because = List.copyOf(because);
    }
}
