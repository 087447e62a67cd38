package app.unknot.domain.routine;

import java.util.List;

/// Steps that belong together and share how they treat the sides.
public record Block(Sides sides, List<Step> steps) {
    public Block {
        steps = List.copyOf(steps);
    }
}
