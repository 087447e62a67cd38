package app.unknot.storage;

import static app.unknot.storage.SessionSamples.brief;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.unknot.service.FileProblem;
import app.unknot.service.LibraryCare;
import app.unknot.service.LibraryFinding;
import app.unknot.service.LibraryFinding.What;
import app.unknot.service.StoreException;
import app.unknot.storage.disk.MemoryDisk;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckTest {
    private final MemoryStore store = new MemoryStore();
    private final LibraryCare care = store.open().care();

    private void damage() throws StoreException {
        store.open().progress().append(brief("one"));
        store.put(store.folder.settings(), "{\"schema\": 1, \"pace\": 1}");
        store.put(store.folder.routine("mine"), "{");
        store.put(store.folder.progress().resolve("pc/2026-01.jsonl"), "{\n");
        store.put(store.folder.library().resolve(".settings.json.1.tmp"), "{");
        store.put(store.folder.library().resolve("letter.txt"), "Dear");
        store.put(store.folder.sessionDraft(), "[]");
    }

    @Test
    void namesWhatIsDamagedAndChangesNothing() throws StoreException {
        damage();
        var before = store.disk.calls();

        assertThat(care.examine())
                .extracting(LibraryFinding::what)
                .containsExactlyInAnyOrder(
                        What.DAMAGED_SETTINGS,
                        What.DAMAGED_DRAFT,
                        What.UNPLAYABLE_ROUTINE,
                        What.UNREADABLE_LINES,
                        What.LEFT_OVER,
                        What.FOREIGN);
        assertThat(store.disk.calls()).isEqualTo(before);
    }

    @Test
    void repairsWithoutLosingAnything() throws StoreException {
        damage();

        care.repair();

        assertThat(care.examine())
                .extracting(LibraryFinding::what)
                .containsExactlyInAnyOrder(
                        What.UNPLAYABLE_ROUTINE, What.UNREADABLE_LINES, What.FOREIGN);
        assertThat(store.disk.files(store.folder.setAside())).hasSize(2);
    }

    @Test
    void saysWhatKeepsARoutineFromBeingPlayed() {
        store.put(store.folder.marker(), "{}");
        store.put(store.folder.routine("nothing"), "");
        store.put(store.folder.routine("torn"), "{\"title\": ");

        assertThat(care.examine())
                .extracting(
                        LibraryFinding::file,
                        finding -> finding.problems().getFirst().what(),
                        finding -> finding.problems().getFirst().column())
                .containsExactlyInAnyOrder(
                        tuple("routines/nothing.json", FileProblem.What.EMPTY, 0),
                        tuple("routines/torn.json", FileProblem.What.ENDS_EARLY, 11));
    }

    @Test
    void saysWhenTheLibraryWentAway() throws Exception {
        store.open().progress().append(brief("one"));
        for (var file : store.disk.files(store.folder.library())) {
            store.disk.delete(file);
        }

        assertThat(care.examine())
                .containsExactly(
                        new LibraryFinding(
                                What.LIBRARY_GONE, store.folder.library().toString(), ""));
    }

    @Test
    void saysWhenAFolderCanNotBeListed() throws StoreException {
        store.open().progress().append(brief("one"));
        store.disk.failAlways("list");

        assertThat(care.examine())
                .contains(
                        new LibraryFinding(
                                What.UNREADABLE,
                                store.folder.library().toString(),
                                MemoryDisk.FULL));
    }

    @Test
    void namesSettingsOfANewerVersion() throws StoreException {
        store.open().progress().append(brief("one"));
        store.put(store.folder.settings(), "{\"schema\": 2, \"pace\": 1}");

        assertThat(care.examine())
                .containsExactly(new LibraryFinding(What.NEWER, "settings.json", ""));
    }

    @Test
    void makesTheMissingMarkerOfALibrary() {
        store.put(store.folder.settings(), "{\"schema\": 1}");
        assertThat(care.examine()).extracting(LibraryFinding::what).containsExactly(What.NO_MARKER);

        assertThat(repaired()).isEmpty();
    }

    private List<LibraryFinding> repaired() {
        try {
            care.repair();
        } catch (StoreException e) {
            throw new AssertionError(e);
        }
        return care.examine();
    }

    @Test
    void looksFiveFoldersDeepAndNoFurther() throws StoreException {
        store.open().progress().append(brief("one"));
        store.put(store.folder.library().resolve("a/b/c/d/e/letter.txt"), "Dear");
        store.put(store.folder.library().resolve("a/b/c/d/e/f/letter.txt"), "Dear");

        assertThat(care.examine())
                .containsExactly(new LibraryFinding(What.FOREIGN, "a/b/c/d/e/letter.txt", ""));
    }

    @Test
    void findsNothingWrongWithAHealthyLibrary() throws StoreException {
        store.open().progress().append(brief("one"));

        assertThat(care.examine()).isEmpty();
    }

    @Test
    void saysWhenThereIsNoLibrary() {
        assertThat(care.examine())
                .extracting(LibraryFinding::what)
                .containsExactly(What.NO_LIBRARY);
    }
}
