package app.unknot.domain.health;

import java.util.List;
import java.util.Set;

/// One question of the health check.
///
/// @param id kebab-case, also the key of its texts
/// @param sets ids of the flags that a yes sets
/// @param sources ids in the table of sources
public record Question(String id, Tier tier, Set<String> sets, List<String> sources) {
    public Question {
        sets = Set.copyOf(sets);
        sources = List.copyOf(sources);
    }
}
