package app.unknot.app;

import app.unknot.service.DiskThread;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one thread that writes the person's files; what was given to it before it is closed gets
/// done.
final class StoreThread implements DiskThread, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StoreThread.class);
    private static final int PATIENCE_SECONDS = 10;

    private final ScheduledThreadPoolExecutor thread =
            new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().name("store").factory());

    StoreThread() {
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @Override
    public void execute(Runnable write) {
        thread.execute(() -> run(write));
    }

    @Override
    public void executeLater(Duration wait, Runnable task) {
        try {
            var later = thread.schedule(() -> run(task), wait.toMillis(), TimeUnit.MILLISECONDS);
            LOG.debug("Tried again in {}: {}", wait, later);
        } catch (RejectedExecutionException e) {
            LOG.debug("Not tried again, as the program ends", e);
        }
    }

    private static void run(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.error("A write failed", e);
        }
    }

    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.error("The disk took too long; some writes may be missing");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
