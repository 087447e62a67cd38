package app.unknot.domain.progress;

import java.util.Optional;

/// What the person has said of a session, which they can change later, as apart from what was
/// lived.
///
/// @param easeBefore the ache from 0 (none) to 10, where it was given
/// @param easeAfter the same after the session
/// @param note what the person wrote about it
/// @param deleted whether the person took it off the record; a later revision can take that back
public record Remarks(
        Optional<Integer> easeBefore,
        Optional<Integer> easeAfter,
        Optional<String> note,
        boolean deleted) {

    /// The longest note, in characters.
    public static final int MOST_NOTE = 1_000;

    /// Nothing has been said.
    public static final Remarks NONE =
            new Remarks(Optional.empty(), Optional.empty(), Optional.empty(), false);

    /// The ache before and after, and nothing else.
    public static Remarks ease(Optional<Integer> before, Optional<Integer> after) {
        return NONE.withEase(before, after);
    }

    public Remarks withEase(Optional<Integer> before, Optional<Integer> after) {
        return new Remarks(before, after, note, deleted);
    }

    /// With another note; a blank one stands for none, and what is too long is cut.
    public Remarks withNote(String words) {
        String plain = words.strip();
        int most = Math.min(plain.codePointCount(0, plain.length()), MOST_NOTE);
        String cut = plain.substring(0, plain.offsetByCodePoints(0, most)).strip();
        return new Remarks(
                easeBefore,
                easeAfter,
                cut.isEmpty() ? Optional.empty() : Optional.of(cut),
                deleted);
    }

    public Remarks withDeleted(boolean isDeleted) {
        return new Remarks(easeBefore, easeAfter, note, isDeleted);
    }
}
