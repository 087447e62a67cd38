package app.unknot.domain.health;

import java.time.LocalDate;
import java.util.Optional;

/// How much a person has done so far, as far as the first week goes by it.
///
/// @param sessions on record, not negative
/// @param first the day of the first one
/// @param last the day of the last one
public record Experience(int sessions, Optional<LocalDate> first, Optional<LocalDate> last) {
    /// Nothing done yet.
    public static final Experience NONE = new Experience(0, Optional.empty(), Optional.empty());
}
