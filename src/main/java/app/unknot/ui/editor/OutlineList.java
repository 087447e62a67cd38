package app.unknot.ui.editor;

import app.unknot.domain.routine.Routine;
import app.unknot.domain.session.lint.Problem;
import app.unknot.service.RoutineReading;
import app.unknot.ui.editor.Outline.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The blocks and steps in their order, each a row that can be dragged or moved with the keys.
final class OutlineList extends ListView<Row> {
    private final EditorModel model;
    private final Map<String, Integer> problems = new HashMap<>();
    private boolean isShowing;
    private Optional<Row> dragged = Optional.empty();

    OutlineList(EditorModel model) {
        this.model = model;
        getStyleClass().add("outline");
        setAccessibleText(model.messages().text("editor.steps"));
        setAccessibleHelp(model.messages().text("editor.steps.hint"));
        setCellFactory(list -> new OutlineCell(model, this));
        model.routineProperty().subscribe(this::fill);
        model.selectionProperty().subscribe(this::mark);
        model.readingProperty().subscribe(this::count);
        getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> {
                    if (row != null && !isShowing) {
                        model.select(row.selection());
                    }
                });
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void fill(Routine routine) {
        List<Row> rows = Outline.rows(routine);
        if (!rows.equals(getItems())) {
            isShowing = true;
            getItems().setAll(rows);
            isShowing = false;
            mark(model.selectionProperty().get());
        }
    }

    private void mark(Selection selection) {
        isShowing = true;
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i).selection().equals(selection)) {
                getSelectionModel().clearAndSelect(i);
                getFocusModel().focus(i);
                reveal(i);
            }
        }
        isShowing = false;
    }

    /// Scrolls only as far as it has to.
    private void reveal(int index) {
        boolean isInSight =
                lookupAll(".list-cell").stream()
                        .filter(OutlineCell.class::isInstance)
                        .map(OutlineCell.class::cast)
                        .anyMatch(cell -> cell.getIndex() == index && isInSight(cell));
        if (!isInSight) {
            scrollTo(Math.max(0, index - 2));
        }
    }

    private boolean isInSight(ListCell<?> cell) {
        var place = sceneToLocal(cell.localToScene(cell.getBoundsInLocal()));
        return cell.isVisible() && place.getMinY() >= 0 && place.getMaxY() <= getHeight();
    }

    private void count(Optional<RoutineReading> reading) {
        problems.clear();
        reading.stream()
                .flatMap(read -> read.problems().stream())
                .map(Problem::step)
                .flatMap(Optional::stream)
                .forEach(step -> problems.merge(step, 1, Integer::sum));
        refresh();
    }

    int problems(Row row) {
        return row.step().map(step -> problems.getOrDefault(step.id(), 0)).orElse(0);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.DELETE && model.outline().isMovable()) {
            model.outline().remove();
            event.consume();
        }
    }

    /// A row is being dragged; it goes where it is let go.
    void drag(Row row) {
        dragged = Optional.of(row);
    }

    boolean isDragged(Row row) {
        return dragged.filter(row::equals).isPresent();
    }

    /// The row under a height of the list, and a little scrolling at its ends.
    Optional<OutlineCell> under(double sceneY) {
        double y = sceneToLocal(0, sceneY).getY();
        double row = getFixedCellSize() > 0 ? getFixedCellSize() : 40;
        if (y < row) {
            scrollTo(Math.max(0, first() - 1));
        } else if (y > getHeight() - row) {
            scrollTo(first() + 1);
        }
        return lookupAll(".list-cell").stream()
                .filter(OutlineCell.class::isInstance)
                .map(OutlineCell.class::cast)
                .filter(cell -> !cell.isEmpty() && cell.isVisible())
                .filter(cell -> {
                    var place = cell.localToScene(cell.getBoundsInLocal());
                    return sceneY >= place.getMinY() && sceneY < place.getMaxY();
                })
                .findFirst();
    }

    private int first() {
        return lookupAll(".list-cell").stream()
                .filter(OutlineCell.class::isInstance)
                .map(OutlineCell.class::cast)
                .filter(cell -> !cell.isEmpty() && isInSight(cell))
                .mapToInt(ListCell::getIndex)
                .min()
                .orElse(0);
    }

    void drop(double sceneY) {
        Optional<Row> row = dragged;
        dragged = Optional.empty();
        under(sceneY)
                .map(ListCell::getItem)
                .ifPresent(on -> row.ifPresent(from -> model.outline().drop(from, on)));
        refresh();
    }
}
