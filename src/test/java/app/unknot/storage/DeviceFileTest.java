package app.unknot.storage;

import static app.unknot.storage.SessionSamples.brief;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.service.StoreException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeviceFileTest {
    private final MemoryStore store = new MemoryStore();
    private final Path file = store.folder.device();

    @Test
    void isMadeOnceAndKept() throws StoreException {
        store.open().progress().append(brief("a"));
        store.open().progress().append(brief("b"));

        String id = store.text(file).strip();
        assertThat(store.disk.files(store.folder.progress()))
                .containsExactly(store.folder.month(id, SessionSamples.NOVEMBER));
    }

    @Test
    void isOnlyAskedForWhenSomethingIsWritten() {
        store.open().progress().load();

        assertThat(store.disk.calls()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../../elsewhere", "Two Words", "a/b", "\0"})
    void isNeverAPathOrAForeignName(String damaged) throws StoreException {
        store.put(file, damaged);

        store.open().progress().append(brief("a"));

        assertThat(store.text(file)).matches("id-\\d\n");
        assertThat(store.text(store.folder.setAside().resolve("device-20261122T071200Z")))
                .isEqualTo(damaged);
    }

    @Test
    void lastsForTheRunWhenItCannotBeKept() throws StoreException {
        store.put(file, "");
        store.disk.fail("createFolder", 1);
        var progress = store.open().progress();

        progress.append(brief("a"));
        progress.append(brief("b"));

        assertThat(store.text(file)).isEmpty();
        assertThat(store.disk.files(store.folder.progress())).hasSize(1);
        assertThat(progress.load().value().recent()).hasSize(2);
    }
}
