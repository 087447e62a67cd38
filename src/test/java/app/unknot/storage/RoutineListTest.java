package app.unknot.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.routine.Routine;
import app.unknot.service.FileProblem.What;
import app.unknot.service.Notice;
import app.unknot.service.Notice.Kind;
import app.unknot.service.OwnRoutine;
import app.unknot.service.OwnRoutines;
import app.unknot.service.StoreException;
import app.unknot.storage.disk.MemoryDisk;
import app.unknot.storage.json.JsonLayout;
import app.unknot.storage.routine.BuiltInRoutines;
import app.unknot.storage.routine.RoutineWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// What the person is told of the files in the folder of routines.
class RoutineListTest {
    private static final Routine MINE = new BuiltInRoutines().all().getFirst().withId("mine");
    private static final String FILE =
            new String(JsonLayout.page(RoutineWriter.write(MINE)), UTF_8);

    private final MemoryStore store = new MemoryStore();
    private final OwnRoutines own = store.open().routines().own().orElseThrow();
    private final Path mine = store.folder.routine("mine");
    private final Path gift = MemoryDisk.path("gift.unknot");

    @Test
    void theLibraryThatWentAwayIsNamed() throws Exception {
        own.save(MINE);
        store.disk.delete(store.folder.marker());

        assertThat(own.all().notices())
                .contains(new Notice(Kind.LIBRARY_GONE, store.folder.library().toString(), ""));
    }

    @Test
    void aFolderThatCanNotBeListedIsNamed() throws StoreException {
        own.save(MINE);
        store.disk.fail("list", 1);

        assertThat(own.all().value()).isEmpty();
        store.disk.fail("list", 1);
        assertThat(own.all().notices())
                .containsExactly(new Notice(Kind.UNREADABLE, "routines", MemoryDisk.FULL));
    }

    @Test
    void aFileThatCanNotBeReadIsListedWithItsName() throws StoreException {
        own.save(MINE);
        store.disk.fail("read", 1);

        OwnRoutine listed = own.all().value().getFirst();

        assertThat(listed.title()).isEqualTo("mine.json");
        assertThat(listed.isPlayable()).isFalse();
        assertThat(listed.problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.what()).isEqualTo(What.UNREADABLE);
                    assertThat(problem.found()).isEqualTo(MemoryDisk.FULL);
                });
    }

    /// The superuser may read everything, so this can't be tried with every real disk.
    @Test
    void aFileWithoutPermissionSaysSo() {
        store.put(gift, FILE);
        store.disk.forbid(gift);

        assertThat(own.examine(gift).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).isEqualTo(What.NO_PERMISSION));
    }

    @Test
    void otherFilesAreLeftOut() {
        store.put(mine, FILE);
        store.put(store.folder.routines().resolve("notes.txt"), FILE);
        store.put(store.folder.routines().resolve("._mine.json"), "junk of a foreign system");
        store.put(store.folder.routines().resolve("folder.json").resolve("inner.json"), FILE);

        assertThat(own.all().value())
                .extracting(OwnRoutine::file)
                .containsExactly("routines/mine.json");
    }

    @Test
    void whatCanNotBePlayedIsNamedWithItsPlace() {
        store.put(mine, FILE.replace("\"schema\": 2", "\"schema\": \"two\""));
        store.put(store.folder.routine("torn"), "{\"title\": ");
        store.put(store.folder.routine("nothing"), "");

        assertThat(own.all().notices())
                .containsExactlyInAnyOrder(
                        unplayable("mine", "2:13 schema"),
                        unplayable("torn", "1:11"),
                        unplayable("nothing", ""));
    }

    private static Notice unplayable(String name, String place) {
        return new Notice(Kind.ROUTINE_UNPLAYABLE, "routines/" + name + ".json", place);
    }

    @Test
    void aFolderIsNoRoutineToTakeOver() {
        store.put(gift.resolve("inner"), FILE);

        assertThat(own.examine(gift).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).isEqualTo(What.FOLDER));
        assertThat(own.examine(gift).routine()).isEmpty();
    }

    @Test
    void fieldsThatAreNotUsedAreNamedBeforeTheyAreTakenOver() {
        store.put(gift, FILE.replaceFirst("\\{", "{\n  \"colour\": \"red\","));

        assertThat(own.examine(gift).unknownFields()).containsExactly("colour");
    }

    @Test
    void whatIsGivenAwayHasTheFieldsThatAreNotUsedHere() {
        store.put(mine, FILE.replaceFirst("\\{", "{\n  \"colour\": \"red\","));
        own.all();

        assertThat(exported()).contains("\"colour\": \"red\"");
    }

    private String exported() {
        try {
            own.export(MINE, gift);
        } catch (StoreException e) {
            throw new AssertionError(e);
        }
        return store.text(gift);
    }
}
