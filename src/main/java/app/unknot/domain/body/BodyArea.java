package app.unknot.domain.body;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// A part of the body that routines name, with the limits that hold on it.
///
/// @param id kebab-case id of the shared vocabulary
/// @param view the whole-body view it is drawn on; empty for areas without a place, such as
///   `whole-body`
/// @param closeUp the view to show while working there, where there is one
/// @param shapes ids of the muscle shapes in that view, without their side
/// @param budget the most ball time for one side in one session (sources D2, D6, D9)
/// @param pressure the scale to aim for on this area
public record BodyArea(
        String id,
        Optional<DiagramView> view,
        Optional<DiagramView> closeUp,
        List<String> shapes,
        Duration budget,
        Pressure pressure) {

    public BodyArea {
        shapes = List.copyOf(shapes);
    }
}
