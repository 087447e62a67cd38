package app.unknot.domain.health;

import java.util.Set;

/// What a yes to a question of one tier does.
///
/// @param blocks whether no routine may start
/// @param clearable whether a professional's word lifts that
/// @param eachSession whether it is asked before every session and holds for the day
/// @param clearedDrops ids of the flags that the professional's word lifts
/// @param clearedAdds ids of the flags that hold from then on
public record TierRule(
        Tier tier,
        boolean blocks,
        boolean clearable,
        boolean eachSession,
        Set<String> clearedDrops,
        Set<String> clearedAdds) {

    public TierRule {
        clearedDrops = Set.copyOf(clearedDrops);
        clearedAdds = Set.copyOf(clearedAdds);
    }
}
