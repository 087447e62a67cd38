package app.unknot.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.domain.routine.Routine;
import app.unknot.service.Notice;
import app.unknot.service.Notice.Kind;
import app.unknot.service.OwnRoutine;
import app.unknot.service.OwnRoutines;
import app.unknot.service.SavedRoutine;
import app.unknot.service.StoreException;
import app.unknot.storage.disk.Disk.Entry;
import app.unknot.storage.disk.MeddledDisk;
import app.unknot.storage.json.JsonLayout;
import app.unknot.storage.routine.BuiltInRoutines;
import app.unknot.storage.routine.RoutineWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A routine that another program changes while it is edited here: neither change is ever lost.
class RoutineSavesTest {
    private static final Routine MINE = new BuiltInRoutines().all().getFirst().withId("mine");
    private static final Routine OURS = MINE.withBlocks(MINE.blocks().subList(0, 1));
    private static final String THEIRS =
            json(MINE.withBlocks(MINE.blocks().subList(0, 2))).replaceFirst("\\{", "{\"by\": 2,");
    private static final String BESIDE = "mine.conflict-20261122T071200Z";

    private final MemoryStore store = new MemoryStore();
    private final MeddledDisk disk = new MeddledDisk(store.disk);
    private final OwnRoutines own =
            LocalStore.in(
                            store.folder,
                            disk,
                            InstantSource.fixed(Instant.parse("2026-11-22T07:12:00Z")),
                            () -> "id")
                    .routines()
                    .own()
                    .orElseThrow();
    private final Path mine = store.folder.routine("mine");
    private final Path beside = store.folder.routine(BESIDE);

    private static String json(Routine routine) {
        return new String(JsonLayout.page(RoutineWriter.write(routine)), UTF_8);
    }

    private void begin() throws StoreException {
        own.save(MINE);
        own.all();
    }

    private void expectBoth(SavedRoutine saved) {
        var notice =
                new Notice(
                        Kind.KEPT_BESIDE,
                        "routines/mine.json",
                        "",
                        Optional.of("routines/" + BESIDE + ".json"));
        assertThat(saved.notices()).containsExactly(notice);
        assertThat(saved.routine()).isEqualTo(OURS.withId("mine-2"));
        assertThat(store.text(mine)).isEqualTo(THEIRS);
        assertThat(store.text(beside)).isEqualTo(json(OURS));
        assertThat(own.all().value())
                .extracting(OwnRoutine::id)
                .containsExactlyInAnyOrder("mine", "mine-2");
    }

    @Test
    void isKeptBesideWhatWasWrittenSinceItWasRead() throws StoreException {
        begin();
        store.put(mine, THEIRS);

        expectBoth(own.save(OURS));
    }

    @Test
    void isKeptBesideWhatIsWrittenAtTheVeryLastMoment() throws StoreException {
        begin();
        disk.before("create", ".mine.json", () -> store.put(mine, THEIRS));

        expectBoth(own.save(OURS));
    }

    @Test
    void isKeptBesideWhatAppearsWhereThereWasNothing() throws StoreException {
        disk.before("create", ".mine.json", () -> store.put(mine, THEIRS));

        expectBoth(own.save(OURS));
    }

    @Test
    void takesANameOfItsOwnEachTime() throws StoreException {
        begin();
        store.put(mine, THEIRS);
        own.save(OURS);
        store.put(store.folder.routine(BESIDE + "-2"), json(MINE.withId("other")));
        store.put(mine, THEIRS.replace("\"by\": 2", "\"by\": 3"));

        SavedRoutine saved = own.save(MINE.withBlocks(MINE.blocks().subList(1, 2)));

        assertThat(saved.notices().getFirst().kept()).contains("routines/" + BESIDE + "-3.json");
        assertThat(store.text(beside)).isEqualTo(json(OURS));
    }

    @Test
    void replacesWhatWasOnlyLaidOutAnew() throws StoreException {
        begin();
        store.put(mine, json(MINE).replace("\n", "\r\n"));

        assertThat(own.save(OURS)).isEqualTo(new SavedRoutine(OURS, List.of()));
        assertThat(store.text(mine)).isEqualTo(json(OURS));
        assertThat(store.disk.files(store.folder.routines())).containsExactly(mine);
    }

    @Test
    void comesBackWhenItWasDeletedElsewhere() throws StoreException {
        begin();
        own.delete(own.all().value().getFirst());

        assertThat(own.save(OURS).notices()).isEmpty();
        assertThat(store.text(mine)).isEqualTo(json(OURS));
    }

    @Test
    void comesBackWhenItIsDeletedAtTheVeryLastMoment() throws Exception {
        begin();
        disk.before("create", ".mine.json", () -> store.disk.delete(mine));

        assertThat(own.save(OURS).notices()).isEmpty();
        assertThat(store.text(mine)).isEqualTo(json(OURS));
    }

    @Test
    void standsBesideAFolderOfItsName() throws StoreException {
        begin();
        disk.before(
                "create",
                ".mine.json",
                () -> {
                    store.disk.delete(mine);
                    store.put(mine.resolve("inner"), "x");
                });

        own.save(OURS);

        assertThat(store.disk.entry(mine)).isEqualTo(Entry.FOLDER);
        assertThat(store.text(beside)).isEqualTo(json(OURS));
    }

    @Test
    void putsDamageThatWasSeenIntoTheTrash() throws StoreException {
        store.put(mine, "{");
        own.all();

        assertThat(own.save(OURS).notices()).isEmpty();

        assertThat(store.text(mine)).isEqualTo(json(OURS));
        assertThat(store.disk.files(store.folder.trash()))
                .singleElement()
                .satisfies(kept -> assertThat(store.text(kept)).isEqualTo("{"));
    }

    @Test
    void isKeptBesideDamageThatCameMeanwhile() throws StoreException {
        begin();
        store.put(mine, "{");

        own.save(OURS);

        assertThat(store.text(mine)).isEqualTo("{");
        assertThat(store.text(beside)).isEqualTo(json(OURS));
    }

    @Test
    void leavesACopyAloneThatHasChangedMeanwhile() throws StoreException {
        begin();
        Path twin = store.folder.routine("mine (1)");
        store.put(twin, json(MINE));
        own.all();
        store.put(twin, THEIRS);

        own.save(OURS);

        assertThat(store.text(twin)).isEqualTo(THEIRS);
        assertThat(store.text(mine)).isEqualTo(json(OURS));
    }

    @Test
    void isNotWrittenWhereTheLibraryWentAway() throws Exception {
        begin();
        store.disk.delete(mine);
        store.disk.delete(store.folder.marker());

        assertThatThrownBy(() -> own.save(OURS))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.notice().kind()).isEqualTo(Kind.NOT_SAVED));
        assertThat(store.disk.entry(mine)).isEqualTo(Entry.NONE);
    }
}
