package app.unknot.storage.disk;

import static app.unknot.storage.disk.MemoryDisk.path;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DurableFilesTest {
    private static final Path PAGE = path("library/page.json");
    private static final Path LOG = path("library/log.jsonl");

    private final MemoryDisk disk = new MemoryDisk();
    private final DurableFiles files = new DurableFiles(disk);

    @Test
    void replacesInTheOrderThatSurvivesAPowerCut() throws IOException {
        disk.put(PAGE, bytes("old"));

        files.replace(PAGE, bytes("new"));

        assertThat(disk.calls())
                .containsExactly(
                        "forceFolder null",
                        "create .page.json.1.tmp",
                        "write .page.json.1.tmp",
                        "force .page.json.1.tmp",
                        "close .page.json.1.tmp",
                        "rename .page.json.1.tmp",
                        "forceFolder library");
        assertThat(text(PAGE)).isEqualTo("new");
    }

    @Test
    void makesFoldersThatStay() throws IOException {
        files.replace(PAGE, bytes("new"));

        assertThat(disk.calls()).startsWith("createFolder library", "forceFolder null");
    }

    @Test
    void makesEveryFolderAboveAndForcesEachNameOnce() throws IOException {
        files.append(path("a/b/log.jsonl"), bytes("one\n"));
        files.append(path("a/b/log.jsonl"), bytes("two\n"));

        assertThat(disk.calls().stream().filter(call -> call.contains("older")))
                .containsExactly(
                        "createFolder a",
                        "forceFolder null",
                        "createFolder b",
                        "forceFolder a",
                        "forceFolder b");
    }

    @Test
    void leavesAFileAloneThatSomebodyElseChangedAtTheLastMoment() throws IOException {
        disk.put(PAGE, bytes("theirs"));

        assertThat(files.replaceIf(PAGE, bytes("ours"), () -> false)).isFalse();

        assertThat(text(PAGE)).isEqualTo("theirs");
        assertThat(disk.files(path("library"))).containsExactly(PAGE);
        assertThat(files.replaceIf(PAGE, bytes("ours"), () -> true)).isTrue();
        assertThat(text(PAGE)).isEqualTo("ours");
    }

    @Test
    void leavesAFileAloneWhenItCanNotBeLookedAtAgain() {
        disk.put(PAGE, bytes("theirs"));

        assertThatThrownBy(() ->
                        files.replaceIf(
                                PAGE,
                                bytes("ours"),
                                () -> {
                                    throw new IOException("can't be read");
                                }))
                .hasMessage("can't be read");

        assertThat(text(PAGE)).isEqualTo("theirs");
        assertThat(disk.files(path("library"))).containsExactly(PAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"create", "write", "force", "close", "rename"})
    void leavesTheOldFileAloneWhenReplacingFails(String operation) {
        disk.put(PAGE, bytes("old"));
        disk.fail(operation, 1);

        assertThatThrownBy(() -> files.replace(PAGE, bytes("new"))).isInstanceOf(IOException.class);

        assertThat(text(PAGE)).isEqualTo("old");
        assertThat(disk.files(path("library"))).containsExactly(PAGE);
    }

    @Test
    void touchesNoUnfinishedFileOfAnEarlierRun() throws IOException {
        Path earlier = path("library/.page.json.1.tmp");
        disk.put(earlier, bytes("earlier"));

        files.replace(PAGE, bytes("new"));

        assertThat(text(earlier)).isEqualTo("earlier");
        assertThat(text(PAGE)).isEqualTo("new");
        assertThat(disk.calls()).contains("rename .page.json.2.tmp");
    }

    @Test
    void forcesALineBeforeItCountsAsSaved() throws IOException {
        files.append(LOG, bytes("one\n"));
        files.append(LOG, bytes("two\n"));

        assertThat(disk.calls())
                .containsSubsequence(
                        "write log.jsonl",
                        "force log.jsonl",
                        "close log.jsonl",
                        "forceFolder library",
                        "write log.jsonl",
                        "force log.jsonl",
                        "close log.jsonl");
        assertThat(text(LOG)).isEqualTo("one\ntwo\n");
    }

    @Test
    void endsATornLineBeforeTheNext() throws IOException {
        disk.put(LOG, bytes("one\n{\"tor"));

        files.append(LOG, bytes("two\n"));

        assertThat(text(LOG)).isEqualTo("one\n{\"tor\ntwo\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"write", "force"})
    void takesAFailedLineBack(String operation) throws IOException {
        disk.put(LOG, bytes("one\n{\"tor"));
        disk.fail(operation, 1);

        assertThatThrownBy(() -> files.append(LOG, bytes("two\n"))).isInstanceOf(IOException.class);
        assertThat(text(LOG)).isEqualTo("one\n{\"tor");

        files.append(LOG, bytes("two\n"));
        assertThat(text(LOG)).isEqualTo("one\n{\"tor\ntwo\n");
    }

    @Test
    void writesTheNextLineApartFromOneThatCouldNotBeTakenBack() throws IOException {
        disk.put(LOG, bytes("one\n"));
        disk.fail("write", 1);
        disk.fail("truncate", 1);

        assertThatThrownBy(() -> files.append(LOG, bytes("second\n")))
                .isInstanceOf(IOException.class);
        files.append(LOG, bytes("second\n"));

        assertThat(text(LOG)).isEqualTo("one\nsec\nsecond\n");
    }

    private String text(Path file) {
        return new String(disk.content(file), UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
