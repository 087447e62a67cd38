package app.unknot.storage;

import static app.unknot.storage.SessionSamples.brief;
import static app.unknot.storage.SessionSamples.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.service.LibraryCare;
import app.unknot.service.LibraryCare.Backup;
import app.unknot.service.LibraryCare.Contents;
import app.unknot.service.Notice;
import app.unknot.service.Notice.Kind;
import app.unknot.service.Settings;
import app.unknot.service.StoreException;
import app.unknot.storage.disk.MeddledDisk;
import app.unknot.storage.disk.MemoryDisk;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocalLibraryCareTest {
    private final MemoryStore store = new MemoryStore();
    private final LocalStore open = store.open();
    private final LibraryCare care = open.care();
    private final Path log = store.folder.progress().resolve("pc/2026-11.jsonl");

    LocalLibraryCareTest() {
        store.put(store.folder.device(), "pc\n");
    }

    private void session(String id) throws StoreException {
        open.progress().append(brief(id));
    }

    @Test
    void savesNothingInPlaceOfALibraryThatWentAway() throws StoreException {
        session("one");
        store.disk.files(store.folder.library()).forEach(this::lose);

        LocalStore later = store.open();

        assertThat(later.care().isGone()).isTrue();
        assertThat(later.routines().own().orElseThrow().all().notices())
                .extracting(Notice::kind)
                .containsExactly(Kind.LIBRARY_GONE);
        assertThatThrownBy(() -> later.progress().append(brief("two")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("not there any more");
        assertThatThrownBy(() -> later.settings().save(Settings.DEFAULT))
                .isInstanceOf(StoreException.class);
        assertThat(store.disk.files(store.folder.library())).isEmpty();
    }

    private void lose(Path file) {
        try {
            store.disk.delete(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void beginsAfreshWhenThePersonWantsTo() throws StoreException {
        session("one");
        store.disk.files(store.folder.library()).forEach(this::lose);

        care.startAfresh();
        session("two");

        assertThat(care.isGone()).isFalse();
        assertThat(store.text(log)).isEqualTo(line(brief("two")));
    }

    @Test
    void backsUpOnceADay() throws StoreException {
        session("one");

        assertThat(care.backUpDaily()).isEmpty();
        assertThat(care.backUpDaily()).isEmpty();

        assertThat(care.backups()).hasSize(1);
        assertThat(care.backups().getFirst().contents()).isEqualTo(new Contents(0, 1));
    }

    @Test
    void makesNoBackupOfNothing() {
        care.backUpDaily();

        assertThat(care.backups()).isEmpty();
    }

    @Test
    void saysWhenThereIsNoBackup() throws StoreException {
        session("one");
        store.disk.failAlways("write");

        assertThat(care.backUpDaily()).extracting(Notice::kind).containsExactly(Kind.NO_BACKUP);
        assertThat(store.disk.files(store.folder.backups())).isEmpty();
    }

    @Test
    void thinsOutToDaysWeeksAndMonths() throws StoreException {
        session("one");
        LocalDate first = LocalDate.of(2025, 9, 1);
        for (int day = 0; day < 440; day++) {
            Instant at = first.plusDays(day).atTime(8, 0).toInstant(ZoneOffset.UTC);
            store.open(at).care().backUpDaily();
        }

        List<Backup> kept = care.backups();

        assertThat(kept.size()).isBetween(20, 24);
        assertThat(kept.get(6).made()).isEqualTo(kept.getFirst().made().minus(Duration.ofDays(6)));
        assertThat(Duration.between(kept.getLast().made(), kept.getFirst().made()).toDays())
                .isGreaterThan(300);
    }

    @Test
    void thinsNothingAfterALoss() throws StoreException {
        session("one");
        session("two");
        session("three");
        Instant day = Instant.parse("2026-01-01T08:00:00Z");
        for (int i = 0; i < 9; i++) {
            store.open(day.plus(Duration.ofDays(i))).care().backUp("by-hand");
        }
        store.put(log, line(brief("one")));

        store.open(day.plus(Duration.ofDays(10))).care().backUpDaily();

        assertThat(care.backups()).hasSize(10);
    }

    @Test
    void restoresWithoutLosingWhatCameLater() throws StoreException {
        session("one");
        open.settings().save(Settings.DEFAULT.withPace(150));
        Backup backup = care.backUp("by-hand");
        store.put(log, "");
        open.settings().save(Settings.DEFAULT.withPace(120));
        session("two");
        store.put(store.folder.routine("new"), "{}");

        List<String> written = care.restore(backup, true);

        assertThat(written).containsExactly("progress/pc/2026-11.jsonl", "settings.json");
        assertThat(open.progress().load().value().recent())
                .extracting(record -> record.id())
                .containsExactlyInAnyOrder("one", "two");
        assertThat(open.settings().load().value().pace()).isEqualTo(150);
        assertThat(store.disk.files(store.folder.routines())).isEmpty();
        assertThat(store.disk.files(store.folder.trash())).hasSize(2);
        assertThat(care.backups()).hasSize(2);
    }

    @Test
    void restoresNothingSmallerUnasked() throws StoreException {
        session("one");
        Backup backup = care.backUp("by-hand");
        session("two");

        assertThatThrownBy(() -> care.restore(backup, false)).isInstanceOf(StoreException.class);
        assertThat(care.backups()).hasSize(1);
    }

    @Test
    void movesTheLibrary() throws StoreException {
        session("one");
        Path to = MemoryDisk.path("elsewhere");

        List<String> moved = care.moveTo(to);

        assertThat(moved).containsExactly("library.json", "progress/pc/2026-11.jsonl");
        assertThat(store.text(to.resolve("progress/pc/2026-11.jsonl")))
                .isEqualTo(line(brief("one")));
        assertThat(store.disk.files(store.folder.library())).isEmpty();
        assertThat(store.text(store.folder.place())).isEqualTo(to + "\n");
        assertThat(store.text(store.folder.known())).isEqualTo(to + "\n");
        assertThatThrownBy(() -> session("two")).isInstanceOf(StoreException.class);
    }

    @Test
    void movesOnlyIntoAnEmptyFolderAndLosesNothingOnTheWay() throws StoreException {
        session("one");
        Path to = MemoryDisk.path("elsewhere");
        store.put(to.resolve("letter.txt"), "Dear");

        assertThatThrownBy(() -> care.moveTo(to)).isInstanceOf(StoreException.class);
        store.disk.failAlways("write");
        assertThatThrownBy(() -> care.moveTo(MemoryDisk.path("other")))
                .isInstanceOf(StoreException.class);

        assertThat(store.text(log)).isEqualTo(line(brief("one")));
    }

    @Test
    void deletesEverythingOfThePersonsAndNothingElse() throws StoreException {
        session("one");
        care.backUp("by-hand");
        Path letter = store.folder.library().resolve("letter.txt");
        store.put(letter, "Dear");

        assertThat(care.deleteEverything()).containsExactly("letter.txt");

        assertThat(store.disk.files(store.folder.library())).containsExactly(letter);
        assertThat(store.disk.files(store.folder.state())).isEmpty();
    }

    @Test
    void leavesNoCopiesBehindWhenMovingFails() throws StoreException {
        session("one");
        open.settings().save(Settings.DEFAULT);
        List<Path> before = store.disk.files(store.folder.library());
        MeddledDisk meddled = new MeddledDisk(store.disk);
        meddled.before(
                "rename",
                "settings.json",
                () -> {
                    throw new IOException("full");
                });
        LibraryCare failing =
                LocalStore.in(
                                store.folder,
                                meddled,
                                InstantSource.fixed(Instant.parse("2026-11-22T07:12:00Z")),
                                () -> "id")
                        .care();
        Path to = MemoryDisk.path("elsewhere");

        assertThatThrownBy(() -> failing.moveTo(to))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("full");

        assertThat(meddled.isOver()).isTrue();
        assertThat(store.disk.files(to)).isEmpty();
        assertThat(store.disk.files(store.folder.library())).isEqualTo(before);
    }

    @Test
    void saysWhatCouldNotBeDeleted() throws StoreException {
        session("one");
        List<Path> before = store.disk.files(store.folder.library());
        store.disk.failAlways("delete");

        assertThat(care.deleteEverything())
                .contains("library.json", "progress/pc/2026-11.jsonl")
                .contains(store.folder.known().toString());
        assertThat(store.disk.files(store.folder.library())).isEqualTo(before);
    }

    @Test
    void saysWhatStaysBehindWhenMovingFailsHalfway() throws StoreException {
        session("one");
        open.settings().save(Settings.DEFAULT);
        MeddledDisk meddled = new MeddledDisk(store.disk);
        meddled.before(
                "rename",
                "settings.json",
                () -> {
                    store.disk.failAlways("delete");
                    throw new IOException("full");
                });
        LibraryCare failing =
                LocalStore.in(
                                store.folder,
                                meddled,
                                InstantSource.fixed(Instant.parse("2026-11-22T07:12:00Z")),
                                () -> "id")
                        .care();
        Path to = MemoryDisk.path("elsewhere");

        assertThatThrownBy(() -> failing.moveTo(to))
                .isInstanceOf(StoreException.class)
                .hasMessageEndingWith(
                        "full; left behind: "
                                + to.resolve("library.json")
                                + ", "
                                + to.resolve("progress/pc/2026-11.jsonl"));
        assertThat(store.text(log)).isEqualTo(line(brief("one")));
    }

    @Test
    void movesNothingWhoseCopyDiffers() throws StoreException {
        session("one");
        Path to = MemoryDisk.path("elsewhere");
        Path copy = to.resolve("progress/pc/2026-11.jsonl");
        MeddledDisk meddled = new MeddledDisk(store.disk);
        meddled.before("forceFolder", "pc", () -> store.put(copy, "something else"));
        LibraryCare failing =
                LocalStore.in(
                                store.folder,
                                meddled,
                                InstantSource.fixed(Instant.parse("2026-11-22T07:12:00Z")),
                                () -> "id")
                        .care();

        assertThatThrownBy(() -> failing.moveTo(to))
                .hasMessageContaining("the copy differs from progress/pc/2026-11.jsonl");
        assertThat(store.disk.files(to)).isEmpty();
        assertThat(store.text(log)).isEqualTo(line(brief("one")));
    }

    @Test
    void countsWhatThereIs() throws StoreException {
        session("one");
        session("two");
        store.put(store.folder.routine("mine"), "{}");
        store.put(store.folder.library().resolve("letter.txt"), "Dear");

        assertThat(care.contents()).isEqualTo(new Contents(1, 2));
    }

    @Test
    void sweepsWhatCrashesHaveLeftOverAndWhatWasLongInTheTrash() throws StoreException {
        session("one");
        lose(store.folder.known());
        Path half = store.folder.library().resolve(".settings.json.1.tmp");
        Path other = store.folder.backups().resolve(".20260101T000000Z-daily.zip.1.tmp");
        Path old = store.folder.trash().resolve("mine-20261001T000000Z.json");
        Path fresh = store.folder.trash().resolve("mine-20261120T000000Z.json");
        List.of(half, other, old, fresh).forEach(file -> store.put(file, "{"));

        store.open().care().sweep();

        assertThat(store.disk.files(store.folder.library())).doesNotContain(half).contains(log);
        assertThat(store.disk.files(store.folder.state()))
                .doesNotContain(other, old)
                .contains(fresh, store.folder.known());
    }

    /// What a crash has left over may be the only trace of what was in the library.
    @Test
    void sweepsNothingWhileTheLibraryIsAway() throws StoreException {
        session("one");
        store.disk.files(store.folder.library()).forEach(this::lose);
        Path half = store.folder.state().resolve(".session-draft.json.1.tmp");
        store.put(half, "{");

        store.open().care().sweep();

        assertThat(store.disk.files(store.folder.state())).contains(half);
    }

    @Test
    void restoresOnlyWhatIsDifferentAndNamesIt() throws StoreException {
        session("one");
        store.put(log, "\n" + line(brief("one")));
        Path mine = store.folder.routine("mine");
        store.put(mine, "{}");
        store.put(store.folder.routine("same"), "{}");
        Backup backup = care.backUp("by-hand");
        lose(mine);
        store.put(log, line(brief("two")) + line(brief("one")));
        int calls = store.disk.calls().size();

        assertThat(care.restore(backup, true)).containsExactly("routines/mine.json");

        assertThat(store.text(mine)).isEqualTo("{}");
        assertThat(store.text(log)).isEqualTo(line(brief("two")) + line(brief("one")));
        assertThat(store.disk.calls().subList(calls, store.disk.calls().size()))
                .noneMatch(call -> call.endsWith("same.json"));
    }

    @Test
    void deletesTheLogToo() {
        store.put(store.folder.log().resolve("unknot.log"), "what happened");
        store.put(store.folder.state().resolve("lock"), "");

        assertThat(care.deleteEverything()).isEmpty();

        assertThat(store.disk.files(store.folder.state()))
                .containsExactly(store.folder.state().resolve("lock"));
    }
}
