package app.unknot.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.progress.History;
import app.unknot.domain.progress.SessionRecord;
import app.unknot.domain.progress.SessionSummary;
import app.unknot.service.StoreException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Two computers with one library in a folder that a tool keeps in sync: late, in parts, in any
/// order, and with copies under names of its own. `-Dunknot.test.devices` sets the number of runs.
class TwoDevicesTest {
    private static final int RUNS = Integer.getInteger("unknot.test.devices", 2_000);
    private static final int STEPS = 40;
    private static final List<String> COPIES =
            List.of(
                    "%s.sync-conflict-20261122-081200-ABCDEFG%s",
                    "%s (còpia en conflicte 2026-11-22 081200)%s", "%s (PC's conflicted copy)%s");

    /// One of the computers.
    private static final class Device {
        private final MemoryStore store = new MemoryStore();
        private final String name;
        private LocalStore open;

        Device(String name) {
            this.name = name;
            store.put(store.folder.device(), name + "\n");
            open = store.open();
        }

        List<Path> logs() {
            return store.disk.files(store.folder.progress());
        }

        boolean has(Path file) {
            return logs().contains(file);
        }

        boolean isOwn(Path file) {
            return file.startsWith(store.folder.progress().resolve(name))
                    && !String.valueOf(file.getFileName()).contains(" ")
                    && !String.valueOf(file.getFileName()).contains("conflict");
        }

        History history() {
            return open.progress().load().value();
        }
    }

    private static final class Run {
        private final SplittableRandom random;
        private final Device one = new Device("one");
        private final Device other = new Device("other");
        private final Map<String, Integer> saved = new HashMap<>();
        private int next;

        Run(long seed) {
            this.random = new SplittableRandom(seed);
        }

        private Device any() {
            return random.nextBoolean() ? one : other;
        }

        void live() throws StoreException {
            for (int step = 0; step < STEPS; step++) {
                Device here = any();
                switch (random.nextInt(6)) {
                    case 0, 1 -> keep(here, fresh());
                    case 2 -> amend(here);
                    case 3 -> here.open = here.store.open();
                    default -> sync(here, here == one ? other : one, false);
                }
            }
            for (int round = 0; round < 2; round++) {
                one.logs().forEach(file -> deliver(one, other, file, false));
                other.logs().forEach(file -> deliver(other, one, file, false));
            }
        }

        private SessionRecord fresh() {
            int number = next++;
            return SessionSamples.brief(
                    "s" + number, SessionSamples.NOVEMBER.plusHours(random.nextInt(400)));
        }

        private void keep(Device here, SessionRecord record) throws StoreException {
            here.open.progress().append(record);
            saved.merge(record.id(), record.revision(), Math::max);
        }

        private void amend(Device here) throws StoreException {
            List<SessionRecord> recent = here.history().recent();
            if (!recent.isEmpty()) {
                SessionRecord record = recent.get(random.nextInt(recent.size()));
                keep(
                        here,
                        record.withEase(
                                Optional.of(random.nextInt(11)), Optional.of(random.nextInt(11))));
            }
        }

        private void sync(Device from, Device to, boolean whole) {
            List<Path> logs = from.logs();
            if (!logs.isEmpty()) {
                deliver(from, to, logs.get(random.nextInt(logs.size())), !whole);
            }
        }

        /// @param inParts whether only a beginning may arrive, and an old state under another name
        private void deliver(Device from, Device to, Path file, boolean inParts) {
            byte[] content = from.store.disk.content(file);
            byte[] there = to.has(file) ? to.store.disk.content(file) : new byte[0];
            boolean isOlder =
                    there.length > content.length
                            || !Arrays.equals(there, Arrays.copyOf(content, there.length));
            if (to.isOwn(file) || isOlder) {
                if (inParts && random.nextInt(4) == 0) {
                    to.store.disk.put(copy(file), content);
                }
                return;
            }
            int length =
                    inParts && random.nextInt(3) == 0
                            ? random.nextInt(there.length, content.length + 1)
                            : content.length;
            to.store.disk.put(file, Arrays.copyOf(content, length));
        }

        private Path copy(Path file) {
            String name = String.valueOf(file.getFileName());
            int dot = name.lastIndexOf('.');
            String form = COPIES.get(random.nextInt(COPIES.size()));
            return file.resolveSibling(form.formatted(name.substring(0, dot), name.substring(dot)));
        }

        String problem() {
            one.open = one.store.open();
            List<SessionSummary> here = summaries(one.history());
            List<SessionSummary> there = summaries(other.history());
            if (!here.equals(there)) {
                return "not the same: " + here + " and " + there;
            }
            for (Map.Entry<String, Integer> record : saved.entrySet()) {
                if (one.history().revision(record.getKey()) < record.getValue()) {
                    return "lost " + record;
                }
            }
            return here.size() == saved.size() ? "" : "invented " + here;
        }

        private static List<SessionSummary> summaries(History history) {
            return IntStream.range(0, history.size()).mapToObj(history::summary).toList();
        }
    }

    @Test
    void bothSeeAllThatEitherHasSaved() throws StoreException {
        for (long seed = 0; seed < RUNS; seed++) {
            Run run = new Run(seed);
            run.live();
            assertThat(run.problem()).as("seed %d", seed).isEmpty();
        }
    }

    /// A syncer that loses a file must be noticed, or the test above could not fail.
    @Test
    void noticesAFileThatNeverArrives() throws StoreException {
        Run run = new Run(1);
        run.live();
        Path lost = run.one.logs().getFirst();
        run.other.store.put(lost, "");

        assertThat(run.problem()).isNotEmpty();
        assertThat(new String(run.one.store.disk.content(lost), UTF_8)).isNotEmpty();
    }
}
