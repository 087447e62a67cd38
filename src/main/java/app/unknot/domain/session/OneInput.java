package app.unknot.domain.session;

import java.time.Duration;
import java.util.Optional;

/// Tells what the presses of the one input mean, whatever it is: a key, a click or a clicker.
///
/// Works on the times it is given, monotonic nanoseconds, and holds no clock. Not safe for several
/// threads.
public final class OneInput {
    /// Presses closer together than this are one that bounced.
    public static final Duration BOUNCE = Duration.ofMillis(120);

    /// A second press that begins within this time of the first makes the two one gesture.
    public static final Duration DOUBLE = Duration.ofMillis(500);

    /// A press that lasts this long is held.
    public static final Duration HOLD = Duration.ofSeconds(1);

    /// What the person wants.
    public enum Gesture {
        /// "It let go", "ready", "next".
        ONCE,
        /// "Say that again, and where am I?"
        TWICE,
        /// Stop, and the way off the ball.
        HELD
    }

    private enum Stage {
        IDLE,
        /// One press is down.
        FIRST,
        /// The press was let go of; a second one may follow.
        BETWEEN,
        /// The second press is down.
        SECOND,
        /// The gesture was told while the press is still down.
        TOLD
    }

    private Stage stage = Stage.IDLE;
    private long began;
    private long second;
    private long lastDown = Long.MIN_VALUE / 2;

    /// The input goes down. A press that repeats itself while it is down changes nothing.
    ///
    /// @return whether it counts, so that it can be answered with a sound
    public boolean press(long nanos) {
        boolean bounced = nanos - lastDown < BOUNCE.toNanos();
        if (bounced || stage == Stage.FIRST || stage == Stage.SECOND || stage == Stage.TOLD) {
            return false;
        }
        lastDown = nanos;
        if (stage == Stage.BETWEEN && nanos - began <= DOUBLE.toNanos()) {
            second = nanos;
            stage = Stage.SECOND;
        } else {
            began = nanos;
            stage = Stage.FIRST;
        }
        return true;
    }

    /// The input goes up again.
    public Optional<Gesture> release(long nanos) {
        Optional<Gesture> due = tick(nanos);
        switch (stage) {
            case FIRST -> {
                if (nanos - began > DOUBLE.toNanos()) {
                    stage = Stage.IDLE;
                    return Optional.of(Gesture.ONCE);
                }
                stage = Stage.BETWEEN;
            }
            case SECOND -> {
                stage = Stage.IDLE;
                return Optional.of(Gesture.TWICE);
            }
            case TOLD -> stage = Stage.IDLE;
            default -> {}
        }
        return due;
    }

    /// Time goes by; to be called at least twenty times a second.
    public Optional<Gesture> tick(long nanos) {
        boolean isHeld =
                (stage == Stage.FIRST && nanos - began >= HOLD.toNanos())
                        || (stage == Stage.SECOND && nanos - second >= HOLD.toNanos());
        if (isHeld) {
            stage = Stage.TOLD;
            return Optional.of(Gesture.HELD);
        }
        if (stage == Stage.BETWEEN && nanos - began > DOUBLE.toNanos()) {
            stage = Stage.IDLE;
            return Optional.of(Gesture.ONCE);
        }
        return Optional.empty();
    }

    /// Forgets what is under way, because its release will not be seen.
    public void forget() {
        stage = Stage.IDLE;
    }
}
