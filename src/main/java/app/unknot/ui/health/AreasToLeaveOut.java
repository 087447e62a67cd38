package app.unknot.ui.health;

import app.unknot.domain.body.BodyField;
import app.unknot.domain.picture.PictureBook;
import app.unknot.ui.common.BodyWords;
import app.unknot.ui.common.StyleClass;
import app.unknot.ui.component.BodyChoice;
import app.unknot.ui.component.BodyChooser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/// The places to leave out, pointed at on the body or ticked by their names; both always show the
/// same.
final class AreasToLeaveOut extends VBox {
    private final HealthModel model;
    private final BodyChoice body;
    private final Map<String, CheckBox> boxes = new HashMap<>();
    private Runnable onChange = () -> {};

    AreasToLeaveOut(HealthModel model, List<BodyField> fields, PictureBook pictures) {
        this.model = model;
        this.body = new BodyChoice(fields, false);
        VBox list = new VBox();
        list.getStyleClass().add("area-list");
        model.areas().forEach(area -> list.getChildren().add(box(area)));
        getStyleClass().addAll(StyleClass.CARD, "areas-out");
        getChildren().add(new BodyChooser(body, pictures, new BodyWords(model.messages()), list));
        body.setOnChosen(part -> model.leaveOut(part.area(), !model.isLeftOut(part.area())));
        model.leftOutProperty().subscribe(this::show);
    }

    /// Is called whenever a place is added or taken away.
    void setOnChange(Runnable change) {
        onChange = change;
    }

    private CheckBox box(String area) {
        CheckBox box = new CheckBox(model.areaName(area));
        box.setId("area-" + area);
        box.setMnemonicParsing(false);
        box.setWrapText(true);
        box.setOnAction(event -> {
            model.leaveOut(area, box.isSelected());
            body.pointAtArea(area);
        });
        box.focusedProperty()
                .subscribe(focused -> {
                    if (focused) {
                        body.pointAtArea(area);
                    }
                });
        boxes.put(area, box);
        return box;
    }

    private void show(Set<String> out) {
        body.setChosenAreas(out);
        boxes.forEach((area, box) -> box.setSelected(out.contains(area)));
        onChange.run();
    }
}
