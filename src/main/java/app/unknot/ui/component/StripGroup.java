package app.unknot.ui.component;

import java.util.List;

/// The steps of one part of a session, such as the right side.
public record StripGroup(String name, List<StripStep> steps) {
    public StripGroup {
        steps = List.copyOf(steps);
    }

    double length() {
        return steps.stream().mapToDouble(StripStep::length).sum();
    }
}
