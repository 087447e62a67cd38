package app.unknot.domain.routine;

import java.util.List;
import java.util.Optional;

/// Where a routine comes from, and what its maker means it for.
///
/// @param sources ids in the table of sources
public record Origin(
        List<String> sources, Optional<Maker> maker, Optional<CopyOf> copyOf, Optional<Plan> plan) {
    /// Of which nothing is known.
    public static final Origin NONE = of(List.of());

    public Origin {
        sources = List.copyOf(sources);
    }

    /// Of which only the sources are known.
    public static Origin of(List<String> sources) {
        return new Origin(sources, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// The origin of a copy. The maker doesn't answer for what becomes of it, so the copy has none.
    Origin copied(CopyOf original) {
        return new Origin(sources, Optional.empty(), Optional.of(original), plan);
    }
}
