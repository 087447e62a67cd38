package app.unknot.storage;

import static app.unknot.storage.SessionSamples.brief;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.domain.progress.SessionRecord;
import app.unknot.service.LibraryCare.Backup;
import app.unknot.service.LibraryCare.Contents;
import app.unknot.service.LibraryTravel;
import app.unknot.service.Notice.Kind;
import app.unknot.service.StoreException;
import app.unknot.storage.disk.MeddledDisk;
import app.unknot.storage.disk.MemoryDisk;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LocalLibraryTravelTest {
    private final MemoryStore store = new MemoryStore();
    private final LocalStore open = store.open();
    private final LibraryTravel travel = open.travel();
    private final Path stick = MemoryDisk.path("stick");

    private void session(String id) throws StoreException {
        open.progress().append(brief(id));
    }

    @Test
    void carriesALibraryToAnotherComputer() throws StoreException {
        session("one");
        Path copy = travel.copyTo(stick);
        assertThat(copy).isEqualTo(stick.resolve("unknot-2026-11-22.zip"));
        MemoryStore other = new MemoryStore();
        other.disk.put(copy, store.disk.content(copy));
        LocalStore there = other.open();

        Backup taken = there.travel().takeIn(copy);
        assertThat(there.care().contents()).isEqualTo(new Contents(0, 0));
        assertThat(there.care().backups()).containsExactly(taken);
        assertThat(taken.contents()).isEqualTo(new Contents(0, 1));
        assertThat(taken.bytes()).isEqualTo(store.disk.content(copy).length);
        there.care().restore(taken, false);

        assertThat(there.progress().load().value().recent())
                .extracting(SessionRecord::id)
                .containsExactly("one");
    }

    @Test
    void neverWritesOverAnOlderCopy() throws StoreException {
        session("one");
        travel.copyTo(stick);

        assertThat(travel.copyTo(stick)).isEqualTo(stick.resolve("unknot-2026-11-22-2.zip"));
    }

    @Test
    void countsItsCopies() throws StoreException {
        session("one");
        travel.copyTo(stick);
        travel.copyTo(stick);

        assertThat(travel.copyTo(stick)).isEqualTo(stick.resolve("unknot-2026-11-22-3.zip"));
    }

    @Test
    void readsEachCopyAgain() throws StoreException {
        session("one");
        MeddledDisk meddled = new MeddledDisk(store.disk);
        Path copy = stick.resolve("unknot-2026-11-22.zip");
        var clock = InstantSource.fixed(Instant.parse("2026-11-22T07:12:00Z"));
        var careless = new LocalLibraryTravel(store.folder, meddled, clock);
        meddled.before(
                "forceFolder",
                "stick",
                () -> {
                    byte[] whole = store.disk.content(copy);
                    whole[whole.length / 3] ^= 0x55;
                    store.disk.put(copy, whole);
                });

        assertThatThrownBy(() -> careless.copyTo(stick)).isInstanceOf(StoreException.class);
    }

    @Test
    void takesInNothingThatIsNoCopyOrDamaged() throws StoreException {
        session("one");
        Path copy = travel.copyTo(stick);
        byte[] whole = store.disk.content(copy);
        store.disk.put(copy, Arrays.copyOf(whole, whole.length * 2 / 3));
        Path letter = stick.resolve("letter.zip");
        store.disk.put(letter, "Dear".getBytes(StandardCharsets.UTF_8));
        int before = open.care().backups().size();

        for (Path file : new Path[] {copy, letter, stick.resolve("nothing.zip"), stick}) {
            assertThatThrownBy(() -> travel.takeIn(file))
                    .as(file.toString())
                    .isInstanceOfSatisfying(
                            StoreException.class,
                            e -> assertThat(e.notice().kind()).isEqualTo(Kind.NOT_DONE));
        }
        assertThat(open.care().backups()).hasSize(before);
    }

    @Test
    void saysWhenTheCopyCanNotBeMade() throws StoreException {
        session("one");
        store.disk.failAlways("write");

        assertThatThrownBy(() -> travel.copyTo(stick)).isInstanceOf(StoreException.class);
        assertThat(store.disk.files(stick)).isEmpty();
    }

    @Test
    void opensALibraryThatIsThereAndNoOtherFolder() throws StoreException {
        session("one");
        Path sync = MemoryDisk.path("sync");
        store.put(sync.resolve("letter.txt"), "Dear");
        assertThat(travel.isLibrary(sync)).isFalse();
        assertThatThrownBy(() -> travel.openAt(sync)).hasMessageContaining("no library of Unknot");
        store.put(sync.resolve("library.json"), "{}");

        travel.openAt(sync);

        assertThat(travel.isLibrary(sync)).isTrue();
        assertThat(store.text(store.folder.place())).isEqualTo(sync + "\n");
        assertThat(store.text(store.folder.known())).isEqualTo(sync + "\n");
        assertThat(store.disk.files(store.folder.progress())).isNotEmpty();
    }

    @Test
    void findsRoomInAFolderThatIsInUse() throws StoreException {
        assertThat(travel.roomIn(stick)).isEqualTo(stick);
        store.put(stick.resolve("letter.txt"), "Dear");
        assertThat(travel.roomIn(stick)).isEqualTo(stick.resolve("Unknot"));
        store.put(stick.resolve("Unknot/letter.txt"), "Dear");
        assertThat(travel.roomIn(stick)).isEqualTo(stick.resolve("Unknot-2"));
        store.put(stick.resolve("Unknot-2/letter.txt"), "Dear");
        assertThat(travel.roomIn(stick)).isEqualTo(stick.resolve("Unknot-3"));
    }

    @Test
    void beginsAfreshInTheUsualPlaceAfterAMove() throws StoreException {
        session("one");
        open.care().moveTo(stick);

        store.open().care().startAfresh();

        assertThat(store.disk.entry(store.folder.place()).name()).isEqualTo("NONE");
        assertThat(store.open().care().isGone()).isFalse();
        assertThat(store.disk.files(stick)).isNotEmpty();
    }

    @Test
    void movesALibraryInWhichNothingIsYet() throws StoreException {
        open.care().moveTo(stick);

        LocalStore there =
                LocalStore.in(
                        new LibraryFolder(stick, store.folder.state()),
                        store.disk,
                        InstantSource.fixed(Instant.EPOCH),
                        () -> "id");
        assertThat(there.care().isGone()).isFalse();
    }
}
