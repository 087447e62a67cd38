package app.unknot.storage;

import static app.unknot.storage.SessionSamples.brief;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.service.StoreException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The file that tells one library from another, as when drives are changed under the program.
class LibraryMarkerTest {
    private final MemoryStore store = new MemoryStore();
    private final Path marker = store.folder.marker();

    private static String of(String id) {
        return "{\"format\": \"unknot-library\", \"schema\": 1, \"id\": \"" + id + "\"}";
    }

    @Test
    void nothingIsSavedInALibraryThatCameInPlaceOfTheFirst() throws StoreException {
        store.put(marker, of("mine"));
        LocalStore open = store.open();
        open.progress().append(brief("one"));
        store.put(marker, of("yours"));

        assertThatThrownBy(() -> open.progress().append(brief("two")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("another library is in its place now");
        store.put(marker, of("mine"));
        open.progress().append(brief("three"));

        assertThat(open.progress().load().value().size()).isEqualTo(2);
    }

    @Test
    void aDamagedMarkerIsNoProofOfAnotherLibrary() throws StoreException {
        store.put(marker, of("mine"));
        LocalStore open = store.open();
        open.progress().append(brief("one"));
        store.put(marker, "{");
        open.progress().append(brief("two"));
        store.put(marker, "{\"schema\": 1}");
        open.progress().append(brief("three"));

        assertThat(open.progress().load().value().size()).isEqualTo(3);
        assertThat(store.text(marker)).isEqualTo("{\"schema\": 1}");
    }

    @Test
    void aLibraryBegunInPlaceOfOneThatIsForgottenIsTheOneFromThen() throws Exception {
        LocalStore open = store.open();
        open.progress().append(brief("one"));
        String first = store.text(marker);
        for (Path file : store.disk.files(store.folder.library())) {
            store.disk.delete(file);
        }
        open.care().startAfresh();
        open.progress().append(brief("two"));

        assertThat(store.text(marker)).isNotEqualTo(first);
        assertThat(store.disk.calls())
                .containsSubsequence("delete library-known", "forceFolder state");
        open.progress().append(brief("three"));
        assertThat(store.text(store.folder.known())).isEqualTo(store.folder.library() + "\n");
        store.put(marker, first);
        assertThatThrownBy(() -> open.progress().append(brief("four")))
                .hasMessageContaining("another library");
    }
}
