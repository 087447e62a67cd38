package app.unknot.storage.disk;

import static app.unknot.storage.disk.MemoryDisk.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SetAsideTest {
    private static final Path FILE = path("library/settings.json");
    private static final Path FOLDER = path("state/set-aside");
    private static final byte[] DAMAGED = {1, 2, 3};
    private static final byte[] OTHER = {4, 5};

    private final MemoryDisk disk = new MemoryDisk();
    private final SetAside setAside =
            new SetAside(
                    disk, FOLDER, InstantSource.fixed(Instant.parse("2026-11-22T07:12:00.5Z")));

    @Test
    void keepsEveryByteUnderADatedName() throws IOException {
        disk.put(FILE, DAMAGED);

        Path kept = setAside.move(FILE);

        assertThat(kept).isEqualTo(FOLDER.resolve("settings-20261122T071200Z.json"));
        assertThat(disk.content(kept)).isEqualTo(DAMAGED);
        assertThat(disk.entry(FILE)).isEqualTo(Disk.Entry.NONE);
    }

    @Test
    void neverReplacesWhatIsThere() throws IOException {
        disk.put(FILE, DAMAGED);
        Path first = setAside.move(FILE);
        disk.put(FILE, OTHER);
        Path second = setAside.move(FILE);
        disk.put(FILE, OTHER);
        Path third = setAside.move(FILE);

        assertThat(second).isEqualTo(FOLDER.resolve("settings-20261122T071200Z-2.json"));
        assertThat(third).isEqualTo(FOLDER.resolve("settings-20261122T071200Z-3.json"));
        assertThat(disk.content(first)).isEqualTo(DAMAGED);
        assertThat(disk.content(second)).isEqualTo(OTHER);
    }

    @Test
    void copiesToAnotherFileSystem() throws IOException {
        disk.put(FILE, DAMAGED);
        disk.mount(path("state"));

        Path kept = setAside.move(FILE);

        assertThat(disk.content(kept)).isEqualTo(DAMAGED);
        assertThat(disk.entry(FILE)).isEqualTo(Disk.Entry.NONE);
        assertThat(disk.calls())
                .containsSubsequence(
                        "force " + kept.getFileName(),
                        "forceFolder set-aside",
                        "delete settings.json",
                        "forceFolder library");
    }

    @Test
    void keepsBothNamesInAPowerCut() throws IOException {
        disk.put(FILE, DAMAGED);

        setAside.move(FILE);

        assertThat(disk.calls())
                .containsExactly(
                        "createFolder state",
                        "forceFolder null",
                        "createFolder set-aside",
                        "forceFolder state",
                        "rename settings.json",
                        "forceFolder set-aside",
                        "forceFolder library");
    }

    @ParameterizedTest
    @CsvSource({
        "device, device-20261122T071200Z",
        ".hidden, .hidden-20261122T071200Z",
        "a.tar.gz, a.tar-20261122T071200Z.gz"
    })
    void keepsTheEndingOfAName(String name, String kept) throws IOException {
        disk.put(path("library").resolve(name), DAMAGED);

        assertThat(setAside.move(path("library").resolve(name))).isEqualTo(FOLDER.resolve(kept));
    }

    @Test
    void tellsByTheNameWhenAFileCameHere() throws IOException {
        disk.put(FILE, DAMAGED);
        Path first = setAside.move(FILE);
        disk.put(FILE, DAMAGED);
        Path second = setAside.move(FILE);
        Instant then = Instant.parse("2026-11-22T07:12:00Z");

        assertThat(SetAside.date(first)).contains(then);
        assertThat(SetAside.date(second)).contains(then);
        assertThat(SetAside.date(FOLDER.resolve("mine.json"))).isEmpty();
        assertThat(SetAside.date(FOLDER.resolve("mine-20269922T071200Z.json"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "create", "write", "force"})
    void leavesTheFileWhereItIsWhenTheCopyFails(String operation) {
        disk.put(FILE, DAMAGED);
        disk.mount(path("state"));
        disk.fail(operation, 1);

        assertThatThrownBy(() -> setAside.move(FILE)).isInstanceOf(IOException.class);

        assertThat(disk.content(FILE)).isEqualTo(DAMAGED);
        assertThat(disk.files(path("state"))).isEmpty();
    }
}
