package app.unknot.domain.health;

import java.time.Instant;

/// Something that felt wrong on an area, which the next session there warns of.
///
/// @param complaint id of the answer to "What feels wrong?"
/// @param at when it was said
public record Felt(String complaint, Instant at) {}
