package app.unknot.service;

import java.util.Optional;

/// Which voice speaks, and why that one, as the settings show it.
///
/// @param id empty when nothing can speak
public record VoiceInUse(Optional<String> id, Reason reason) {
    /// Why it is this one.
    public enum Reason {
        /// The person chose it.
        CHOSEN,
        /// Nobody chose, and it is the first that knows the language.
        AUTOMATIC,
        /// The chosen one isn't on this computer, or doesn't know the language.
        CHOSEN_ABSENT,
        /// The one before it failed twice.
        OTHER_FAILED,
        /// None: each one failed twice.
        ALL_FAILED,
        /// None: no voice on this computer knows the language.
        NONE_KNOWS
    }
}
