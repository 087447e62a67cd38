package app.unknot.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.platform.desktop.SingleInstance;
import app.unknot.storage.disk.RealDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Programs that are really killed in the middle of saving. `-Dunknot.test.kills` sets how many.
class KillTest {
    private static final int KILLS = Integer.getInteger("unknot.test.kills", 50);
    private static final int MOST_NANOS = 3_000_000;

    /// Saved before a kill, at most; each of them is forced to the disk, which takes its time.
    private static final int MOST_SAVED = 12;

    @TempDir Path temp;

    @Test
    void losesNothingThatWasSaidToBeSaved() throws IOException, InterruptedException {
        LibraryFolder folder = new LibraryFolder(temp.resolve("library"), temp.resolve("state"));
        SplittableRandom random = new SplittableRandom(20261122);
        int first = 1;
        for (int kill = 0; kill < KILLS; kill++) {
            int saved;
            try (RunningChild child = RunningChild.start(folder, first)) {
                child.awaitSaved(first + random.nextInt(MOST_SAVED));
                long until = System.nanoTime() + random.nextInt(MOST_NANOS);
                while (System.nanoTime() < until) {
                    Thread.onSpinWait();
                }
                child.kill();
                saved = child.saved();
            }
            FoundAgain found = FoundAgain.in(folder, saved, saved + 1);
            assertThat(found.problem()).as("kill %d, saved %d", kill, saved).isEmpty();
            // The next one goes on after the one that was cut off, saved or not.
            first = found.last() + 1;
        }
        expectNothingLeftOver(folder);
    }

    @Test
    void locksNobodyOutWhenItWasKilled() throws IOException, InterruptedException {
        LibraryFolder folder = new LibraryFolder(temp.resolve("library"), temp.resolve("state"));
        try (RunningChild child = RunningChild.start(folder, 1, "lock")) {
            child.awaitSaved(1);
            try (SingleInstance second = SingleInstance.take(folder.state())) {
                assertThat(second.isFirst()).isFalse();
            }
            child.kill();
        }
        try (SingleInstance next = SingleInstance.take(folder.state())) {
            assertThat(next.isFirst()).isTrue();
        }
    }

    private static void expectNothingLeftOver(LibraryFolder folder) throws IOException {
        StoreChild.open(folder, new RealDisk(wait -> {})).care().sweep();
        try (Stream<Path> files = Files.walk(folder.library())) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".tmp"));
        }
    }
}
