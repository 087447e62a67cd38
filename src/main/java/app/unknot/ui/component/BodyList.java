package app.unknot.ui.component;

import app.unknot.domain.body.BodyPart;
import app.unknot.ui.common.BodyWords;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The parts of the shown view by their names, for those who don't use the map.
final class BodyList extends ListView<BodyPart> {
    private final BodyChoice choice;

    BodyList(BodyChoice choice, BodyWords words) {
        this.choice = choice;
        BodyNames names = new BodyNames(choice, words);
        setId(BodyChooser.LIST);
        getStyleClass().add("body-list");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(words.list());
        setCellFactory(view -> new BodyRow(choice, names));
        getSelectionModel().selectedItemProperty().subscribe(this::selected);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        focusedProperty().subscribe(this::focused);
        choice.fieldProperty().subscribe(field -> getItems().setAll(choice.rows()));
        choice.changesProperty().subscribe(count -> renew());
        choice.pointedProperty().subscribe(this::point);
    }

    private void focused(boolean focused) {
        if (focused && choice.pointedProperty().get().isEmpty()) {
            choice.moveToEnd(true);
        }
    }

    private void selected(BodyPart row) {
        if (row != null && !row.equals(pointedRow().orElse(null))) {
            choice.point(Optional.of(row));
        }
    }

    private Optional<BodyPart> pointedRow() {
        return choice.pointedProperty().get().flatMap(choice::row);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER) {
            choice.choose();
            event.consume();
        }
    }

    private void renew() {
        refresh();
        point(choice.pointedProperty().get());
    }

    private void point(Optional<BodyPart> pointed) {
        BodyPart row = pointed.flatMap(choice::row).orElse(null);
        if (!Objects.equals(row, getSelectionModel().getSelectedItem())) {
            if (row == null) {
                getSelectionModel().clearSelection();
            } else {
                getSelectionModel().select(row);
                scrollTo(row);
            }
        }
    }
}
