package app.unknot.domain.health;

import java.util.List;

/// A small test of movement, compared with oneself from week to week.
///
/// @param id kebab-case, also the key of its texts
/// @param bySide whether left and right are noted apart
/// @param levels how many results there are, from the least movement to the most
/// @param sources ids in the table of sources
public record SelfCheck(String id, boolean bySide, int levels, List<String> sources) {
    public SelfCheck {
        sources = List.copyOf(sources);
        if (levels < 2) {
            throw new IllegalArgumentException("The check " + id + " has nothing to compare");
        }
    }
}
