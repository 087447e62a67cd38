package app.unknot.ui.component;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The days of a week, a month or a year with how long each was practised: as a number or the size
/// of a mark, not as a colour alone. One stop of the Tab key; the arrow keys go from day to day,
/// and the line below says the day in words.
public final class PracticeCalendar extends VBox {
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final int WEEK = 7;
    private static final int MONTH = 31;
    private static final int[] LEVELS = {1, 5, 12, 20};

    private final Locale locale;
    private final Function<LocalDate, String> words;
    private final Map<LocalDate, Region> cells = new HashMap<>();
    private final GridPane grid = new GridPane();
    private final Label line = new Label();
    private LocalDate from = LocalDate.EPOCH;
    private LocalDate to = LocalDate.EPOCH;
    private LocalDate pointed = LocalDate.EPOCH;
    private int days;

    /// @param words what is said of a day
    public PracticeCalendar(Locale locale, Function<LocalDate, String> words) {
        this.locale = locale;
        this.words = words;
        getStyleClass().add("practice-calendar");
        grid.getStyleClass().add("calendar-grid");
        line.getStyleClass().add("calendar-line");
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().setAll(grid, line);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        focusedProperty().subscribe(this::mark);
    }

    /// Shows the days from the first to the last.
    ///
    /// @param firstOfWeek the day that a week begins with
    /// @param minutes of the days with practice
    public void show(
            LocalDate first,
            LocalDate last,
            DayOfWeek firstOfWeek,
            Map<LocalDate, Integer> minutes,
            LocalDate today) {
        from = first;
        to = last;
        days = (int) (last.toEpochDay() - first.toEpochDay()) + 1;
        cells.clear();
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        boolean isYear = days > MONTH;
        columns(isYear ? MONTH + 1 : WEEK);
        if (!isYear) {
            for (int i = 0; i < WEEK; i++) {
                Label name = new Label(firstOfWeek.plus(i).getDisplayName(TextStyle.SHORT, locale));
                name.getStyleClass().add("calendar-head");
                GridPane.setHalignment(name, HPos.CENTER);
                grid.add(name, i, 0);
            }
        }
        int shift = Math.floorMod(first.getDayOfWeek().getValue() - firstOfWeek.getValue(), WEEK);
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            int lived = minutes.getOrDefault(day, 0);
            Region cell = isYear ? mark(lived) : number(day, lived);
            cell.getStyleClass().addAll("calendar-day", "level-" + level(lived));
            cell.pseudoClassStateChanged(TODAY, day.equals(today));
            LocalDate shown = day;
            cell.setOnMouseEntered(event -> point(shown));
            cells.put(day, cell);
            if (isYear) {
                grid.add(cell, day.getDayOfMonth(), day.getMonthValue());
            } else {
                int index = shift + (int) (day.toEpochDay() - first.toEpochDay());
                grid.add(cell, index % WEEK, 1 + index / WEEK);
            }
        }
        if (isYear) {
            months(first);
        }
        point(today.isBefore(first) || today.isAfter(last) ? first : today);
    }

    private void columns(int count) {
        for (int i = 0; i < count; i++) {
            ColumnConstraints column = new ColumnConstraints();
            if (count == WEEK || i > 0) {
                column.setHgrow(Priority.ALWAYS);
                column.setFillWidth(true);
                column.setPercentWidth(
                        (count == WEEK ? 100.0 : 92.0) / (count == WEEK ? WEEK : MONTH));
            } else {
                column.setPercentWidth(8);
            }
            grid.getColumnConstraints().add(column);
        }
    }

    private void months(LocalDate first) {
        for (int month = 1; month <= 12; month++) {
            LocalDate day = first.withMonth(month);
            Label name = new Label(day.getMonth().getDisplayName(TextStyle.SHORT, locale));
            name.setMinWidth(Region.USE_PREF_SIZE);
            name.getStyleClass().add("calendar-head");
            grid.add(name, 0, month);
        }
    }

    private static int level(int minutes) {
        int level = 0;
        while (level < LEVELS.length && minutes >= LEVELS[level]) {
            level++;
        }
        return level;
    }

    private static Region number(LocalDate day, int minutes) {
        Label date = new Label(String.valueOf(day.getDayOfMonth()));
        date.getStyleClass().add("calendar-date");
        Label lived = new Label(minutes == 0 ? "" : String.valueOf(minutes));
        lived.getStyleClass().add("calendar-minutes");
        lived.setMinWidth(Region.USE_PREF_SIZE);
        VBox cell = new VBox(date, lived);
        cell.getStyleClass().add("calendar-number");
        return cell;
    }

    /// The more practice, the larger the mark within.
    private static Region mark(int minutes) {
        Region dot = new Region();
        dot.getStyleClass().add("calendar-dot");
        dot.setVisible(minutes > 0);
        StackPane cell = new StackPane(dot);
        cell.getStyleClass().add("calendar-mark");
        return cell;
    }

    private void point(LocalDate day) {
        pointed = day.isBefore(from) ? from : day.isAfter(to) ? to : day;
        line.setText(words.apply(pointed));
        setAccessibleText(line.getText());
        mark();
    }

    private void mark() {
        cells.forEach((day, cell) ->
                cell.pseudoClassStateChanged(POINTED, isFocused() && day.equals(pointed)));
    }

    private void press(KeyEvent event) {
        boolean isYear = days > MONTH;
        LocalDate next =
                switch (event.getCode()) {
                    case LEFT, KP_LEFT -> pointed.minusDays(1);
                    case RIGHT, KP_RIGHT -> pointed.plusDays(1);
                    case UP, KP_UP -> isYear ? pointed.minusMonths(1) : pointed.minusDays(WEEK);
                    case DOWN, KP_DOWN -> isYear ? pointed.plusMonths(1) : pointed.plusDays(WEEK);
                    case HOME -> from;
                    case END -> to;
                    default -> null;
                };
        if (next != null) {
            point(next);
            event.consume();
        }
    }
}
