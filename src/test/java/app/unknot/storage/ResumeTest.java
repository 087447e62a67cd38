package app.unknot.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.body.Side;
import app.unknot.domain.progress.SessionRecord;
import app.unknot.domain.progress.SessionRecord.Ending;
import app.unknot.domain.session.SideChoice;
import app.unknot.domain.time.ManualTime;
import app.unknot.i18n.Messages;
import app.unknot.i18n.SpokenWording;
import app.unknot.platform.voice.NoVoice;
import app.unknot.service.KeepAwake;
import app.unknot.service.SessionDraft;
import app.unknot.service.SessionPorts;
import app.unknot.service.SessionRunner;
import app.unknot.service.SessionService;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// A session that the power cut off goes on record, and can be gone on with.
class ResumeTest {
    private final MemoryStore store = new MemoryStore();
    private final AtomicInteger ids = new AtomicInteger();

    private SessionService start(ManualTime time) {
        LocalStore open = store.open();
        return new SessionService(
                new SessionPorts(
                        open.routines(),
                        open.progress(),
                        open.settings(),
                        open.drafts(),
                        time,
                        time,
                        new NoVoice(),
                        new NoVoice(),
                        KeepAwake.NONE,
                        () -> "session-" + ids.incrementAndGet(),
                        Runnable::run,
                        Optional.empty()),
                new SpokenWording(Messages.in(Locale.ENGLISH)),
                ZoneOffset.UTC);
    }

    private static ManualTime time() {
        return new ManualTime(Instant.parse("2026-11-22T07:12:00Z"));
    }

    private static SessionRunner begun(SessionService service, ManualTime time, int seconds) {
        var routine = service.library().routine("wall-gentle").orElseThrow();
        SessionRunner runner =
                service.prepare(routine, SideChoice.bothFrom(Side.RIGHT), Optional.of(4));
        runner.start();
        play(time, seconds);
        return runner;
    }

    private static void play(ManualTime time, int seconds) {
        for (int i = 0; i < seconds * 50; i++) {
            time.advance(Duration.ofMillis(20));
        }
    }

    @Test
    void keepsASessionThatThePowerCutsOff() {
        ManualTime time = time();
        begun(start(time), time, 62);

        SessionService next = start(time());
        next.recordUnfinished();

        SessionRecord record = next.progress().recent().getFirst();
        assertThat(record.ending()).isEqualTo(Ending.FAILED);
        assertThat(record.lived()).isBetween(57.0, 62.0);
        assertThat(record.easeBefore()).contains(4);
        assertThat(next.unfinished()).map(SessionDraft::record).contains(record.id());
    }

    @Test
    void recordsItOnceHoweverOftenTheProgramStarts() {
        ManualTime time = time();
        begun(start(time), time, 30);

        start(time()).recordUnfinished();
        start(time()).recordUnfinished();

        assertThat(store.open().progress().load().value().recent()).hasSize(1);
        assertThat(store.text(store.folder.month("id-1", SessionSamples.NOVEMBER)).lines())
                .hasSize(1);
    }

    @Test
    void goesOnWithTheSameRecord() {
        ManualTime time = time();
        begun(start(time), time, 30);
        ManualTime later = time();
        SessionService next = start(later);
        next.recordUnfinished();

        SessionRunner runner = next.prepareToGoOn(next.unfinished().orElseThrow());
        runner.start();
        play(later, 20);
        runner.stop();

        assertThat(next.progress().recent()).hasSize(1);
        assertThat(next.progress().recent().getFirst().ending()).isEqualTo(Ending.STOPPED);
        assertThat(next.progress().recent().getFirst().revision()).isEqualTo(2);
        assertThat(next.unfinished()).isEmpty();
    }

    @Test
    void offersNothingAfterAnOrdinaryEnd() {
        ManualTime time = time();
        SessionService service = start(time);
        begun(service, time, 30).stop();

        SessionService next = start(time());
        next.recordUnfinished();

        assertThat(next.unfinished()).isEmpty();
        assertThat(next.progress().recent()).hasSize(1);
    }
}
