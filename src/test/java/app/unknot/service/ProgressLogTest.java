package app.unknot.service;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.progress.Remarks;
import app.unknot.domain.progress.SessionRecord;
import app.unknot.domain.progress.SessionRecord.Ending;
import app.unknot.testkit.FullDisk;
import app.unknot.testkit.InMemoryProgress;
import app.unknot.testkit.WaitingExecutor;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProgressLogTest {
    private final InMemoryProgress files = new InMemoryProgress();
    private final WaitingExecutor store = new WaitingExecutor();
    private final List<Notice> told = new ArrayList<>();

    private ProgressLog log() {
        return new ProgressLog(files, store, told::add);
    }

    private static SessionRecord session(String id) {
        return new SessionRecord(
                id,
                1,
                OffsetDateTime.parse("2026-01-05T08:00:00+01:00"),
                "wall",
                "",
                Ending.FINISHED,
                300,
                240,
                "",
                List.of(),
                Remarks.NONE,
                Optional.empty(),
                List.of());
    }

    @Test
    void isReadBehindTheScenes() {
        files.lines.add(session("old"));
        List<String> events = new ArrayList<>();
        ProgressLog log = log();
        log.onRead(() -> events.add("first"));

        assertThat(log.isRead()).isFalse();
        assertThat(log.history().isEmpty()).isTrue();

        store.runAll();
        log.onRead(() -> events.add("later"));
        assertThat(log.isRead()).isTrue();
        assertThat(log.recent()).containsExactly(session("old"));
        assertThat(events).containsExactly("first", "later");
    }

    @Test
    void losesNothingThatHappensBeforeItIsRead() {
        files.lines.add(session("old"));
        ProgressLog log = log();
        log.keep(session("recent"));
        store.runAll();

        assertThat(log.recent()).containsExactly(session("old"), session("recent"));
        assertThat(files.lines).containsExactly(session("old"), session("recent"));
    }

    @Test
    void triesAgainEverMoreSeldomAndSaysSoOnce() {
        ProgressLog log = log();
        files.setFull(true);
        log.keep(session("one"));
        log.keep(session("two"));
        store.runAll();
        for (int i = 0; i < 9; i++) {
            store.passTime();
        }

        assertThat(store.waits().stream().map(Duration::toSeconds))
                .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L, 60L);
        assertThat(told).containsExactly(FullDisk.notice("progress/here/2026-01.jsonl"));
        assertThat(log.isSaved()).isFalse();

        files.setFull(false);
        store.passTime();
        assertThat(log.isSaved()).isTrue();
        assertThat(files.lines).containsExactly(session("one"), session("two"));

        files.setFull(true);
        log.keep(session("three"));
        store.runAll();
        assertThat(store.waits()).endsWith(Duration.ofSeconds(1));
        assertThat(told).hasSize(2);
    }

    @Test
    void triesOnceMoreAtTheEnd() {
        ProgressLog log = log();
        files.setFull(true);
        log.keep(session("one"));
        store.runAll();
        files.setFull(false);
        log.saveAgain();
        store.runAll();

        assertThat(log.isSaved()).isTrue();
    }

    @Test
    void doesMoreOnlyOnceItIsSaved() {
        ProgressLog log = log();
        List<String> done = new ArrayList<>();
        files.setFull(true);
        log.keep(session("one"), () -> done.add("one"));
        store.runAll();
        assertThat(done).isEmpty();

        files.setFull(false);
        store.passTime();
        store.passTime();
        assertThat(done).containsExactly("one");
        assertThat(files.lines).hasSize(1);
    }
}
