package app.unknot.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.domain.routine.Routine;
import app.unknot.service.FileProblem.What;
import app.unknot.service.Notice;
import app.unknot.service.Notice.Kind;
import app.unknot.service.OwnRoutine;
import app.unknot.service.OwnRoutines;
import app.unknot.service.RoutineImport;
import app.unknot.service.RoutineImport.Choice;
import app.unknot.service.RoutineImport.Clash;
import app.unknot.service.StoreException;
import app.unknot.storage.disk.MemoryDisk;
import app.unknot.storage.json.JsonLayout;
import app.unknot.storage.routine.BuiltInRoutines;
import app.unknot.storage.routine.RoutineWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnRoutineFilesTest {
    private static final Routine WALL =
            new BuiltInRoutines()
                    .all().stream()
                            .filter(routine -> routine.id().equals("wall-gentle"))
                            .findFirst()
                            .orElseThrow();
    private static final Routine MINE = WALL.withId("mine");

    private final MemoryStore store = new MemoryStore();
    private final OwnRoutines own = store.open().routines().own().orElseThrow();
    private final Path mine = store.folder.routine("mine");
    private final Path gift = MemoryDisk.path("gift.unknot");

    private static String json(Routine routine) {
        return new String(JsonLayout.page(RoutineWriter.write(routine)), UTF_8);
    }

    private OwnRoutine only() {
        assertThat(own.all().value()).hasSize(1);
        return own.all().value().getFirst();
    }

    @Test
    void savesARoutineAndReadsItAgain() throws StoreException {
        own.save(MINE);

        assertThat(only().routine()).contains(MINE);
        assertThat(store.text(mine)).isEqualTo(json(MINE));
        assertThat(own.all().notices()).isEmpty();
    }

    @Test
    void doesNotWriteAFileThatWouldMeanTheSame() throws StoreException {
        String byHand = json(MINE).replace("\n", "\r\n");
        store.put(mine, byHand);

        own.save(MINE);

        assertThat(store.text(mine)).isEqualTo(byHand);
    }

    @Test
    void keepsTheOldFileWhenTheDiskIsFull() throws StoreException {
        own.save(MINE);
        store.disk.fail("write", 1);

        assertThatThrownBy(() -> own.save(MINE.withBlocks(MINE.blocks().subList(0, 1))))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.notice().kind()).isEqualTo(Kind.NOT_SAVED));
        assertThat(store.text(mine)).isEqualTo(json(MINE));
        assertThat(store.disk.files(store.folder.routines())).containsExactly(mine);
    }

    @Test
    void listsWhatItCanNotPlay() {
        String damaged = json(MINE).replace("\"wall\"", "\"ceiling\"");
        store.put(mine, damaged);

        OwnRoutine listed = only();

        assertThat(listed.isPlayable()).isFalse();
        assertThat(listed.title()).isEqualTo("Gentle wall release");
        assertThat(listed.problems()).extracting(p -> p.what()).contains(What.WRONG);
        assertThat(own.all().notices())
                .extracting(Notice::kind)
                .containsExactly(Kind.ROUTINE_UNPLAYABLE);
        assertThat(store.text(mine)).isEqualTo(damaged);
    }

    @Test
    void neverRewritesAFileOfANewerVersion() {
        store.put(mine, json(MINE).replace("\"schema\": 2", "\"schema\": 3"));
        String before = store.text(mine);

        assertThat(only().isReadOnly()).isTrue();
        assertThat(only().isPlayable()).isTrue();
        assertThatThrownBy(() -> own.save(MINE.withBlocks(MINE.blocks().subList(0, 1))))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.notice().kind()).isEqualTo(Kind.NEWER));
        assertThat(store.text(mine)).isEqualTo(before);
    }

    @Test
    void offersBothVersionsAfterAConflict() {
        store.put(mine, json(MINE));
        Path copy = store.folder.routine("mine (conflicted copy)");
        store.put(copy, json(MINE.withBlocks(MINE.blocks().subList(0, 2))));
        store.put(store.folder.routine("mine.sync-conflict-20261122"), json(MINE));

        var loaded = own.all();

        assertThat(loaded.value()).extracting(OwnRoutine::id).containsExactly("mine-2", "mine");
        assertThat(loaded.notices()).extracting(Notice::kind).containsExactly(Kind.ROUTINE_COPY);
    }

    @Test
    void deletesIntoTheTrashAndBringsBack() throws StoreException {
        own.save(MINE);

        var trashed = own.delete(only());
        assertThat(own.all().value()).isEmpty();
        own.undo(trashed);

        assertThat(store.text(mine)).isEqualTo(json(MINE));
        assertThat(store.disk.files(store.folder.trash())).isEmpty();
    }

    @Test
    void bringsNothingBackOverAnotherFile() throws StoreException {
        own.save(MINE);
        var trashed = own.delete(only());
        store.put(mine, "other");

        assertThatThrownBy(() -> own.undo(trashed)).isInstanceOf(StoreException.class);
        assertThat(store.text(mine)).isEqualTo("other");
        assertThat(store.disk.files(store.folder.trash())).hasSize(1);
    }

    @Test
    void looksAtAFileWithoutWriting() {
        store.put(gift, json(MINE));
        var before = store.disk.calls();

        RoutineImport examined = own.examine(gift);

        assertThat(examined.routine()).contains(MINE);
        assertThat(examined.clash()).isEqualTo(Clash.NONE);
        assertThat(store.disk.calls()).isEqualTo(before);
    }

    @Test
    void keepsBothWhenTheIdIsTaken() throws StoreException {
        own.save(MINE);
        store.put(gift, json(MINE.withBlocks(MINE.blocks().subList(0, 2))));

        RoutineImport examined = own.examine(gift);
        Routine taken = own.take(examined, Choice.KEEP_BOTH).routine();

        assertThat(examined.clash()).isEqualTo(Clash.OWN);
        assertThat(taken.id()).isEqualTo("mine-2");
        assertThat(own.all().value()).extracting(OwnRoutine::id).containsExactly("mine-2", "mine");
    }

    @Test
    void replacesAndKeepsTheOldOneInTheTrash() throws StoreException {
        own.save(MINE);
        Routine other = MINE.withBlocks(MINE.blocks().subList(0, 2));
        store.put(gift, json(other));

        own.take(own.examine(gift), Choice.REPLACE);

        assertThat(only().routine()).contains(other);
        assertThat(store.disk.files(store.folder.trash())).hasSize(1);
    }

    @Test
    void givesAnotherIdThanOneOfTheProgram() throws StoreException {
        store.put(gift, json(WALL));

        RoutineImport examined = own.examine(gift);

        assertThat(examined.clash()).isEqualTo(Clash.RESERVED);
        assertThat(own.take(examined, Choice.REPLACE).routine().id()).isEqualTo("wall-gentle-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"con", "com1", "nul"})
    void givesAnotherIdThanAReservedName(String id) throws StoreException {
        store.put(gift, json(MINE.withId(id)));

        assertThat(own.take(own.examine(gift), Choice.KEEP_BOTH).routine().id())
                .isEqualTo("routine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "/etc/passwd", "a b", "ä", ""})
    void refusesIdsThatAreNone(String id) {
        store.put(gift, json(MINE).replace("\"id\": \"mine\"", "\"id\": \"" + id + "\""));

        RoutineImport examined = own.examine(gift);

        assertThat(examined.routine()).isEmpty();
        assertThat(examined.problems().getFirst().field()).isEqualTo("id");
    }

    @Test
    void exportsWithTheNameOfTheSchema() throws StoreException {
        own.export(MINE, gift);

        assertThat(store.text(gift)).startsWith("{\n  \"$schema\": \"urn:unknot:");
        assertThat(own.examine(gift).routine()).contains(MINE);
        assertThat(own.examine(gift).problems()).isEmpty();
        assertThat(own.examine(gift).unknownFields()).isEmpty();
    }

    @Test
    void showsHiddenCharacters() {
        store.put(gift, json(MINE).replace("Gentle wall", "Gentle \u202ewall"));

        RoutineImport examined = own.examine(gift);

        assertThat(examined.routine().orElseThrow().title())
                .isEqualTo("Gentle [U+202E]wall release");
        assertThat(examined.problems())
                .extracting(p -> p.what())
                .containsExactly(What.HIDDEN_CHARACTER);
    }

    @Test
    void savesUnderTheNameThatSomebodyGaveTheFile() throws StoreException {
        Path renamed = store.folder.routine("My back");
        store.put(renamed, json(MINE));
        own.all();
        Routine changed = MINE.withBlocks(MINE.blocks().subList(0, 2));

        own.save(changed);

        assertThat(only().routine()).contains(changed);
        assertThat(store.disk.files(store.folder.routines())).containsExactly(renamed);
    }

    @Test
    void leavesNoOldCopyBehindThatWouldComeUpAsASecondVersion() throws StoreException {
        store.put(mine, json(MINE));
        store.put(store.folder.routine("mine (1)"), json(MINE));
        own.all();

        own.save(MINE.withBlocks(MINE.blocks().subList(0, 2)));

        assertThat(only().versionOf()).isEmpty();
        assertThat(store.disk.files(store.folder.trash())).hasSize(1);
    }

    @Test
    void changesASecondVersionInItsOwnFile() throws StoreException {
        store.put(mine, json(MINE));
        Path copy = store.folder.routine("mine (1)");
        store.put(copy, json(MINE.withBlocks(MINE.blocks().subList(0, 2))));
        own.all();

        own.save(MINE.withBlocks(MINE.blocks().subList(0, 1)).withId("mine-2"));

        assertThat(store.text(mine)).isEqualTo(json(MINE));
        assertThat(own.all().value())
                .filteredOn(routine -> routine.file().equals("routines/mine (1).json"))
                .singleElement()
                .satisfies(version -> {
                    assertThat(version.versionOf()).contains("mine");
                    assertThat(version.routine().orElseThrow().blocks()).hasSize(1);
                });
    }

    @Test
    void keepsTheOldOneWhenReplacingItFails() throws StoreException {
        own.save(MINE);
        store.put(gift, json(MINE.withBlocks(MINE.blocks().subList(0, 2))));
        RoutineImport examined = own.examine(gift);
        store.disk.fail("write", 1);

        assertThatThrownBy(() -> own.take(examined, Choice.REPLACE))
                .isInstanceOf(StoreException.class);

        assertThat(store.text(mine)).isEqualTo(json(MINE));
        assertThat(store.disk.files(store.folder.trash())).isEmpty();
    }
}
