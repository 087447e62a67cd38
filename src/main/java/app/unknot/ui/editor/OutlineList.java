package app.unknot.ui.editor;

import app.unknot.domain.routine.Routine;
import app.unknot.domain.session.lint.Problem;
import app.unknot.service.RoutineReading;
import app.unknot.ui.editor.Outline.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// The blocks and steps in their order, each a row that can be dragged or moved with the keys.
final class OutlineList extends ListView<Row> {
    private static final double FAR_ENOUGH = 6;
    private static final double EDGE = 24;

    /// Rows that leave no room for others above the one that matters.
    private static final int FEW = 4;

    /// Enough for the list to learn how high its rows are.
    private static final int GOES = 4;

    private final EditorModel model;
    private final Map<String, Integer> problems = new HashMap<>();
    private boolean isShowing;
    private Optional<Row> pressed = Optional.empty();
    private double pressedAt;
    private boolean isDragging;

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
        heightProperty().subscribe(this::revealChosen);
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

    /// Scrolls only as far as it has to, and shows some rows above where there is room for them.
    private void reveal(int index) {
        // Rows are as high as their words, which the list only knows of those that it has shown.
        for (int go = 0; go < GOES && getHeight() > 0 && !isInSight(index); go++) {
            double row = cells().mapToDouble(Region::getHeight).max().orElse(getHeight());
            int above = go == 0 && getHeight() > FEW * row ? 2 : 0;
            scrollTo(Math.max(0, index - above));
            applyCss();
            layout();
        }
    }

    private boolean isInSight(int index) {
        return cells().anyMatch(cell -> cell.getIndex() == index && isInSight(cell));
    }

    private void revealChosen() {
        int chosen = getSelectionModel().getSelectedIndex();
        if (chosen >= 0) {
            reveal(chosen);
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

    /// A row is pressed, and may be dragged.
    void press(Row row, double sceneY) {
        pressed = Optional.of(row).filter(each -> each.block() >= 0);
        pressedAt = sceneY;
        isDragging = false;
    }

    /// Whether the pressed row is being dragged; at an end of the list it scrolls a little.
    boolean drag(double sceneY) {
        isDragging |= pressed.isPresent() && Math.abs(sceneY - pressedAt) > FAR_ENOUGH;
        if (isDragging) {
            double y = sceneToLocal(0, sceneY).getY();
            if (y < EDGE) {
                scrollTo(Math.max(0, first() - 1));
            } else if (y > getHeight() - EDGE) {
                scrollTo(first() + 1);
            }
        }
        return isDragging;
    }

    private Stream<OutlineCell> cells() {
        return lookupAll(".list-cell").stream()
                .filter(OutlineCell.class::isInstance)
                .map(OutlineCell.class::cast)
                .filter(cell -> !cell.isEmpty() && cell.isVisible());
    }

    /// The row under a height of the scene.
    Optional<OutlineCell> under(double sceneY) {
        return cells().filter(
                        cell -> {
                            var place = cell.localToScene(cell.getBoundsInLocal());
                            return sceneY >= place.getMinY() && sceneY < place.getMaxY();
                        })
                .findFirst();
    }

    private int first() {
        return cells().filter(this::isInSight).mapToInt(ListCell::getIndex).min().orElse(0);
    }

    /// Puts what is dragged where it is let go.
    void drop(double sceneY) {
        Optional<Row> row = pressed.filter(each -> isDragging);
        pressed = Optional.empty();
        isDragging = false;
        row.ifPresent(from ->
                under(sceneY)
                        .map(ListCell::getItem)
                        .ifPresent(on -> model.outline().drop(from, on)));
    }
}
