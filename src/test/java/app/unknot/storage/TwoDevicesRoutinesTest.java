package app.unknot.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.body.BodyArea;
import app.unknot.domain.routine.Block;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Step;
import app.unknot.service.OwnRoutine;
import app.unknot.service.OwnRoutines;
import app.unknot.service.StoreException;
import app.unknot.storage.OwnRoutineFiles.Known;
import app.unknot.storage.content.BuiltInContent;
import app.unknot.storage.disk.Disk.Entry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// One routine that is changed on two computers, in a folder that a tool keeps in sync: whatever
/// was saved on either is found on both, unless it was changed by somebody who had seen it.
/// `-Dunknot.test.devices` sets the number of runs.
class TwoDevicesRoutinesTest {
    private static final int RUNS = Integer.getInteger("unknot.test.devices", 1_000);
    private static final int STEPS = 24;
    private static final BuiltInContent CONTENT = new BuiltInContent();
    private static final Known KNOWN =
            new Known(
                    CONTENT.catalogue().body().areas().stream()
                            .map(BodyArea::id)
                            .collect(Collectors.toSet()),
                    Set.of());
    private static final Routine MINE = CONTENT.builtIn().getFirst().withId("mine");
    private static final List<String> COPIES =
            List.of(
                    "%s.sync-conflict-20261122-081200-ABCDEFG.json",
                    "%s (còpia en conflicte 2026-11-22 081200).json",
                    "%s (PC's conflicted copy).json",
                    "%s 2.json");

    /// The routine in a version that can be told from all others.
    private static Routine version(int number) {
        Block first = MINE.blocks().getFirst();
        Step.Settle step =
                new Step.Settle(first.steps().getFirst().card(), Duration.ofSeconds(10L + number));
        return MINE.withBlocks(List.of(new Block(first.sides(), List.of(step))));
    }

    private static int number(Routine routine) {
        return routine.steps()
                .map(Step.Settle.class::cast)
                .mapToInt(step -> (int) step.length().toSeconds() - 10)
                .sum();
    }

    private static final class Device {
        private final MemoryStore store = new MemoryStore();
        private final Map<Path, byte[]> synced = new HashMap<>();
        private final OwnRoutines own;
        private List<OwnRoutine> seen = List.of();

        Device() {
            var clock = InstantSource.fixed(Instant.parse("2026-11-22T07:12:00Z"));
            var marker = new LibraryMarker(store.folder, store.disk, () -> "pc");
            var trash = new Trash(store.folder, store.disk, clock);
            var backup = new MigrationBackup(new Backups(store.folder, store.disk, clock));
            own = new OwnRoutineFiles(store.folder, store.disk, marker, trash, backup, () -> KNOWN);
        }

        void look() {
            seen = own.all().value();
        }

        List<Path> files() {
            return store.disk.files(store.folder.routines());
        }

        byte @Nullable [] content(Path file) {
            return store.disk.entry(file) == Entry.FILE ? store.disk.content(file) : null;
        }

        void put(Path file, byte[] content) {
            store.disk.put(file, content);
        }

        Set<Integer> versions() {
            return own.all().value().stream()
                    .flatMap(routine -> routine.routine().stream())
                    .map(TwoDevicesRoutinesTest::number)
                    .collect(Collectors.toSet());
        }
    }

    private static final class Run {
        private final SplittableRandom random;
        private final Device one = new Device();
        private final Device other = new Device();
        private final Set<Integer> alive = new HashSet<>();
        private int next = 1;

        Run(long seed) {
            this.random = new SplittableRandom(seed);
        }

        void live() throws StoreException {
            one.own.save(version(0));
            alive.add(0);
            for (int step = 0; step < STEPS; step++) {
                Device here = random.nextBoolean() ? one : other;
                switch (random.nextInt(4)) {
                    case 0 -> here.look();
                    case 1 -> edit(here);
                    default -> sync(here, here == one ? other : one);
                }
            }
            for (int round = 0; round < 4; round++) {
                sync(one, other);
                sync(other, one);
            }
        }

        /// Changes one of the versions that the person last saw here.
        private void edit(Device here) throws StoreException {
            if (here.seen.isEmpty()) {
                return;
            }
            OwnRoutine chosen = here.seen.get(random.nextInt(here.seen.size()));
            int changed = next++;
            here.own.save(version(changed).withId(chosen.id()));
            alive.remove(number(chosen.routine().orElseThrow()));
            alive.add(changed);
            here.look();
        }

        private void sync(Device from, Device to) {
            for (Path file : from.files()) {
                byte[] content = from.store.disk.content(file);
                byte @Nullable [] there = to.content(file);
                boolean isNews = !Arrays.equals(content, from.synced.get(file));
                boolean isNewsThere = !Arrays.equals(there, to.synced.get(file));
                if (!Arrays.equals(content, there) && isNews) {
                    if (there != null && isNewsThere) {
                        to.put(copy(file), there);
                    }
                    to.put(file, content);
                }
                if (isNews || Arrays.equals(content, there)) {
                    from.synced.put(file, content);
                    to.synced.put(file, content);
                }
            }
        }

        private Path copy(Path file) {
            String name = String.valueOf(file.getFileName()).replace(".json", "");
            String copy = COPIES.get(random.nextInt(COPIES.size())).formatted(name);
            Path free = file.resolveSibling(copy);
            for (int number = 3;
                    one.content(free) != null || other.content(free) != null;
                    number++) {
                free = file.resolveSibling(copy.replace(".json", " " + number + ".json"));
            }
            return free;
        }
    }

    @Test
    void noVersionIsLost() throws StoreException {
        int conflicts = 0;
        for (long seed = 0; seed < RUNS; seed++) {
            Run run = new Run(seed);
            run.live();
            assertThat(run.one.versions()).as("one, seed %d", seed).containsAll(run.alive);
            assertThat(run.other.versions()).as("other, seed %d", seed).containsAll(run.alive);
            conflicts += run.alive.size() > 1 ? 1 : 0;
        }
        assertThat(conflicts).as("runs with conflicts").isGreaterThan(RUNS / 4);
    }
}
