package app.unknot.platform.desktop;

import app.unknot.platform.desktop.Wakefulness.Kept;
import app.unknot.service.KeepAwake;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the computer awake in the first way that works on it.
///
/// The system is asked on a thread of its own, which nobody waits for: a session bus that is dead
/// takes ten seconds to say so.
public final class AwakeComputer implements KeepAwake {
    private static final Logger LOG = LoggerFactory.getLogger(AwakeComputer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final List<Wakefulness> ways;
    private final Executor worker;
    private final Duration patience;

    /// @param worker runs one task after the other
    /// @param patience how long one way may take before the next one is tried
    AwakeComputer(List<Wakefulness> ways, Executor worker, Duration patience) {
        this.ways = ways;
        this.worker = worker;
        this.patience = patience;
    }

    /// The ways of the running system.
    public static AwakeComputer ofSystem() {
        return new AwakeComputer(
                ways(System.getProperty("os.name", ""), System.getenv()),
                new AwakeThread(),
                PATIENCE);
    }

    /// The ways that a system may have, the best one first.
    ///
    /// @param osName as in the system property `os.name`
    static List<Wakefulness> ways(String osName, Map<String, String> env) {
        String os = osName.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            return List.of(new WindowsAwake());
        }
        if (os.startsWith("mac")) {
            return List.of(Caffeinate.ofSystem());
        }
        String bus = SessionBus.address(env);
        return List.of(
                new ScreenSaverAwake(bus),
                new PortalAwake(bus),
                new X11Awake(env.getOrDefault("DISPLAY", "")));
    }

    @Override
    public Hold hold(String reason) {
        Held held = new Held();
        worker.execute(() -> held.kept = begin(reason));
        return () -> {
            if (held.isLetGo.compareAndSet(false, true)) {
                worker.execute(held::end);
            }
        };
    }

    private @Nullable Kept begin(String reason) {
        for (Wakefulness way : ways) {
            try {
                Kept kept = within(patience, way, reason);
                LOG.info("The computer is kept awake by {}", way.name());
                return kept;
            } catch (NotKeptException e) {
                LOG.info("The computer can't be kept awake by {}: {}", way.name(), e.getMessage());
            }
        }
        LOG.warn("The computer can't be kept awake; its screen may lock during the session");
        return null;
    }

    /// Tries it, and takes it back if it works only after nobody waits for it any more.
    private static Kept within(Duration patience, Wakefulness way, String reason)
            throws NotKeptException {
        CompletableFuture<Kept> result = new CompletableFuture<>();
        Thread.ofPlatform()
                .name("awake-" + way.name())
                .daemon()
                .start(() -> {
                    try {
                        Kept kept = way.begin(reason);
                        if (!result.complete(kept)) {
                            kept.end();
                        }
                    } catch (NotKeptException | RuntimeException | LinkageError e) {
                        result.completeExceptionally(e);
                    }
                });
        try {
            return result.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof NotKeptException known
                    ? known
                    : new NotKeptException(e.getCause());
        } catch (TimeoutException e) {
            NotKeptException slow = new NotKeptException("it doesn't answer");
            if (result.completeExceptionally(slow)) {
                throw slow;
            }
            return result.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotKeptException(e);
        }
    }

    /// What one hold has; its fields are used on the worker alone.
    private static final class Held {
        private final AtomicBoolean isLetGo = new AtomicBoolean();
        private @Nullable Kept kept;

        private void end() {
            if (kept == null) {
                return;
            }
            try {
                kept.end();
                LOG.info("The computer may sleep again");
            } catch (RuntimeException e) {
                LOG.warn("The computer can't be told that it may sleep again", e);
            }
        }
    }
}
