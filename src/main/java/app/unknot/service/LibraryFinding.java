package app.unknot.service;

import java.util.List;

/// Something that an examination of the library came upon.
///
/// @param file its name from the library folder on
/// @param detail where and what; may be empty
/// @param problems of a routine that can't be played, each with its place
public record LibraryFinding(What what, String file, String detail, List<FileProblem> problems) {
    public LibraryFinding {
        problems = List.copyOf(problems);
    }

    public LibraryFinding(What what, String file, String detail) {
        this(what, file, detail, List.of());
    }

    /// What there can be; the message bundle has the words, and what would be done about it.
    public enum What {
        NO_LIBRARY,
        LIBRARY_GONE,
        NO_MARKER,
        DAMAGED_SETTINGS,
        DAMAGED_DRAFT,
        UNPLAYABLE_ROUTINE,
        SECOND_VERSION,
        UNREADABLE_LINES,
        LINES_IN_PART,
        UNREADABLE,
        NEWER,
        LEFT_OVER,
        FOREIGN
    }

    /// Whether something is wrong, and not just worth knowing.
    public boolean isFault() {
        return switch (what) {
            case NO_LIBRARY, SECOND_VERSION, NEWER, FOREIGN -> false;
            default -> true;
        };
    }

    /// Whether a repair does something about it.
    public boolean isRepairable() {
        return switch (what) {
            case NO_MARKER, DAMAGED_SETTINGS, DAMAGED_DRAFT, LEFT_OVER -> true;
            default -> false;
        };
    }
}
