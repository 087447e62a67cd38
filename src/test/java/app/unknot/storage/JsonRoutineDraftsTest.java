package app.unknot.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.domain.routine.Block;
import app.unknot.domain.routine.Routine;
import app.unknot.service.Notice.Kind;
import app.unknot.service.RoutineDraft;
import app.unknot.service.RoutineDrafts;
import app.unknot.service.StoreException;
import app.unknot.storage.disk.CrashDisk;
import app.unknot.storage.disk.Disk.Entry;
import app.unknot.storage.disk.MemoryDisk;
import app.unknot.storage.routine.BuiltInRoutines;
import app.unknot.storage.routine.RoutineReader;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is being edited is on the disk, whole, whatever happens to it.
class JsonRoutineDraftsTest {
    private static final Routine CLASSIC = new BuiltInRoutines().all().getFirst();
    private static final RoutineDraft NEW = new RoutineDraft(CLASSIC.withId("mine"), true);
    private static final RoutineDraft CHANGED =
            new RoutineDraft(
                    CLASSIC.withId("mine").withBlocks(CLASSIC.blocks().subList(0, 1)), false);

    private final MemoryStore store = new MemoryStore();
    private final MemoryDisk disk = store.disk;
    private final RoutineDrafts drafts = store.open().routineDrafts();
    private final Path file = store.folder.routineDrafts().resolve("mine.json");
    private final Path kept = store.folder.setAside().resolve("mine-20261122T071200Z.json");

    @Test
    void beginsWithNone() {
        assertThat(drafts.all()).isEmpty();
        drafts.forget("mine");
        assertThat(disk.calls()).isEmpty();
    }

    @Test
    void comesBackAfterARestart() throws StoreException {
        RoutineDraft other = new RoutineDraft(CLASSIC.withId("another"), true);
        drafts.keep(NEW);
        drafts.keep(other);
        drafts.keep(CHANGED);

        assertThat(store.open().routineDrafts().all()).containsExactly(other, CHANGED);
    }

    @Test
    void isGoneWhenForgotten() throws StoreException {
        drafts.keep(NEW);

        drafts.forget("mine");

        assertThat(disk.entry(file)).isEqualTo(Entry.NONE);
        assertThat(drafts.all()).isEmpty();
    }

    @Test
    void keepsStepsThatNobodyKnows() throws StoreException {
        String text =
                new BuiltInRoutines()
                        .text("wall-gentle")
                        .replaceFirst("\"kind\": \"place\"", "\"kind\": \"hum\", \"pitch\": 4.5");
        Routine strange = new RoutineReader().read("x", text).withId("mine");
        drafts.keep(new RoutineDraft(strange, true));

        Routine back = store.open().routineDrafts().all().getFirst().routine();

        assertThat(back.steps().filter(step -> step.kind().equals("hum"))).hasSize(1);
        assertThat(store.text(file)).contains("\"pitch\": 4.5");
    }

    @Test
    void anEmptyRoutineIsADraftToo() throws StoreException {
        RoutineDraft empty =
                new RoutineDraft(CLASSIC.withId("mine").withBlocks(List.<Block>of()), true);
        drafts.keep(empty);

        assertThat(store.open().routineDrafts().all()).containsExactly(empty);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"schema\": 1", "{\"schema\": 2}", "{\"schema\": 1}"})
    void setsAsideWhatItCannotRead(String damaged) {
        store.put(file, damaged);

        assertThat(drafts.all()).isEmpty();

        assertThat(store.text(kept)).isEqualTo(damaged);
        assertThat(disk.entry(file)).isEqualTo(Entry.NONE);
    }

    @Test
    void replacesAndDeletesNothingThatNobodyHasRead() throws StoreException {
        store.put(file, "damaged");
        drafts.keep(NEW);
        assertThat(store.text(kept)).isEqualTo("damaged");

        MemoryStore second = new MemoryStore();
        second.put(file, "damaged");
        second.open().routineDrafts().forget("mine");
        assertThat(second.text(kept)).isEqualTo("damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"create", "write", "force", "rename"})
    void keepsTheOldDraftWhenTheDiskFails(String operation) throws StoreException {
        drafts.keep(NEW);
        disk.fail(operation, 1);

        assertThatThrownBy(() -> drafts.keep(CHANGED))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.notice().kind()).isEqualTo(Kind.NOT_SAVED));

        assertThat(drafts.all()).containsExactly(NEW);
        assertThat(disk.files(store.folder.routineDrafts())).containsExactly(file);
    }

    @Test
    void namesNoFileButItsOwn() {
        assertThatThrownBy(() -> drafts.keep(new RoutineDraft(CLASSIC.withId("../x"), true)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// Whatever is on the disk after a power cut is a draft that was being kept, whole.
    @ParameterizedTest
    @MethodSource("seeds")
    void survivesAPowerCut(long seed) {
        CrashDisk torn = new CrashDisk(seed);
        List<RoutineDraft> tried = new ArrayList<>();
        int acknowledged = 0;
        try {
            torn.crashAfter((int) (seed % 40));
            RoutineDrafts writer = open(torn);
            for (int i = 0; i < 10; i++) {
                tried.add(
                        new RoutineDraft(
                                NEW.routine().withBlocks(CLASSIC.blocks().subList(0, i % 4)),
                                i % 2 == 0));
                writer.keep(tried.getLast());
                acknowledged = tried.size();
            }
        } catch (CrashDisk.Crash | StoreException e) {
            // the power is gone
        }
        torn.restart();

        List<RoutineDraft> found = open(torn).all();

        if (acknowledged > 0) {
            assertThat(found).hasSize(1);
            assertThat(tried.subList(acknowledged - 1, tried.size())).containsAll(found);
        } else {
            assertThat(tried).containsAll(found);
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    private RoutineDrafts open(CrashDisk torn) {
        return LocalStore.in(
                        store.folder,
                        torn,
                        InstantSource.fixed(Instant.parse("2026-11-22T07:12:00Z")),
                        () -> "id")
                .routineDrafts();
    }
}
