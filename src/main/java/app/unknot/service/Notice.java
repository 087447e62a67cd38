package app.unknot.service;

import java.util.Optional;

/// Something that the store has to tell the person, in values that a message is made of.
///
/// @param kind what happened; the message bundle has its words
/// @param file the file's name as the person sees it
/// @param detail where and what, such as a line number and the expected form; may be empty
/// @param kept where the file is now, as a path, if it was moved
public record Notice(Kind kind, String file, String detail, Optional<String> kept) {
    /// What can happen to a file.
    public enum Kind {
        /// It could not be read and was moved out of the way.
        SET_ASIDE,
        /// It could not be read and not be moved either: it stays, and nothing is written to it.
        UNREADABLE,
        /// Single lines could not be read; they stay in the file.
        LINES_KEPT,
        /// Of single lines only a part could be read; they stay in the file as they are.
        LINES_IN_PART,
        /// A newer version wrote it; it is used as far as it is understood and never rewritten.
        NEWER,
        /// The library folder was here and isn't any more; nothing is saved until it is back.
        LIBRARY_GONE,
        /// The day's backup could not be made.
        NO_BACKUP,
        /// A routine that can't be played; it stays as it is.
        ROUTINE_UNPLAYABLE,
        /// A routine of the person's own that could hurt; it stays as it is and isn't played.
        ROUTINE_AGAINST_RULES,
        /// A second version of a routine, as sync tools make it when two computers changed the same
        /// one; both are offered.
        ROUTINE_COPY,
        /// Another program changed it at the same time; what the person did is kept beside it.
        KEPT_BESIDE,
        /// Another program changed other things in it; both changes are kept.
        UNITED,
        /// Something asked for could not be done; everything is as it was.
        NOT_DONE,
        /// It could not be written; what was to be saved is still in memory.
        NOT_SAVED
    }

    /// A notice of a file that was not moved.
    public Notice(Kind kind, String file, String detail) {
        this(kind, file, detail, Optional.empty());
    }
}
