package app.unknot.ui.settings;

import java.util.function.IntConsumer;
import javafx.beans.value.ObservableValue;

/// A number that goes up and down in even steps between two limits.
public final class SteppedNumber {
    private final ObservableValue<Integer> value;
    private final IntConsumer change;
    private final int lowest;
    private final int highest;
    private final int step;

    /// @param value the number as it is now
    /// @param change is given the number that the person wants
    SteppedNumber(
            ObservableValue<Integer> value, IntConsumer change, int lowest, int highest, int step) {
        this.value = value;
        this.change = change;
        this.lowest = lowest;
        this.highest = highest;
        this.step = step;
    }

    public ObservableValue<Integer> value() {
        return value;
    }

    /// Up to the next step; a number between two steps goes to the nearer one above.
    public void more() {
        moveTo(Math.floorDiv(value.getValue(), step) * step + step);
    }

    /// Down to the next step.
    public void less() {
        moveTo(Math.ceilDiv(value.getValue(), step) * step - step);
    }

    public void most() {
        moveTo(highest);
    }

    public void least() {
        moveTo(lowest);
    }

    private void moveTo(int wanted) {
        change.accept(Math.clamp(wanted, lowest, highest));
    }

    public ObservableValue<Boolean> isLeast() {
        return value.map(now -> now <= lowest);
    }

    public ObservableValue<Boolean> isMost() {
        return value.map(now -> now >= highest);
    }
}
