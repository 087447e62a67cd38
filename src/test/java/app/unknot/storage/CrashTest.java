package app.unknot.storage;

import static app.unknot.storage.SessionSamples.brief;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.progress.History;
import app.unknot.domain.progress.SessionRecord;
import app.unknot.service.Loaded;
import app.unknot.service.Notice;
import app.unknot.service.Notice.Kind;
import app.unknot.service.Settings;
import app.unknot.service.StoreException;
import app.unknot.storage.disk.CrashDisk;
import app.unknot.storage.disk.MemoryDisk;
import app.unknot.storage.disk.Sabotage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Power cuts at every step of saving: what was acknowledged is there afterwards, and what was not
/// is there as a whole or not at all. `-Dunknot.test.crashes` sets the number of lives.
class CrashTest {
    private static final int LIVES = Integer.getInteger("unknot.test.crashes", 20_000);
    private static final int STEPS = 6;

    /// One library through several power cuts.
    private static final class Life {
        private final CrashDisk disk;
        private final SplittableRandom random;
        private final Set<String> saved = new HashSet<>();
        private final Set<String> tried = new HashSet<>();
        private int settings = Settings.DEFAULT.pace();
        private final Set<Integer> possible = new HashSet<>(Set.of(settings));
        private int next;
        private String torn = "";

        Life(long seed) {
            this.disk = new CrashDisk(seed);
            this.random = new SplittableRandom(seed);
        }

        private LocalStore open() {
            return LocalStore.in(
                    new LibraryFolder(MemoryDisk.path("library"), MemoryDisk.path("state")),
                    disk,
                    InstantSource.fixed(Instant.parse("2026-11-22T07:12:00Z")),
                    () -> "pc-" + random.nextInt(1_000_000));
        }

        /// Whether nothing was lost in two power cuts, the second soon after the first.
        String problem() {
            for (int cut = 0; cut < 3; cut++) {
                disk.crashAfter(random.nextInt(cut == 1 ? 12 : 60));
                if (random.nextBoolean()) {
                    disk.failAfter(random.nextInt(30));
                }
                try {
                    work(open());
                } catch (CrashDisk.Crash e) {
                    assertThat(e).isNotNull();
                }
                disk.restart();
                String problem = compared(open());
                if (!problem.isEmpty() || !torn.isEmpty()) {
                    return problem + torn;
                }
            }
            return "";
        }

        private void work(LocalStore store) {
            store.settings().load();
            store.progress().load();
            for (int step = 0; step < STEPS; step++) {
                try {
                    if (random.nextInt(3) == 0) {
                        save(store);
                    } else {
                        append(store);
                    }
                } catch (StoreException e) {
                    assertThat(e.notice().kind()).isEqualTo(Kind.NOT_SAVED);
                }
            }
        }

        private void append(LocalStore store) throws StoreException {
            String id = "s" + next++;
            tried.add(id);
            Map<Path, Integer> before = lengths();
            try {
                store.progress().append(brief(id));
            } catch (StoreException e) {
                torn = torn(before);
                throw e;
            }
            saved.add(id);
        }

        /// What an error that was no crash has left of a line.
        private String torn(Map<Path, Integer> before) {
            for (Map.Entry<Path, Integer> log : lengths().entrySet()) {
                int length = log.getValue();
                boolean isWhole = length == 0 || read(log.getKey())[length - 1] == '\n';
                if (!isWhole && before.getOrDefault(log.getKey(), 0) != length) {
                    return "torn by an error: " + log;
                }
            }
            return "";
        }

        private Map<Path, Integer> lengths() {
            Map<Path, Integer> lengths = new HashMap<>();
            for (Path device : disk.list(MemoryDisk.path("library/progress"))) {
                disk.list(device).forEach(log -> lengths.put(log, read(log).length));
            }
            return lengths;
        }

        private byte[] read(Path log) {
            try {
                return disk.read(log, Integer.MAX_VALUE);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        private void save(LocalStore store) throws StoreException {
            int pace = random.nextInt(110, 171);
            possible.add(pace);
            store.settings().save(Settings.DEFAULT.withPace(pace));
            possible.clear();
            possible.add(pace);
        }

        private String compared(LocalStore store) {
            Loaded<History> progress = store.progress().load();
            Set<String> found =
                    progress.value().recent().stream()
                            .map(SessionRecord::id)
                            .collect(Collectors.toSet());
            if (!found.containsAll(saved)) {
                return "lost " + saved + " of " + found;
            }
            if (!tried.containsAll(found)) {
                return "invented " + found;
            }
            Loaded<Settings> loaded = store.settings().load();
            settings = loaded.value().pace();
            if (!possible.contains(settings)) {
                return "settings " + settings + " of " + possible;
            }
            boolean isTorn = loaded.notices().stream().map(Notice::kind).anyMatch(k -> true);
            // What is on the disk now is what counts from here on.
            saved.addAll(found);
            possible.clear();
            possible.add(settings);
            return isTorn ? "settings torn" : "";
        }
    }

    @Test
    void losesNothingInAPowerCut() {
        for (long seed = 0; seed < LIVES; seed++) {
            assertThat(new Life(seed).problem()).as("seed %d", seed).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void noticesEveryMistake(Sabotage mistake) {
        int caught = 0;
        for (long seed = 0; seed < LIVES && caught == 0; seed++) {
            Life life = new Life(seed);
            life.disk.sabotage(mistake);
            caught += life.problem().isEmpty() ? 0 : 1;
        }
        assertThat(caught).isEqualTo(1);
    }
}
