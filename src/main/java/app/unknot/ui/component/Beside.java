package app.unknot.ui.component;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// Boxes next to each other while all have room for their preferred widths, below each other when
/// the window is small or the text is large.
///
/// Boxes that grow share what is left of the width and are equally high; the others keep their
/// size.
public final class Beside extends FlowPane {
    private static final String GROWS = "app.unknot.grows";

    public Beside() {
        getStyleClass().add("beside");
    }

    /// Boxes that all grow.
    public static Beside columns(Region... boxes) {
        Beside beside = new Beside();
        List.of(boxes).forEach(beside::addGrowing);
        return beside;
    }

    public void addGrowing(Region box) {
        box.getProperties().put(GROWS, true);
        getChildren().add(box);
    }

    public void add(Region box) {
        getChildren().add(box);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean fits(double width) {
        return prefWidth(-1) <= width + 0.5;
    }

    private double widthOf(Node box, double width) {
        double wanted = box.prefWidth(-1);
        if (!fits(width)) {
            return grows(box) ? inner(width) : Math.min(wanted, inner(width));
        }
        long growing = getManagedChildren().stream().filter(Beside::grows).count();
        return grows(box) ? wanted + (width - prefWidth(-1)) / growing : wanted;
    }

    private double inner(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    private static boolean grows(Node box) {
        return box.hasProperties() && box.getProperties().containsKey(GROWS);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double x = snappedLeftInset();
        double y = snappedTopInset();
        boolean beside = fits(width);
        double rowHeight = getHeight() - y - snappedBottomInset();
        for (Node box : getManagedChildren()) {
            double boxWidth = snapSizeX(widthOf(box, width));
            double boxHeight = beside ? rowHeight : box.prefHeight(boxWidth);
            layoutInArea(
                    box,
                    x,
                    y,
                    boxWidth,
                    boxHeight,
                    0,
                    Insets.EMPTY,
                    true,
                    grows(box),
                    HPos.LEFT,
                    VPos.CENTER);
            x += beside ? boxWidth + snapSpaceX(getHgap()) : 0;
            y += beside ? 0 : boxHeight + snapSpaceY(getVgap());
        }
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        double boxes = getManagedChildren().stream().mapToDouble(box -> box.prefWidth(-1)).sum();
        double gaps = snapSpaceX(getHgap()) * Math.max(0, getManagedChildren().size() - 1);
        return snappedLeftInset() + boxes + gaps + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double given = width < 0 ? prefWidth(-1) : width;
        var heights =
                getManagedChildren().stream()
                        .mapToDouble(box -> box.prefHeight(snapSizeX(widthOf(box, given))));
        double gaps = snapSpaceY(getVgap()) * Math.max(0, getManagedChildren().size() - 1);
        double content = fits(given) ? heights.max().orElse(0) : heights.sum() + gaps;
        return snappedTopInset() + content + snappedBottomInset();
    }
}
