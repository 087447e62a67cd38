package app.unknot.app;

import java.util.concurrent.Executor;
import javafx.animation.AnimationTimer;

/// Puts off what the next frame doesn't need until that frame is on the screen. Only for the
/// toolkit's thread.
final class AfterFrames implements Executor {
    /// One comes with what is there now; when the second begins, it has been drawn.
    private static final int FRAMES = 2;

    @Override
    public void execute(Runnable task) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames++;
                if (frames == FRAMES) {
                    stop();
                    task.run();
                }
            }
        }.start();
    }
}
