package app.unknot.domain.sound;

/// A gain on its way to where it shall be, a little with each sample, because a jump is heard as a
/// click.
final class Ramp {
    private double value;
    private double target;
    private double step;

    Ramp(double value) {
        this.value = value;
        this.target = value;
    }

    /// Goes there from here.
    ///
    /// @param samples how long a way of 1 takes; a shorter way takes less
    void to(double goal, int samples) {
        target = goal;
        step = 1.0 / samples;
    }

    /// The gain of the next sample.
    double next() {
        if (value < target) {
            value = Math.min(target, value + step);
        } else if (value > target) {
            value = Math.max(target, value - step);
        }
        return value;
    }

    double value() {
        return value;
    }

    double target() {
        return target;
    }
}
