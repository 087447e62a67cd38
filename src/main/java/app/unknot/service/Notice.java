package app.unknot.service;

/// Something that the store has to tell the person, in values that a message is made of.
///
/// @param kind what happened; the message bundle has its words
/// @param file the file's name as the person sees it
/// @param detail where and what, such as a line number and the expected form; may be empty
public record Notice(Kind kind, String file, String detail) {
    /// What can happen to a file.
    public enum Kind {
        /// It could not be read and was moved out of the way, under the name in the detail.
        SET_ASIDE,
        /// Single lines could not be read; they stay in the file.
        LINES_KEPT,
        /// A newer version wrote it; it is used as far as it is understood and never rewritten.
        NEWER,
        /// It could not be written; what was to be saved is still in memory.
        NOT_SAVED
    }
}
