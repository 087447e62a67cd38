package app.unknot.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.domain.routine.Routine;
import app.unknot.service.Notice.Kind;
import app.unknot.service.OwnRoutine;
import app.unknot.service.OwnRoutines;
import app.unknot.service.StoreException;
import app.unknot.service.Trashed;
import app.unknot.storage.json.JsonLayout;
import app.unknot.storage.routine.BuiltInRoutines;
import app.unknot.storage.routine.RoutineWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Routines that go into the trash and come back, and second versions that become routines of their
/// own.
class RoutineTrashTest {
    private static final Instant NOW = Instant.parse("2026-11-22T07:12:00Z");
    private static final Routine MINE = new BuiltInRoutines().all().getFirst().withId("mine");
    private static final Routine SHORT = MINE.withBlocks(MINE.blocks().subList(0, 1));

    private final MemoryStore store = new MemoryStore();
    private final OwnRoutines own = store.open(NOW).routines().own().orElseThrow();
    private final Path mine = store.folder.routine("mine");
    private final Path copy = store.folder.routine("mine (1)");

    private static String json(Routine routine) {
        return new String(JsonLayout.page(RoutineWriter.write(routine)), UTF_8);
    }

    private OwnRoutine first(String file) {
        return own.all().value().stream()
                .filter(routine -> routine.file().equals(file))
                .findFirst()
                .orElseThrow();
    }

    private Trashed deleted() throws StoreException {
        own.save(MINE);
        return own.delete(first("routines/mine.json"));
    }

    @Test
    void isEmptiedAfterThirtyDaysAndNoSooner() throws StoreException {
        Trashed trashed = deleted();
        Path kept = store.folder.trash().resolve(trashed.kept());
        Path undated = store.folder.trash().resolve("put-here-by-hand.json");
        store.put(undated, "x");

        store.open(NOW.plus(Duration.ofDays(30))).care().sweep();
        assertThat(store.disk.files(store.folder.trash())).containsExactly(kept, undated);

        store.open(NOW.plus(Duration.ofDays(30)).plusSeconds(1)).care().sweep();
        assertThat(store.disk.files(store.folder.trash())).containsExactly(undated);
    }

    @Test
    void givesBackWhatIsWantedInPlaceOfWhatCameMeanwhile() throws StoreException {
        Trashed trashed = deleted();
        store.put(mine, json(SHORT));

        Trashed instead = own.putBack(trashed).orElseThrow();

        assertThat(store.text(mine)).isEqualTo(json(MINE));
        assertThat(store.text(store.folder.trash().resolve(instead.kept()))).isEqualTo(json(SHORT));
        assertThat(own.putBack(instead)).isPresent();
        assertThat(store.text(mine)).isEqualTo(json(SHORT));
    }

    @Test
    void givesBackToAnEmptyPlace() throws StoreException {
        assertThat(own.putBack(deleted())).isEmpty();

        assertThat(store.text(mine)).isEqualTo(json(MINE));
        assertThat(store.disk.files(store.folder.trash())).isEmpty();
    }

    @Test
    void givesBackFromAnotherFileSystem() throws StoreException {
        Trashed trashed = deleted();
        store.disk.mount(store.folder.state());

        own.undo(trashed);

        assertThat(store.text(mine)).isEqualTo(json(MINE));
        assertThat(store.disk.files(store.folder.trash())).isEmpty();
    }

    @Test
    void leavesWhatIsTooLargeToCopyInTheTrash() throws StoreException {
        byte[] large = new byte[(64 << 20) + 1];
        store.disk.put(mine, large);
        Trashed trashed = own.delete(own.all().value().getFirst());
        store.disk.mount(store.folder.state());

        assertThatThrownBy(() -> own.undo(trashed))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.notice().detail()).contains("too large"));
        assertThat(store.disk.content(store.folder.trash().resolve(trashed.kept())))
                .hasSize(large.length);
    }

    @Test
    void leavesEverythingAsItIsWhenItCanNotGiveBack() throws StoreException {
        Trashed trashed = deleted();
        store.put(mine, json(SHORT));
        store.disk.failAfter("rename", 1);

        assertThatThrownBy(() -> own.putBack(trashed))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.notice().kind()).isEqualTo(Kind.NOT_SAVED));

        assertThat(store.text(mine)).isEqualTo(json(SHORT));
        assertThat(store.text(store.folder.trash().resolve(trashed.kept()))).isEqualTo(json(MINE));
        assertThat(store.disk.files(store.folder.trash())).hasSize(1);
    }

    @Test
    void saysThatAFileCanNotBeDeleted() throws StoreException {
        own.save(MINE);
        OwnRoutine routine = first("routines/mine.json");
        store.disk.fail("rename", 1);

        assertThatThrownBy(() -> own.delete(routine))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.notice().file()).isEqualTo("routines/mine.json"));
        assertThat(store.text(mine)).isEqualTo(json(MINE));
    }

    @Test
    void aSecondVersionBecomesARoutineOfItsOwn() throws StoreException {
        store.put(mine, json(MINE));
        store.put(copy, json(SHORT).replaceFirst("\\{", "{\n  \"colour\": \"red\","));
        store.put(store.folder.routine("mine-2"), json(SHORT.withId("mine-2")));

        Routine separate = own.separate(first("routines/mine (1).json"));

        assertThat(separate).isEqualTo(SHORT.withId("mine-3"));
        assertThat(store.text(store.folder.routine("mine-3")))
                .contains("\"id\": \"mine-3\"", "\"colour\": \"red\"");
        assertThat(store.text(mine)).isEqualTo(json(MINE));
        assertThat(own.all().value())
                .extracting(OwnRoutine::id)
                .containsExactlyInAnyOrder("mine", "mine-2", "mine-3");
        assertThat(store.disk.files(store.folder.trash())).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"schema\": 99", "\"schema\": \"x\""})
    void aVersionThatIsNotUnderstoodIsLeftAlone(String schema) {
        String strange = json(SHORT).replaceFirst("\"schema\": \\d+", schema);
        store.put(mine, json(MINE));
        store.put(copy, strange);

        assertThatThrownBy(() -> own.separate(first("routines/mine (1).json")))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e ->
                                assertThat(e.notice().kind())
                                        .isEqualTo(
                                                schema.endsWith("99")
                                                        ? Kind.NEWER
                                                        : Kind.UNREADABLE));
        assertThat(store.text(copy)).isEqualTo(strange);
        assertThat(store.disk.files(store.folder.trash())).isEmpty();
    }
}
