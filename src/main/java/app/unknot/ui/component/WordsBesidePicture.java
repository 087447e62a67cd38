package app.unknot.ui.component;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Words beside a picture, or above it where there is little room.
public final class WordsBesidePicture extends Region {
    private static final double GAP = 28;
    private static final double RATIO = 612.0 / 360.0;
    private static final double LEAST_WORDS = 24;

    private final Region words;
    private final Region picture;

    public WordsBesidePicture(Region words, Region picture) {
        this.words = words;
        this.picture = picture;
        getChildren().addAll(words, picture);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double inner(double width) {
        return width - getInsets().getLeft() - getInsets().getRight();
    }

    private double pictureWidth(double inner) {
        double beside = Math.min(inner * 0.44, 460);
        double letters = (inner - beside - GAP) / letter();
        return letters < LEAST_WORDS ? Math.min(inner, 420) : beside;
    }

    private boolean isBeside(double inner) {
        return (inner - Math.min(inner * 0.44, 460) - GAP) / letter() >= LEAST_WORDS;
    }

    private double letter() {
        return words.lookupAll(".label").stream()
                .filter(node -> node.getStyleClass().contains("lead"))
                .map(node -> ((javafx.scene.control.Label) node).getFont().getSize() / 1.15)
                .findFirst()
                .orElse(15.0);
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets in = getInsets();
        double inner = inner(width < 0 ? computePrefWidth(-1) : width);
        double pictureWidth = pictureWidth(inner);
        double pictureHeight = pictureWidth / RATIO;
        double height =
                isBeside(inner)
                        ? Math.max(words.prefHeight(inner - pictureWidth - GAP), pictureHeight)
                        : words.prefHeight(inner) + GAP + pictureHeight;
        return in.getTop() + height + in.getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 900;
    }

    @Override
    protected void layoutChildren() {
        Insets in = getInsets();
        double inner = inner(getWidth());
        double height = getHeight() - in.getTop() - in.getBottom();
        double pictureWidth = pictureWidth(inner);
        double pictureHeight = pictureWidth / RATIO;
        if (isBeside(inner)) {
            double left = inner - pictureWidth - GAP;
            words.resizeRelocate(in.getLeft(), in.getTop(), left, height);
            picture.resizeRelocate(
                    in.getLeft() + left + GAP,
                    in.getTop() + (height - pictureHeight) / 2,
                    pictureWidth,
                    pictureHeight);
        } else {
            double wordsHeight = words.prefHeight(inner);
            words.resizeRelocate(in.getLeft(), in.getTop(), inner, wordsHeight);
            picture.resizeRelocate(
                    in.getLeft(), in.getTop() + wordsHeight + GAP, pictureWidth, pictureHeight);
        }
    }
}
