package app.unknot.domain.routine;

import java.time.LocalDate;
import java.util.Optional;

/// Who made a routine for somebody else, as they say themselves.
///
/// @param note to whoever does the routine
/// @param reviewed when the maker last went through it with that person
public record Maker(Optional<String> name, Optional<String> note, Optional<LocalDate> reviewed) {}
