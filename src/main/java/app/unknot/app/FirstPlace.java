package app.unknot.app;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Where a new window is put, and brought back to when its bar comes to lie above all screens.
///
/// On X11 the toolkit at times takes a place that the window has only in passing, while it gets its
/// frame, for the wanted one, and moves it there: into the corner, where nobody can take hold of
/// it.
final class FirstPlace {
    private static final int MOST = 3;

    private final Stage stage;
    private final double x;
    private final double y;
    private final ChangeListener<Number> moved = (place, before, now) -> look();
    private int times;

    private FirstPlace(Stage stage, double x, double y) {
        this.stage = stage;
        this.x = x;
        this.y = y;
    }

    /// Puts a window there that is to be shown.
    static void of(Stage stage, double x, double y) {
        FirstPlace place = new FirstPlace(stage, x, y);
        place.put();
        stage.yProperty().addListener(place.moved);
    }

    private void put() {
        stage.setX(x);
        stage.setY(y);
    }

    private void look() {
        if (!stage.isShowing() || !isOutOfReach()) {
            return;
        }
        times++;
        if (times >= MOST) {
            stage.yProperty().removeListener(moved);
        }
        // Not within the change, which is reported before the place across is known.
        Platform.runLater(this::put);
    }

    private boolean isOutOfReach() {
        return Screen.getScreensForRectangle(stage.getX(), stage.getY(), stage.getWidth(), 1)
                .isEmpty();
    }
}
