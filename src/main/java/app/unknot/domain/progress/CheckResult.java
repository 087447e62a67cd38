package app.unknot.domain.progress;

import app.unknot.domain.body.Side;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;

/// One line on record about one self-check: how far each side got that day. What another version of
/// the program knows and this one doesn't, such as a check or a higher level, stays as it is.
///
/// @param id stays the same through all lines about that time
/// @param revision from 1; of several lines with one id the highest revision counts, then the one
///   written later
/// @param written wall time with the offset of the place
/// @param check its id, maybe of a check that isn't known here
/// @param levels from 0, the least movement, by side: left and right, or the center for both
///   together; empty only where it was taken back
public record CheckResult(
        String id, int revision, OffsetDateTime written, String check, Map<Side, Integer> levels)
        implements Observation {

    /// The highest level that a line may have; the checks of today have far fewer.
    public static final int MOST_LEVEL = 100;

    public CheckResult {
        levels = Map.copyOf(levels);
        if (revision < 1) {
            throw new IllegalArgumentException("Revisions count from 1, not " + revision);
        }
        if (levels.containsKey(Side.BOTH)) {
            throw new IllegalArgumentException("Both sides together count as the center");
        }
        if (levels.values().stream().anyMatch(level -> level < 0 || level > MOST_LEVEL)) {
            throw new IllegalArgumentException("Levels are 0 to " + MOST_LEVEL + ": " + levels);
        }
    }

    /// Whether the person took it back.
    public boolean isTakenBack() {
        return levels.isEmpty();
    }

    public Optional<Integer> level(Side side) {
        return Optional.ofNullable(levels.get(side));
    }

    /// The levels come in a fixed order, as a map has none.
    @Override
    public String words() {
        StringBuilder words = new StringBuilder(check);
        for (Side side : Side.values()) {
            words.append(' ').append(level(side).map(String::valueOf).orElse("-"));
        }
        return words.append(written.getOffset()).toString();
    }

    /// The next line about the same time.
    ///
    /// @param newLevels empty to take it back
    public CheckResult changed(OffsetDateTime at, Map<Side, Integer> newLevels) {
        return new CheckResult(id, revision + 1, at, check, newLevels);
    }
}
