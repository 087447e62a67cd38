package app.unknot.ui.library;

import app.unknot.domain.session.lint.DoseSheet;
import app.unknot.domain.session.lint.DoseSheet.AreaDose;
import app.unknot.domain.session.lint.DoseSheet.Dose;
import app.unknot.i18n.Messages;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.Labels;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The doses of a routine, area by area, next to what is allowed; what goes beyond is marked with a
/// sign and in words.
final class DoseList extends VBox {
    private final Messages messages;

    DoseList(DoseSheet sheet, Messages messages) {
        this.messages = messages;
        getStyleClass().add("dose-list");
        if (sheet.areas().isEmpty()) {
            getChildren().add(Labels.body(messages.text("import.doses.none")));
            return;
        }
        getChildren()
                .addAll(
                        Labels.muted(
                                sheet.isOver()
                                        ? messages.text("import.doses.over")
                                        : messages.text("import.doses.within")),
                        dose("import.dose.session", sheet.session()));
        sheet.areas().forEach(area -> getChildren().add(area(area)));
    }

    private VBox area(AreaDose area) {
        VBox part =
                new VBox(
                        Labels.styled(new RoutineWords(messages).area(area.area()), "setting-name"),
                        dose("import.dose.time", area.time()));
        area.hold().ifPresent(hold -> part.getChildren().add(dose("import.dose.hold", hold)));
        area.pressure()
                .ifPresent(most -> part.getChildren().add(dose("import.dose.pressure", most)));
        part.getStyleClass().add("dose-area");
        return part;
    }

    private Node dose(String key, Dose dose) {
        String words = messages.text(key, dose.planned(), dose.most());
        if (!dose.isOver()) {
            return Labels.body(words);
        }
        Label text = Labels.body(messages.text("import.dose.over", words));
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(Buttons.icon(Feather.ALERT_TRIANGLE), text);
        row.getStyleClass().add("dose-over");
        return row;
    }
}
