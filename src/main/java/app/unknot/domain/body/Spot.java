package app.unknot.domain.body;

import java.util.Optional;

/// The very place on a muscle that a person means.
///
/// @param side the person's own left or right
/// @param point in units of the view, never on a no-go zone of the area
/// @param refused what the ball would have touched where the person pointed, if it was anything
public record Spot(
        String area, Side side, DiagramView view, Point point, Optional<NoGoZone> refused) {}
