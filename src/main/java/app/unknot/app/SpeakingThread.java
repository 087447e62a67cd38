package app.unknot.app;

import app.unknot.service.speech.VoiceThread;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one thread on which voices are asked; it ends with the program.
final class SpeakingThread implements VoiceThread {
    private static final Logger LOG = LoggerFactory.getLogger(SpeakingThread.class);

    private final ScheduledThreadPoolExecutor thread =
            new ScheduledThreadPoolExecutor(
                    1, Thread.ofPlatform().name("voice").daemon().factory());

    @Override
    public void execute(Runnable task) {
        thread.execute(() -> run(task));
    }

    @Override
    public void executeLater(Duration wait, Runnable task) {
        var later = thread.schedule(() -> run(task), wait.toMillis(), TimeUnit.MILLISECONDS);
        LOG.trace("To be done in {}: {}", wait, later);
    }

    private static void run(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.error("What a voice was asked failed", e);
        }
    }
}
