package app.unknot.ui.editor;

import app.unknot.domain.body.BodyArea;
import app.unknot.domain.body.BodyField;
import app.unknot.domain.body.DiagramView;
import app.unknot.domain.editing.Field;
import app.unknot.domain.picture.BodyFields;
import app.unknot.domain.picture.PictureBook;
import app.unknot.ui.common.BodyWords;
import app.unknot.ui.component.AreaBar;
import app.unknot.ui.component.BodyChoice;
import app.unknot.ui.component.BodyChooser;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;

/// The area of a step, chosen by pressing it on the body; drawn only once it is opened.
final class AreaMap extends Input {
    private final StepForm form;
    private final BodyChoice choice;
    private final TitledPane pane;

    AreaMap(StepForm form, PictureBook pictures) {
        super(form.ref(Field.AREA), form.messages.text("editor.area.map"));
        this.form = form;
        Collection<BodyArea> areas = form.model.editing().library().catalogue().body().areas();
        this.choice = new BodyChoice(fields(pictures, areas), false);
        choice.setBars(form.now().usesBall() ? barred(areas) : Map.of());
        choice.setOnChosen(part -> take(part.area()));
        this.pane = new TitledPane(form.messages.text("editor.area.map.open"), null);
        pane.setAnimated(false);
        pane.setMinWidth(0);
        pane.setExpanded(false);
        pane.setAccessibleText(form.messages.text("editor.area.map"));
        pane.setId("area-map");
        pane.expandedProperty()
                .subscribe(open -> {
                    if (open && pane.getContent() == null) {
                        pane.setContent(
                                new BodyChooser(choice, pictures, new BodyWords(form.messages)));
                    }
                });
        setControl(pane);
        refresh();
    }

    private static List<BodyField> fields(PictureBook pictures, Collection<BodyArea> areas) {
        return Stream.of(DiagramView.BACK, DiagramView.FRONT)
                .map(view -> BodyFields.of(view, pictures.picture(view.id()), areas))
                .toList();
    }

    /// Where the ball never goes.
    private Map<String, AreaBar> barred(Collection<BodyArea> areas) {
        AreaBar bar = AreaBar.never(form.messages.text("editor.area.never"));
        return areas.stream()
                .filter(area -> area.budget().isZero())
                .collect(Collectors.toMap(BodyArea::id, area -> bar));
    }

    private void take(String area) {
        if (!area.equals(form.now().card().area())) {
            form.change(Field.AREA, card -> card.withArea(area));
        }
    }

    @Override
    void refresh() {
        choice.setChosenAreas(Set.of(form.now().card().area()));
    }

    @Override
    Node control() {
        return pane;
    }
}
