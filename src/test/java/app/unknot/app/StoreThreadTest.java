package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.progress.Remarks;
import app.unknot.domain.progress.SessionRecord;
import app.unknot.domain.progress.SessionRecord.Ending;
import app.unknot.service.StoreException;
import app.unknot.storage.LibraryFolder;
import app.unknot.storage.LocalStore;
import app.unknot.storage.disk.RealDisk;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreThreadTest {
    private static final int THREADS = 8;
    private static final int EACH = Integer.getInteger("unknot.test.commands", 60);

    @TempDir Path temp;

    private LocalStore open() {
        return LocalStore.in(
                new LibraryFolder(temp.resolve("library"), temp.resolve("state")),
                new RealDisk(wait -> {}),
                InstantSource.fixed(Instant.parse("2026-11-22T07:12:00Z")),
                () -> "pc");
    }

    private static SessionRecord session(String id) {
        return new SessionRecord(
                id,
                1,
                OffsetDateTime.parse("2026-11-22T08:12:00+01:00"),
                "wall",
                "",
                Ending.FINISHED,
                300,
                240,
                "",
                List.of(),
                Remarks.NONE,
                Optional.empty(),
                List.of());
    }

    /// An interrupt would close the file under a write.
    @Test
    void doesAllThatManyThreadsGiveItWhoeverIsInterrupted() throws InterruptedException {
        LocalStore store = open();
        Queue<String> saved = new ConcurrentLinkedQueue<>();
        StoreThread disk = new StoreThread();
        List<Thread> threads = new ArrayList<>();
        for (int number = 0; number < THREADS; number++) {
            String name = "thread" + number + "-";
            threads.add(
                    Thread.ofPlatform()
                            .start(() -> {
                                for (int i = 0; i < EACH; i++) {
                                    Thread.currentThread().interrupt();
                                    disk.execute(append(store, name + i, saved));
                                }
                            }));
        }
        for (Thread thread : threads) {
            thread.interrupt();
            thread.join();
        }
        // Closing alone waits for a moment only, which is too short for the sizes of a release.
        CountDownLatch done = new CountDownLatch(1);
        disk.execute(done::countDown);
        assertThat(done.await(5, TimeUnit.MINUTES)).isTrue();
        disk.close();

        assertThat(saved).hasSize(THREADS * EACH);
        assertThat(open().progress().load().value().size()).isEqualTo(THREADS * EACH);
    }

    private static Runnable append(LocalStore store, String id, Queue<String> saved) {
        return () -> {
            try {
                store.progress().append(session(id));
                saved.add(id);
            } catch (StoreException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    @Test
    void goesOnAfterAFailureAndDropsWhatWaitsAtTheEnd() {
        Queue<String> done = new ConcurrentLinkedQueue<>();
        StoreThread disk = new StoreThread();
        disk.execute(() -> {
            throw new IllegalStateException("this one fails");
        });
        disk.execute(() -> done.add("next"));
        disk.executeLater(Duration.ofDays(1), () -> done.add("late"));
        disk.close();
        disk.executeLater(Duration.ZERO, () -> done.add("after the end"));

        assertThat(done).containsExactly("next");
    }
}
