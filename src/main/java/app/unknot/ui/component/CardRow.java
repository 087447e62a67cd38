package app.unknot.ui.component;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Cards of one size side by side, as many in a row as fit.
public final class CardRow extends Region {
    private static final double GAP = 18;
    private static final double LEAST_WIDTH = 320;
    private static final int MOST_COLUMNS = 3;

    public CardRow() {
        getStyleClass().add("card-row");
    }

    @Override
    public javafx.collections.ObservableList<Node> getChildren() {
        return super.getChildren();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private int columns(double width) {
        double least =
                getChildren().stream()
                        .mapToDouble(card -> card.minWidth(-1))
                        .reduce(LEAST_WIDTH, Math::max);
        int fit = (int) ((width + GAP) / (least + GAP));
        return Math.clamp(fit, 1, Math.min(MOST_COLUMNS, Math.max(1, getChildren().size())));
    }

    private double cardWidth(double width) {
        int columns = columns(width);
        return (width - GAP * (columns - 1)) / columns;
    }

    private double rowHeight(int row, int columns, double cardWidth) {
        return getChildren().stream()
                .skip((long) row * columns)
                .limit(columns)
                .mapToDouble(card -> card.prefHeight(cardWidth))
                .max()
                .orElse(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        double all = width < 0 ? 900 : width;
        int columns = columns(all);
        int rows = (getChildren().size() + columns - 1) / columns;
        double height = 0;
        for (int row = 0; row < rows; row++) {
            height += rowHeight(row, columns, cardWidth(all)) + (row > 0 ? GAP : 0);
        }
        return height;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        int columns = columns(getWidth());
        double cardWidth = cardWidth(getWidth());
        double y = 0;
        int rows = (getChildren().size() + columns - 1) / columns;
        for (int row = 0; row < rows; row++) {
            double height = rowHeight(row, columns, cardWidth);
            for (int i = row * columns;
                    i < Math.min((row + 1) * columns, getChildren().size());
                    i++) {
                double x = (i - row * columns) * (cardWidth + GAP);
                getChildren().get(i).resizeRelocate(x, y, cardWidth, height);
            }
            y += height + GAP;
        }
    }
}
