package app.unknot.domain.breathing;

import java.time.Duration;

/// A rhythm of breathing. One whose parts are all zero is the person's own breath and has no
/// counted breaths.
///
/// @param id kebab-case, such as `calm-4-6`
/// @param onBall whether it may be used with weight on the ball; patterns that hold the breath
///   never are (source S0)
public record BreathPattern(
        String id,
        Duration inhale,
        Duration holdIn,
        Duration exhale,
        Duration holdOut,
        boolean onBall) {

    /// The length that one breath stands for where breathing isn't counted.
    public static final Duration UNCOUNTED_BREATH = Duration.ofSeconds(10);

    public BreathPattern {
        if (inhale.isNegative()
                || holdIn.isNegative()
                || exhale.isNegative()
                || holdOut.isNegative()) {
            throw new IllegalArgumentException("The pattern " + id + " has a part below zero");
        }
        if (inhale.isZero() != exhale.isZero()) {
            throw new IllegalArgumentException(
                    "The pattern " + id + " needs both a breath in and a breath out");
        }
        if (onBall && !(holdIn.isZero() && holdOut.isZero())) {
            throw new IllegalArgumentException(
                    "The pattern " + id + " holds the breath and can't be used on the ball");
        }
    }

    /// The person's own breath: nothing is counted and nothing paced.
    public static BreathPattern natural() {
        Duration none = Duration.ZERO;
        return new BreathPattern("natural", none, none, none, none, true);
    }

    public boolean isCounted() {
        return !inhale.isZero();
    }

    /// The length of one breath; [#UNCOUNTED_BREATH] stands in for the person's own.
    public Duration cycle() {
        return isCounted() ? inhale.plus(holdIn).plus(exhale).plus(holdOut) : UNCOUNTED_BREATH;
    }

    /// How many whole breaths fit.
    public int breathsIn(Duration length) {
        return Math.toIntExact(length.toNanos() / cycle().toNanos());
    }

    public Duration lengthOf(int breaths) {
        return cycle().multipliedBy(breaths);
    }

    /// When the given phase of the breath begins, counted from the start of the first breath.
    ///
    /// @param number of the breath, from 1
    public Duration startOf(int number, BreathPhase phase) {
        Duration start = lengthOf(number - 1);
        return switch (phase) {
            case IN -> start;
            case HOLD_IN -> start.plus(inhale);
            case OUT -> start.plus(inhale).plus(holdIn);
            case HOLD_OUT -> start.plus(inhale).plus(holdIn).plus(exhale);
        };
    }

    /// The breath at a moment of counted breathing.
    ///
    /// @param elapsed since the start of the first breath, not negative
    /// @throws IllegalStateException when nothing is counted
    public Breath at(Duration elapsed) {
        if (!isCounted()) {
            throw new IllegalStateException("The pattern " + id + " counts no breaths");
        }
        long cycle = cycle().toNanos();
        int number = Math.toIntExact(elapsed.toNanos() / cycle) + 1;
        long into = elapsed.toNanos() % cycle;
        BreathPhase phase = phaseAt(into);
        long since = into - startOf(1, phase).toNanos();
        double fraction = (double) since / lengthOf(phase).toNanos();
        int count = Math.toIntExact(since / Duration.ofSeconds(1).toNanos()) + 1;
        return new Breath(number, phase, fraction, count, fullness(phase, fraction));
    }

    private BreathPhase phaseAt(long into) {
        BreathPhase now = BreathPhase.IN;
        for (BreathPhase phase : BreathPhase.values()) {
            if (!lengthOf(phase).isZero() && into >= startOf(1, phase).toNanos()) {
                now = phase;
            }
        }
        return now;
    }

    private Duration lengthOf(BreathPhase phase) {
        return switch (phase) {
            case IN -> inhale;
            case HOLD_IN -> holdIn;
            case OUT -> exhale;
            case HOLD_OUT -> holdOut;
        };
    }

    private static double fullness(BreathPhase phase, double fraction) {
        double eased = (1 - Math.cos(Math.PI * fraction)) / 2;
        return switch (phase) {
            case IN -> eased;
            case HOLD_IN -> 1;
            case OUT -> 1 - eased;
            case HOLD_OUT -> 0;
        };
    }
}
