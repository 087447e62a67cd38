package app.unknot.ui.component;

import javafx.scene.Node;
import javafx.scene.control.ListCell;

/// A row of a list as wide as the list and as high as its words then are. The toolkit asks what is
/// in a row for its height without saying how wide it is, and rows with several lines overlap.
public abstract class WrappingCell<T> extends ListCell<T> {
    protected WrappingCell() {
        setMinWidth(0);
        setPrefWidth(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        Node words = getGraphic();
        double all = width < 0 ? getWidth() : width;
        if (words == null || all <= 0) {
            return super.computePrefHeight(width);
        }
        double within = all - snappedLeftInset() - snappedRightInset();
        return snapSizeY(
                snappedTopInset()
                        + words.prefHeight(Math.max(0, snapSizeX(within)))
                        + snappedBottomInset());
    }
}
