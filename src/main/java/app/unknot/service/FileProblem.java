package app.unknot.service;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// One thing that is wrong with a file, in values that a message is made of.
///
/// @param line from 1, or 0 for the file as a whole
/// @param column from 1 in characters, or 0 for the line as a whole
/// @param field such as `blocks[0].steps[2].seconds`, or empty
/// @param found what stands there or what it is about; may be empty
/// @param excerpt the line with a caret below the place; empty without a place
public record FileProblem(
        What what,
        int line,
        int column,
        String field,
        Optional<Expected> expected,
        String found,
        String excerpt) {

    /// What can be wrong; the message bundle has its words.
    public enum What {
        NO_FILE,
        FOLDER,
        LINK_TO_NOWHERE,
        LINK_IN_CIRCLES,
        /// A device or a pipe.
        NOT_A_FILE,
        NO_PERMISSION,
        TOO_LARGE,
        UNREADABLE,
        EMPTY,
        UTF16,
        NOT_UTF8,
        ZERO_BYTES,
        HTML,
        CURLY_QUOTES,
        TRAILING_COMMA,
        FIELD_TWICE,
        ENDS_EARLY,
        TOO_DEEP,
        HALF_CHARACTER,
        HUGE_NUMBER,
        NOT_JSON,
        NOT_AN_OBJECT,
        NOT_A_ROUTINE,
        NEWER,
        MISSING,
        WRONG,
        ID_TWICE,
        PRESSURE,
        /// Only a warning: a field that looks like a known one misspelt.
        MISSPELT,
        /// Only a warning: characters that can't be seen or turn the reading direction.
        HIDDEN_CHARACTER,
        /// Only a warning: the step can't be played by this version.
        UNKNOWN_KIND
    }

    /// What should stand there; the message bundle has its words with the values filled in.
    public record Expected(String key, List<String> values) {
        public Expected {
            values = List.copyOf(values);
        }

        public static Expected of(String key, Object... values) {
            return new Expected(key, Arrays.stream(values).map(String::valueOf).toList());
        }
    }

    /// A problem of a file as a whole.
    public static FileProblem ofFile(What what, String found) {
        return new FileProblem(what, 0, 0, "", Optional.empty(), found, "");
    }

    /// Whether the file can be used in spite of it.
    public boolean isWarning() {
        return switch (what) {
            case MISSPELT, HIDDEN_CHARACTER, UNKNOWN_KIND -> true;
            default -> false;
        };
    }
}
