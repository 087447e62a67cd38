package app.unknot.ui.library;

import app.unknot.domain.body.BodyArea;
import app.unknot.domain.body.BodyChart;
import app.unknot.domain.body.DiagramView;
import app.unknot.domain.picture.PictureBook;
import app.unknot.ui.component.BodyFigure;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Draws a small body with the areas that a routine works on.
final class AreaFigure {
    private final PictureBook pictures;
    private final BodyChart body;

    AreaFigure(PictureBook pictures, BodyChart body) {
        this.pictures = pictures;
        this.body = body;
    }

    /// From behind, unless more of it is in front.
    ///
    /// @param areaName the name of an area
    BodyFigure of(Collection<String> areas, UnaryOperator<String> areaName) {
        List<BodyArea> found =
                areas.stream().sorted().flatMap(id -> body.area(id).stream()).toList();
        long inFront = found.stream().filter(area -> isOn(area, DiagramView.FRONT)).count();
        long behind = found.stream().filter(area -> isOn(area, DiagramView.BACK)).count();
        DiagramView view = inFront > behind ? DiagramView.FRONT : DiagramView.BACK;
        Set<String> muscles =
                found.stream()
                        .filter(area -> isOn(area, view))
                        .flatMap(area -> area.shapes().stream())
                        .collect(Collectors.toSet());
        String text =
                found.stream()
                        .map(area -> areaName.apply(area.id()))
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.joining(", "));
        return new BodyFigure(pictures.picture(view.id()), muscles, text);
    }

    private static boolean isOn(BodyArea area, DiagramView view) {
        return area.view().filter(view::equals).isPresent();
    }
}
