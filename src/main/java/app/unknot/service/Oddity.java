package app.unknot.service;

import java.util.List;

/// Something in a routine from somebody else that is allowed, and yet not what anybody expects.
///
/// @param values for the places of the message
public record Oddity(Kind kind, List<String> values) {
    public Oddity {
        values = List.copyOf(values);
    }

    /// What it is; the message bundle has its words.
    public enum Kind {
        /// Nothing leads to a safe end.
        NO_ENDING,
        /// Fields that mean nothing to this version.
        UNKNOWN_FIELDS,
        /// It names addresses.
        LINKS,
        /// The ball on an area where no routine of the program puts it.
        UNUSUAL_AREA,
        /// The ball much longer on an area than in any routine of the program.
        UNUSUAL_DOSE,
        /// A session much longer than any of the program's.
        UNUSUAL_LENGTH
    }

    static Oddity of(Kind kind, Object... values) {
        return new Oddity(kind, List.of(values).stream().map(Object::toString).toList());
    }
}
