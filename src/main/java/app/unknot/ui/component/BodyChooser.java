package app.unknot.ui.component;

import app.unknot.domain.body.BodyPart;
import app.unknot.domain.body.DiagramView;
import app.unknot.domain.picture.PictureBook;
import app.unknot.ui.common.BodyWords;
import app.unknot.ui.common.Labels;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The body map with its views above it, the name of what is pointed at below it, and a list beside
/// it that does the same; all of one [BodyChoice].
public final class BodyChooser extends VBox {
    public static final String MAP = "body-map";
    public static final String LIST = "body-list";
    public static final String NAME = "body-name";

    private final BodyChoice choice;
    private final BodyWords words;
    private final BodyNames names;
    private final BodyMap map;
    private final ListView<BodyPart> list = new ListView<>();
    private final Label name = Labels.styled("", "body-name");

    public BodyChooser(BodyChoice choice, PictureBook pictures, BodyWords words) {
        this.choice = choice;
        this.words = words;
        this.names = new BodyNames(choice, words);
        this.map = new BodyMap(choice, pictures, words);
        getStyleClass().add("body-chooser");
        if (choice.views().size() > 1) {
            getChildren().add(views());
        }
        map.setId(MAP);
        name.setId(NAME);
        createList();
        VBox drawing = new VBox(map, name, Labels.muted(words.ownSides()));
        drawing.getStyleClass().add("body-drawing");
        Beside beside = Beside.columns(drawing, list);
        getChildren().add(beside);
        choice.fieldProperty().subscribe(field -> list.getItems().setAll(choice.rows()));
        choice.changesProperty().subscribe(count -> refresh());
        choice.pointedProperty().subscribe(this::point);
    }

    private Segments<DiagramView> views() {
        Segments<DiagramView> views =
                new Segments<>(words.views(), choice.views(), words::view, choice::show);
        views.setMaxWidth(Region.USE_PREF_SIZE);
        views.valueProperty().bind(choice.fieldProperty().map(field -> field.view()));
        return views;
    }

    private void createList() {
        list.setId(LIST);
        list.getStyleClass().add("body-list");
        list.setAccessibleRole(AccessibleRole.LIST_VIEW);
        list.setAccessibleText(words.list());
        list.setCellFactory(view -> new BodyRow(choice, names));
        list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.focusedProperty().subscribe(this::focused);
    }

    /// Moves the focus to the map.
    @Override
    public void requestFocus() {
        map.requestFocus();
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

    private void refresh() {
        list.refresh();
        point(choice.pointedProperty().get());
    }

    private void point(Optional<BodyPart> pointed) {
        name.setText(pointed.map(names::full).orElse(""));
        BodyPart row = pointed.flatMap(choice::row).orElse(null);
        if (!Objects.equals(row, list.getSelectionModel().getSelectedItem())) {
            if (row == null) {
                list.getSelectionModel().clearSelection();
            } else {
                list.getSelectionModel().select(row);
                list.scrollTo(row);
            }
        }
    }
}
