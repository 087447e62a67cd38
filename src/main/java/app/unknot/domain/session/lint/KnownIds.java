package app.unknot.domain.session.lint;

import java.util.Set;

/// What a routine may name besides the content of the catalogue.
///
/// @param flags ids of the health flags
/// @param routines ids of all routines
/// @param builtIns ids of those that come with the program; they leave room for longer holds
public record KnownIds(Set<String> flags, Set<String> routines, Set<String> builtIns) {
    public KnownIds {
        flags = Set.copyOf(flags);
        routines = Set.copyOf(routines);
        builtIns = Set.copyOf(builtIns);
    }
}
