package app.unknot.ui.library;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// A panel to the left of the page where there is room for both, else above it and only while it is
/// asked for.
final class PanelBeside extends Region {
    private static final double GAP = 18;
    private static final double LEAST_LETTERS = 34;

    private final Region panel;
    private final Region content;

    PanelBeside(Region panel, Region content) {
        this.panel = panel;
        this.content = content;
        getStyleClass().add("panel-beside");
        getChildren().addAll(panel, content);
        panel.visibleProperty().subscribe(visible -> requestLayout());
    }

    /// Whether both have room next to each other in that width.
    boolean isBeside(double width) {
        double letter = panel.prefWidth(-1) / 24;
        return width - panel.prefWidth(-1) - GAP >= LEAST_LETTERS * letter;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double panelHeight(double width) {
        return panel.isVisible() ? panel.prefHeight(width) : 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double all = width < 0 ? 900 : width;
        Insets in = getInsets();
        if (panel.isVisible() && isBeside(all)) {
            double own = panel.prefWidth(-1);
            return in.getTop()
                    + Math.max(panelHeight(own), content.prefHeight(all - own - GAP))
                    + in.getBottom();
        }
        double above = panel.isVisible() ? panelHeight(all) + GAP : 0;
        return in.getTop() + above + content.prefHeight(all) + in.getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (panel.isVisible() && isBeside(width)) {
            double own = panel.prefWidth(-1);
            panel.resizeRelocate(0, 0, own, panelHeight(own));
            double left = width - own - GAP;
            content.resizeRelocate(own + GAP, 0, left, content.prefHeight(left));
        } else {
            double above = panel.isVisible() ? panelHeight(width) + GAP : 0;
            if (panel.isVisible()) {
                panel.resizeRelocate(0, 0, width, panelHeight(width));
            }
            content.resizeRelocate(0, above, width, content.prefHeight(width));
        }
    }
}
