package app.unknot.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import app.unknot.domain.progress.History;
import app.unknot.platform.time.RandomIds;
import app.unknot.service.LibraryFinding;
import app.unknot.service.LibraryFinding.What;
import app.unknot.service.Loaded;
import app.unknot.service.Notice;
import app.unknot.service.Notice.Kind;
import app.unknot.service.OwnRoutine;
import app.unknot.service.Settings;
import app.unknot.service.StoreException;
import app.unknot.storage.disk.RealDisk;
import app.unknot.testkit.OddFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/// Pipes, devices, broken links and enormous files with the names of our own: the start doesn't
/// wait for them, says what they are, and reads all the rest.
@Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
class OddFilesInLibraryTest {
    private static final String DEVICE = "this-pc";

    @TempDir Path temp;
    private LibraryFolder folder;
    private LocalStore store;

    @BeforeEach
    void open() throws IOException, StoreException {
        folder = new LibraryFolder(temp.resolve("library"), temp.resolve("state"));
        Files.createDirectories(folder.state());
        Files.writeString(folder.device(), DEVICE);
        store = store();
        store.progress().append(SessionSamples.brief("one"));
    }

    private LocalStore store() {
        return LocalStore.in(
                folder,
                new RealDisk(wait -> {}),
                InstantSource.fixed(Instant.parse("2026-11-22T07:12:00Z")),
                new RandomIds());
    }

    /// @return whether there can be one on this machine
    private static boolean put(OddFile odd, Path at) {
        return odd.at(at).isPresent();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"MISSING", "FOLDER"})
    void amongTheProgressFilesAreNamedAndAllOthersRead(OddFile odd) {
        if (!put(odd, folder.progress().resolve(DEVICE).resolve("2026-01.jsonl"))) {
            return;
        }

        Loaded<History> loaded = store.progress().load();

        assertThat(loaded.value().size()).isEqualTo(1);
        assertThat(loaded.notices())
                .filteredOn(notice -> notice.file().endsWith("2026-01.jsonl"))
                .extracting(Notice::kind)
                .containsExactly(Kind.UNREADABLE);
        assertThat(store.care().examine())
                .extracting(LibraryFinding::what, LibraryFinding::file)
                .contains(tuple(What.UNREADABLE, "progress/this-pc/2026-01.jsonl"));
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"MISSING", "FOLDER"})
    void amongTheRoutinesAreListedWithWhatIsWrong(OddFile odd) throws StoreException {
        if (!put(odd, folder.routine("odd"))) {
            return;
        }
        var own = store.routines().own().orElseThrow();

        OwnRoutine listed = own.all().value().getFirst();

        assertThat(listed.isPlayable()).isFalse();
        assertThat(listed.problems()).hasSize(1);
        assertThat(own.all().notices())
                .extracting(Notice::kind)
                .containsExactly(Kind.ROUTINE_UNPLAYABLE);
        own.undo(own.delete(listed));
        assertThat(Files.exists(folder.routine("odd"), LinkOption.NOFOLLOW_LINKS))
                .as("deleted and brought back")
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"PIPE", "DEVICE", "LINK_TO_NOWHERE", "LINK_IN_CIRCLES"})
    void inPlaceOfTheSettingsGoAside(OddFile odd) throws StoreException {
        if (!put(odd, folder.settings())) {
            return;
        }

        assertThat(store.settings().load().notices())
                .extracting(Notice::kind)
                .containsExactly(Kind.SET_ASIDE);
        store.settings().save(Settings.DEFAULT.withPace(150));
        assertThat(store().settings().load().value().pace()).isEqualTo(150);
    }

    @ParameterizedTest
    @EnumSource(names = {"PIPE", "DEVICE", "LINK_IN_CIRCLES"})
    void inPlaceOfTheMonthsFileAreNeverWrittenTo(OddFile odd) {
        var december = SessionSamples.NOVEMBER.plusMonths(1);
        if (!put(odd, folder.month(DEVICE, december))) {
            return;
        }

        assertThatThrownBy(() -> store.progress().append(SessionSamples.brief("two", december)))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.notice().kind()).isEqualTo(Kind.NOT_SAVED));
        assertThat(store.progress().load().value().size()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"PIPE", "DEVICE", "LINK_TO_NOWHERE", "LINK_IN_CIRCLES"})
    void keepNoBackupFromBeingMadeAndRestored(OddFile odd) throws StoreException, IOException {
        var backup = store.care().backUp("before");
        Path file = folder.month(DEVICE, SessionSamples.NOVEMBER);
        Files.delete(file);
        if (!put(odd, file)) {
            return;
        }
        if (!put(odd, folder.backups().resolve("20260101T000000Z-daily.zip"))) {
            return;
        }

        assertThat(store.care().backups()).extracting(b -> b.name()).containsExactly(backup.name());
        assertThatThrownBy(() -> store.care().restore(backup, true))
                .isInstanceOf(StoreException.class);
        assertThat(store.care().backUpDaily()).isEqualTo(List.of());
        store.care().sweep();
    }
}
