package app.unknot.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.service.Notice;
import app.unknot.service.Notice.Kind;
import app.unknot.storage.OutsideRig.File;
import app.unknot.testkit.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Other programs that change the person's files under the running one, on a real disk: whatever
/// they do, what they wrote and what was done here are both found afterwards, or the person is told
/// that it is not saved.
class OutsideChangesTest {
    /// What another program does to a file.
    enum Change {
        REPLACED,
        DELETED,
        CUT_IN_HALF,
        EMPTIED,
        TOUCHED,
        LOCKED,
        A_FOLDER
    }

    enum When {
        /// After it was read, long before it is written.
        BETWEEN,
        /// In the middle of saving.
        DURING
    }

    /// Those after which there is something of theirs to lose.
    private static final Set<Change> WRITING =
            EnumSet.of(Change.REPLACED, Change.CUT_IN_HALF, Change.A_FOLDER);

    @TempDir Path temp;

    static Stream<Arguments> everything() {
        return Stream.of(File.values())
                .flatMap(file ->
                        Stream.of(Change.values())
                                .flatMap(change ->
                                        Stream.of(When.values())
                                                .map(when -> Arguments.of(file, change, when))));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("everything")
    void nothingIsLost(File file, Change change, When when) throws IOException {
        OutsideRig rig = new OutsideRig(temp);
        rig.begin();
        prepare(rig, file, change, when);

        Optional<Notice> refused = rig.save(file);

        assertThat(rig.disk.isOver()).as("the change has happened").isTrue();
        refused.ifPresent(OutsideChangesTest::expectPlainWords);
        if (refused.isPresent() && file == File.LOG && change != Change.A_FOLDER) {
            refused = rig.save(file); // as the program does by itself
        }
        assertThat(refused.isPresent() || rig.hasOurs(file)).as("ours is saved").isTrue();
        if (WRITING.contains(change) && file != File.DRAFT) {
            // The draft is this program's alone: what it says now is what counts.
            assertThat(rig.hasTheirs(file, theirs(rig, file, change))).as("theirs").isTrue();
        }
        if (!mayRefuse(file, change)) {
            assertThat(refused).isEmpty();
        }
        expectNotices(rig, file, change);
    }

    private static void prepare(OutsideRig rig, File file, Change change, When when)
            throws IOException {
        if (when == When.BETWEEN) {
            change(rig, file, change);
            return;
        }
        String name = file == File.MARKER ? ".jsonl" : String.valueOf(rig.path(file).getFileName());
        boolean isLine = file == File.MARKER || file == File.LOG;
        rig.disk.before(isLine ? "write" : "create", name, () -> change(rig, file, change));
    }

    private static boolean mayRefuse(File file, Change change) {
        return change == Change.A_FOLDER
                || (file == File.MARKER
                        && EnumSet.of(Change.REPLACED, Change.DELETED).contains(change));
    }

    private static void expectNotices(OutsideRig rig, File file, Change change) {
        if (file == File.ROUTINE && WRITING.contains(change)) {
            assertThat(rig.notices).extracting(Notice::kind).contains(Kind.KEPT_BESIDE);
            assertThat(rig.versions()).isEqualTo(change == Change.A_FOLDER ? 1 : 2);
        }
        if (change == Change.TOUCHED) {
            assertThat(rig.notices).isEmpty();
        }
        rig.notices.forEach(OutsideChangesTest::expectPlainWords);
    }

    private static void expectPlainWords(Notice notice) {
        assertThat(World.MESSAGES.notice(notice))
                .contains(notice.file())
                .doesNotContain("Exception", "null", "java.", " ()");
    }

    private static void change(OutsideRig rig, File file, Change change) throws IOException {
        Path path = rig.path(file);
        switch (change) {
            case REPLACED -> rig.replace(path, theirs(rig, file, change));
            case DELETED -> Files.delete(path);
            case CUT_IN_HALF -> Files.write(path, theirs(rig, file, change));
            case EMPTIED -> Files.write(path, new byte[0]);
            case TOUCHED ->
                    Files.setLastModifiedTime(
                            path, java.nio.file.attribute.FileTime.fromMillis(1_000));
            case LOCKED -> assertThat(path.toFile().setReadOnly()).isTrue();
            case A_FOLDER -> {
                Files.delete(path);
                Files.createDirectory(path);
                Files.write(path.resolve("theirs.txt"), theirs(rig, file, change));
            }
        }
    }

    private static byte[] theirs(OutsideRig rig, File file, Change change) {
        return switch (change) {
            case CUT_IN_HALF -> rig.half(file);
            case A_FOLDER -> "somebody's text".getBytes(UTF_8);
            default -> rig.theirs(file);
        };
    }

    /// What happens to the whole folder.
    enum FolderChange {
        RENAMED,
        EMPTY,
        FOREIGN,
        ANOTHER_LIBRARY
    }

    static Stream<Arguments> folders() {
        return Stream.of(File.ROUTINE, File.LOG, File.SETTINGS)
                .flatMap(file ->
                        Stream.of(FolderChange.values()).map(change -> Arguments.of(file, change)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("folders")
    void nothingIsWrittenInPlaceOfALibraryThatIsAway(File file, FolderChange change)
            throws IOException {
        OutsideRig rig = new OutsideRig(temp);
        rig.begin();
        Path library = rig.folder.library();
        Path away = temp.resolve("away");
        Files.move(library, away);
        Path stranger = library.resolve(change == FolderChange.FOREIGN ? "a.txt" : "library.json");
        if (change != FolderChange.RENAMED) {
            Files.createDirectory(library);
        }
        if (change == FolderChange.FOREIGN || change == FolderChange.ANOTHER_LIBRARY) {
            Files.write(stranger, rig.theirs(File.MARKER));
        }

        Optional<Notice> refused = rig.save(file);

        assertThat(refused).isPresent();
        expectPlainWords(refused.get());
        assertThat(rig.filesIn(library))
                .hasSize(Files.exists(stranger) ? 1 : 0)
                .allMatch(found -> found.equals(stranger));
        rig.removeFolder(library);
        Files.move(away, library);
        assertThat(rig.save(file)).isEmpty();
        assertThat(rig.hasOurs(file)).isTrue();
        assertThat(rig.hasBeginning()).isTrue();
    }
}
