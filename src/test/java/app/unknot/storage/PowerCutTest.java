package app.unknot.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Power cuts of a real file system, while another process saves to it. `-Dunknot.test.cuts` sets
/// how many.
class PowerCutTest {
    private static final int CUTS = Integer.getInteger("unknot.test.cuts", 50);
    private static final String POWER = "a power cut of a real file system";

    @TempDir Path temp;

    private final SplittableRandom random = new SplittableRandom(20261122);

    @Test
    void losesNothingThatWasSaidToBeSaved() throws IOException, InterruptedException {
        Optional<LoopDisk> found = disk();
        if (found.isEmpty()) {
            return;
        }
        try (LoopDisk disk = found.get()) {
            int first = 1;
            for (int cut = 0; cut < CUTS; cut++) {
                FoundAgain again = cutWhileSaving(disk, first);
                assertThat(again.problem()).as("cut %d", cut).isEmpty();
                first = again.last() + 1;
            }
        }
    }

    /// Without this, the test above might be one that can't fail.
    @Test
    void noticesWhenNothingIsForced() throws IOException, InterruptedException {
        Optional<LoopDisk> found = disk();
        if (found.isEmpty()) {
            return;
        }
        try (LoopDisk disk = found.get()) {
            assertThat(cutWhileSaving(disk, 1, "forget").problem()).isNotEmpty();
        }
    }

    /// Only what was said before the cut must be there.
    private FoundAgain cutWhileSaving(LoopDisk disk, int first, String... more)
            throws IOException, InterruptedException {
        int saved;
        int begun;
        try (RunningChild child = RunningChild.start(folder(disk), first, more)) {
            child.awaitSaved(first + random.nextInt(20, 60));
            saved = child.saved();
            assertThat(disk.cutPower()).isTrue();
            child.kill();
            begun = child.saved() + 1;
        }
        disk.unmount();
        disk.mount();
        return FoundAgain.in(folder(disk), saved, begun);
    }

    private static LibraryFolder folder(LoopDisk disk) {
        return new LibraryFolder(disk.folder().resolve("library"), disk.folder().resolve("state"));
    }

    /// Nothing where it can't be, which is said.
    private Optional<LoopDisk> disk() throws IOException, InterruptedException {
        Optional<String> obstacle = LoopDisk.obstacle();
        if (obstacle.isPresent()) {
            LoopDisk.sayNotTested(POWER, obstacle.get());
            return Optional.empty();
        }
        try {
            return Optional.of(LoopDisk.ext4(temp));
        } catch (IOException e) {
            if (LoopDisk.mustWork(e)) {
                throw e;
            }
            LoopDisk.sayNotTested(POWER, e.getMessage());
            return Optional.empty();
        }
    }
}
