package app.unknot.ui.component;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// The steps of a session in one line, each as long as its share, in named groups, so that it shows
/// that both sides get the same.
///
/// What is over is full, what is now is taller and fills, what comes is an outline.
public final class StepStrip extends Region {
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private static final double BAR = 10;
    private static final double CURRENT_BAR = 18;
    private static final double GAP = 3;
    private static final double GROUP_GAP = 16;
    private static final double SMALLEST_STEP = 4;
    private static final double NAME_GAP = 8;

    private final BiFunction<StripGroup, StripStep, String> words;
    private final List<StripGroup> groups = new ArrayList<>();
    private final List<Text> names = new ArrayList<>();
    private final List<Region> bars = new ArrayList<>();
    private final Region fill = new Region();
    private int current = -1;
    private double fraction;

    /// @param words the text alternative while that step is the current one
    public StepStrip(BiFunction<StripGroup, StripStep, String> words) {
        this.words = words;
        getStyleClass().add("step-strip");
        setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        fill.getStyleClass().add("step-fill");
        fill.setManaged(false);
    }

    /// The whole session; nothing is done yet.
    public void setGroups(List<StripGroup> session) {
        groups.clear();
        groups.addAll(session);
        names.clear();
        bars.clear();
        for (StripGroup group : groups) {
            names.add(name(group));
            group.steps().forEach(step -> bars.add(bar()));
        }
        getChildren().setAll(bars);
        getChildren().addAll(names);
        getChildren().add(fill);
        current = -1;
        requestLayout();
    }

    /// Where the session is.
    ///
    /// @param step counted from 0 through all groups; below zero before the first, as many as there
    ///   are steps after the last
    /// @param done how much of that step is over, 0 to 1
    public void showProgress(int step, double done) {
        fraction = Math.clamp(done, 0, 1);
        if (step != current) {
            current = step;
            markSteps();
            requestLayout();
        } else if (current >= 0 && current < bars.size()) {
            placeFill(bars.get(current));
        }
    }

    private void markSteps() {
        for (int i = 0; i < bars.size(); i++) {
            bars.get(i).pseudoClassStateChanged(DONE, i < current);
            bars.get(i).pseudoClassStateChanged(CURRENT, i == current);
        }
        int before = 0;
        for (int g = 0; g < groups.size(); g++) {
            StripGroup group = groups.get(g);
            boolean here = current >= before && current < before + group.steps().size();
            names.get(g).pseudoClassStateChanged(CURRENT, here);
            if (here) {
                setAccessibleText(words.apply(group, group.steps().get(current - before)));
            }
            before += group.steps().size();
        }
    }

    private static Text name(StripGroup group) {
        Text name = new Text(group.name());
        name.getStyleClass().add("step-group");
        name.setManaged(false);
        return name;
    }

    private static Region bar() {
        Region bar = new Region();
        bar.getStyleClass().add("step-bar");
        bar.setManaged(false);
        return bar;
    }

    @Override
    protected void layoutChildren() {
        double spaces = GROUP_GAP * (groups.size() - 1) + GAP * (bars.size() - groups.size());
        double free = getWidth() - spaces - SMALLEST_STEP * bars.size();
        double total = groups.stream().mapToDouble(StripGroup::length).sum();
        double x = 0;
        int index = 0;
        fill.setVisible(false);
        for (int g = 0; g < groups.size(); g++) {
            double start = x;
            for (StripStep step : groups.get(g).steps()) {
                double width = SMALLEST_STEP + Math.max(0, free) * step.length() / total;
                place(index, x, width);
                x += width + GAP;
                index++;
            }
            x += GROUP_GAP - GAP;
            placeName(names.get(g), start, x - GROUP_GAP - start);
        }
    }

    private void place(int index, double x, double width) {
        boolean now = index == current;
        double height = now ? CURRENT_BAR : BAR;
        bars.get(index).resizeRelocate(x, (CURRENT_BAR - height) / 2, width, height);
        if (now) {
            placeFill(bars.get(index));
        }
    }

    /// In whole pixels, as it hardly moves and is asked each frame.
    private void placeFill(Region bar) {
        double width = Math.rint(bar.getWidth() * fraction);
        fill.resizeRelocate(bar.getLayoutX(), 0, width, CURRENT_BAR);
        fill.setVisible(width >= 1);
    }

    /// A name that has no room is left out rather than cut; the text alternative still has it.
    private static void placeName(Text name, double x, double width) {
        double wanted = name.getLayoutBounds().getWidth();
        name.setVisible(wanted <= width + GROUP_GAP - GAP);
        name.setX(x);
        name.setY(CURRENT_BAR + NAME_GAP + name.getBaselineOffset());
    }

    @Override
    protected double computePrefHeight(double width) {
        double text =
                names.stream().mapToDouble(n -> n.getLayoutBounds().getHeight()).max().orElse(0);
        return CURRENT_BAR + (text > 0 ? NAME_GAP + text : 0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 600;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 200;
    }
}
