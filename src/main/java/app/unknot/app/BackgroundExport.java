package app.unknot.app;

import app.unknot.app.AudioExport.Written;
import app.unknot.domain.session.SessionPlan;
import app.unknot.service.SoundExport;
import app.unknot.service.SoundSettings;
import app.unknot.storage.disk.DiskTrouble;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Saves sessions as sound files beside everything else, one at a time, with voices of its own. It
/// rests while a session is on, as no line of that may be late.
final class BackgroundExport implements SoundExport, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BackgroundExport.class);
    private static final String ENDING = ".wav";
    private static final long SPARE_BYTES = 1L << 20;
    private static final Duration CLOSING = Duration.ofSeconds(3);

    /// How much room there is for a file.
    interface Room {
        /// In bytes.
        long of(Path folder) throws IOException;
    }

    private final Supplier<AudioExport> exports;
    private final Room room;
    private final Object lock = new Object();
    private boolean isHeld;
    private @Nullable Job running;

    /// @param exports each with voices of its own
    BackgroundExport(Supplier<AudioExport> exports, Room room) {
        this.exports = exports;
        this.room = room;
    }

    /// With the disks of this computer.
    BackgroundExport(Supplier<AudioExport> exports) {
        this(exports, folder -> Files.getFileStore(folder).getUsableSpace());
    }

    @Override
    public Runnable begin(SessionPlan plan, SoundSettings settings, Path file, Listener listener) {
        Job job = new Job(plan, settings, file.toAbsolutePath(), listener);
        synchronized (lock) {
            if (running != null) {
                running.cancel();
            }
            running = job;
        }
        job.thread.start();
        return job::cancel;
    }

    /// Lets what is being saved rest, or go on.
    void hold(boolean still) {
        synchronized (lock) {
            isHeld = still;
            lock.notifyAll();
        }
    }

    /// Gives up what is being saved, and waits a moment until nothing of it is left.
    @Override
    public void close() {
        Job last;
        synchronized (lock) {
            last = running;
        }
        if (last != null) {
            last.cancel();
            try {
                last.thread.join(CLOSING);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /// One file.
    private final class Job {
        private final SessionPlan plan;
        private final SoundSettings settings;
        private final Path file;
        private final Listener listener;
        private final Thread thread =
                Thread.ofPlatform().name("sound file").daemon().unstarted(this::run);
        private volatile boolean isCancelled;
        private int told = -1;

        Job(SessionPlan plan, SoundSettings settings, Path file, Listener listener) {
            this.plan = plan;
            this.settings = settings;
            this.file = file;
            this.listener = listener;
        }

        void cancel() {
            isCancelled = true;
            thread.interrupt();
        }

        private void run() {
            try (AudioExport export = exports.get()) {
                write(export);
            } catch (CancellationException e) {
                LOG.info("The sound file was given up", e);
            } catch (IOException e) {
                LOG.warn("The sound file can't be written", e);
                fail(trouble(e), DiskTrouble.words(e));
            } catch (RuntimeException e) {
                LOG.error("The sound file can't be made", e);
                fail(Trouble.FAILED, "");
            }
        }

        private void write(AudioExport export) throws IOException {
            if (!export.hasVoice()) {
                fail(Trouble.NO_VOICE, "");
                return;
            }
            boolean isWhole = file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
            Path target = isWhole ? file : file.resolveSibling(file.getFileName() + ENDING);
            if (!isWhole && Files.exists(target)) {
                fail(Trouble.THERE, "");
            } else if (roomLeft() < AudioExport.bytes(plan) + SPARE_BYTES) {
                fail(Trouble.FULL, "");
            } else {
                Written written = export.write(plan, settings, target, this::goesOn);
                if (!isCancelled) {
                    listener.done(target, written.leftOut());
                }
            }
        }

        private long roomLeft() throws IOException {
            Path folder = file.getParent();
            return folder == null ? 0 : room.of(folder);
        }

        private boolean goesOn(double part) {
            int percent = (int) (100 * part);
            if (percent > told && !isCancelled) {
                told = percent;
                listener.at(percent);
            }
            synchronized (lock) {
                try {
                    while (isHeld && !isCancelled) {
                        lock.wait();
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return false;
                }
            }
            return !isCancelled;
        }

        private void fail(Trouble trouble, String why) {
            if (!isCancelled) {
                listener.failed(trouble, file, why);
            }
        }

        private Trouble trouble(IOException refusal) {
            try {
                if (roomLeft() < SPARE_BYTES) {
                    return Trouble.FULL;
                }
            } catch (IOException e) {
                LOG.debug("Nobody knows how much room is left", e);
            }
            Path folder = file.getParent();
            boolean isRefused =
                    refusal instanceof AccessDeniedException
                            || refusal instanceof NoSuchFileException
                            || folder == null
                            || !Files.isDirectory(folder)
                            || !Files.isWritable(folder);
            return isRefused ? Trouble.NOT_WRITABLE : Trouble.FAILED;
        }
    }
}
