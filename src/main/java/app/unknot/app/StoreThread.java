package app.unknot.app;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one thread that writes the person's files; what was given to it before it is closed gets
/// done.
final class StoreThread implements Executor, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StoreThread.class);
    private static final int PATIENCE_SECONDS = 10;

    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("store").factory());

    @Override
    public void execute(Runnable write) {
        thread.execute(() -> {
            try {
                write.run();
            } catch (RuntimeException e) {
                LOG.error("A write failed", e);
            }
        });
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
