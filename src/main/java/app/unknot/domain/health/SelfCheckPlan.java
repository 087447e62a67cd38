package app.unknot.domain.health;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The small tests of movement, how often they make sense, and which difference is a big one.
///
/// @param everyDays days from one time to the next, from 1
/// @param bigDifference in levels, from 1: so much between the sides, or lost since the last time,
///   is worth showing to a professional
/// @param checks in the order in which they are done, each id once
public record SelfCheckPlan(int everyDays, int bigDifference, List<SelfCheck> checks) {
    public SelfCheckPlan {
        checks = List.copyOf(checks);
        Set<String> ids = new HashSet<>();
        for (SelfCheck check : checks) {
            if (!ids.add(check.id())) {
                throw new IllegalArgumentException("has the check " + check.id() + " twice");
            }
        }
        if (checks.isEmpty()) {
            throw new IllegalArgumentException("has no check in it");
        }
    }

    /// The check with that id; empty for one that this version doesn't know.
    public Optional<SelfCheck> check(String id) {
        return checks.stream().filter(check -> check.id().equals(id)).findFirst();
    }
}
