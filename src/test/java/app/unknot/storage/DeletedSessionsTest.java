package app.unknot.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.progress.History;
import app.unknot.domain.progress.SessionRecord;
import app.unknot.domain.progress.SessionSummary;
import app.unknot.service.ProgressFiles;
import app.unknot.service.StoreException;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Notes and deletions are later revisions of a session: whole in memory, on the disk and in the
/// cache, and with nothing lost.
class DeletedSessionsTest {
    private final MemoryStore store = new MemoryStore();

    private static SessionRecord session(int number) {
        return SessionSamples.brief("s" + number, SessionSamples.NOVEMBER.plusDays(number));
    }

    private ProgressFiles kept(int count) throws StoreException {
        ProgressFiles files = store.open().progress();
        for (int i = 0; i < count; i++) {
            files.append(session(i));
        }
        return files;
    }

    @Test
    void aDeletedSessionIsGoneAtTheNextStartsAndComesBack() throws StoreException {
        ProgressFiles files = kept(3);
        SessionRecord deleted = session(1).withNote("too hard").withDeleted(true);
        files.append(deleted);
        for (int start = 0; start < 2; start++) { // from the files, then from the cache
            History history = store.open().progress().load().value();
            assertThat(history.size()).isEqualTo(2);
            assertThat(history.recent()).extracting(SessionRecord::id).containsExactly("s0", "s2");
            assertThat(history.indexOf("s1")).isEqualTo(-1);
            assertThat(history.revision("s1")).isEqualTo(3);
        }
        files.append(deleted.withDeleted(false));

        History again = store.open().progress().load().value();
        assertThat(again.size()).isEqualTo(3);
        assertThat(again.recent().get(1).note()).contains("too hard");
    }

    @Test
    void everySessionIsFoundInFullByItsKey() throws StoreException {
        kept(100);
        ProgressFiles files = store.open().progress();
        History history = files.load().value();

        assertThat(files.sessions(IntStream.range(0, 100).mapToObj(history::key).toList()))
                .extracting(SessionRecord::id)
                .containsExactlyElementsOf(IntStream.range(0, 100).mapToObj(i -> "s" + i).toList());
        assertThat(files.sessions(java.util.List.of(history.key(7), "unknown")))
                .extracting(SessionRecord::id)
                .containsExactly("s7");
    }

    @Test
    void whatIsAddedInMemoryHidesWhatWasDeleted() throws StoreException {
        kept(3);
        History history = store.open().progress().load().value();
        History without = history.with(session(1).withDeleted(true));
        assertThat(without.size()).isEqualTo(2);
        assertThat(without.key(1)).isEqualTo(history.key(2));
        assertThat(without.indexOf("s1")).isEqualTo(-1);
        assertThat(without.revision("s1")).isEqualTo(2);
        assertThat(without.recent()).extracting(SessionRecord::id).containsExactly("s0", "s2");

        History back = without.with(session(1).withDeleted(true).withDeleted(false));
        assertThat(back.size()).isEqualTo(3);
        assertThat(back.inMemory("s1").orElseThrow().revision()).isEqualTo(3);
    }

    @Test
    void theQuickWayReadsWhatIsForWhat() {
        SessionRecord session =
                app.unknot.testkit.MadeSessions.stretched(SessionSamples.NOVEMBER)
                        .withNote("fine")
                        .withEase(Optional.of(4), Optional.of(2));
        byte[] line = SessionLine.write(session);
        SessionSummary skimmed =
                SkimmedLine.of(line, 0, line.length - 1, 0).orElseThrow().summary();
        assertThat(skimmed).isEqualTo(SessionSummary.of(session));
        assertThat(skimmed.stretchSeconds()).isEqualTo(40);
        assertThat(skimmed.strengthenSeconds()).isEqualTo(25);
        assertThat(skimmed.knots()).containsExactly("k1");
    }
}
