package app.unknot.domain.session;

import app.unknot.domain.body.Side;
import java.util.List;

/// Which sides a session works on, and in which order.
///
/// @param sides one or two of left and right, in their order
public record SideChoice(List<Side> sides) {
    public SideChoice {
        sides = List.copyOf(sides);
        if (sides.isEmpty()
                || sides.size() > 2
                || !sides.stream().allMatch(Side::isOneSide)
                || sides.stream().distinct().count() < sides.size()) {
            throw new IllegalArgumentException("Not a choice of sides: " + sides);
        }
    }

    public static SideChoice bothFrom(Side first) {
        return new SideChoice(List.of(first, first.other()));
    }

    public static SideChoice only(Side side) {
        return new SideChoice(List.of(side));
    }

    public Side first() {
        return sides.getFirst();
    }

    public boolean isOneSide() {
        return sides.size() == 1;
    }
}
