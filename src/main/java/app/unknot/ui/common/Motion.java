package app.unknot.ui.common;

import java.util.function.Consumer;
import javafx.animation.AnimationTimer;

/// Calls back once a frame while a screen is shown; tests and pictures do without.
public interface Motion {
    /// Starts calling back.
    ///
    /// @return what stops it
    Runnable eachFrame(Runnable frame);

    /// The real frames of the toolkit.
    Motion FRAMES =
            frame -> {
                AnimationTimer timer =
                        new AnimationTimer() {
                            @Override
                            public void handle(long now) {
                                frame.run();
                            }
                        };
                timer.start();
                return timer::stop;
            };

    /// Nothing moves by itself: the caller looks when it likes.
    static Motion byHand(Consumer<Runnable> frames) {
        return frame -> {
            frames.accept(frame);
            return () -> {};
        };
    }
}
