package app.unknot.service;

import static app.unknot.testkit.VoiceLog.SILENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.unknot.domain.body.Side;
import app.unknot.domain.progress.Remarks;
import app.unknot.domain.progress.SessionRecord;
import app.unknot.domain.progress.SessionRecord.Ending;
import app.unknot.domain.progress.StepRecord;
import app.unknot.domain.routine.Block;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Sides;
import app.unknot.domain.session.Samples;
import app.unknot.domain.session.SideChoice;
import app.unknot.testkit.World;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What is left of a session, however it ends.
class SessionOnRecordTest {
    private static final OffsetDateTime STARTED = OffsetDateTime.parse("2026-01-05T09:00:00+01:00");
    private static final SideChoice BOTH = SideChoice.bothFrom(Side.RIGHT);

    /// A hold of three breaths on each side; without input it goes on to its cap of nine.
    private final Routine routine =
            Samples.routine(new Block(Sides.MIRRORED, List.of(Samples.hold("hold", 3))));

    private final World world = World.with(routine);
    private final SessionRunner runner = prepared();

    private SessionRunner prepared() {
        return world.service().prepare(routine, BOTH, Optional.of(6));
    }

    private SessionRunner playedFor(double seconds) {
        runner.start();
        world.pass(seconds);
        return runner;
    }

    private static SessionRecord record(
            int revision, Ending ending, double lived, StepRecord... steps) {
        return new SessionRecord(
                "id-1",
                revision,
                STARTED,
                "sample",
                "Sample",
                ending,
                180,
                lived,
                "calm-4-6",
                List.of(steps),
                Remarks.ease(Optional.of(6), Optional.empty()),
                Optional.empty(),
                List.of());
    }

    private static StepRecord held(String side, double seconds, int breaths, boolean letGo) {
        return new StepRecord(
                "hold",
                "hold",
                Samples.AREA,
                side,
                true,
                seconds,
                Optional.of(breaths),
                Optional.of(letGo));
    }

    @Test
    void aFinishedSessionIsOnRecordWithBothSides() {
        playedFor(181);

        assertThat(world.progress.lines)
                .containsExactly(
                        record(
                                1,
                                Ending.FINISHED,
                                180,
                                held("right", 90, 9, false),
                                held("left", 90, 9, false)));
        assertThat(runner.record()).contains(world.progress.lines.getFirst());
    }

    @Test
    void whatLetGoIsOnRecordAsLongAsItWasHeld() {
        playedFor(25);
        runner.session().letGo();
        world.pass(100);

        assertThat(world.progress.lines)
                .containsExactly(
                        record(
                                1,
                                Ending.FINISHED,
                                120,
                                held("right", 30, 3, true),
                                held("left", 90, 9, false)));
    }

    @Test
    void aStoppedSessionIsOnRecordAsFarAsItWent() {
        playedFor(37);
        runner.stop();
        world.pass(100);

        assertThat(world.progress.lines)
                .containsExactly(record(1, Ending.STOPPED, 37, held("right", 37, 3, false)));
    }

    @Test
    void aClosedSessionIsOnRecordAndCanBeGoneOnWith() {
        playedFor(37);
        runner.close();

        assertThat(world.progress.lines)
                .containsExactly(record(1, Ending.CLOSED, 37, held("right", 37, 3, false)));
        assertThat(world.service().unfinished())
                .contains(
                        new SessionDraft(
                                "id-1",
                                1,
                                "sample",
                                Samples.choices(),
                                List.of(),
                                Duration.ofSeconds(37),
                                STARTED,
                                Optional.of(6)));
    }

    /// So that a crash or a power cut costs a few seconds, and nothing is left of it afterwards.
    @Test
    void aRunningSessionCanBeGoneOnWithUntilItIsOver() {
        playedFor(37);

        assertThat(world.service().unfinished().orElseThrow().elapsed())
                .isBetween(Duration.ofSeconds(32), Duration.ofSeconds(37));
        runner.stop();
        assertThat(world.service().unfinished()).isEmpty();
    }

    @Test
    void goingOnLaterAmendsTheSameRecord() {
        playedFor(37);
        runner.close();
        SessionService later = world.service();
        SessionRunner again = later.prepareToGoOn(later.unfinished().orElseThrow());
        again.start();
        world.pass(30 + 143);

        SessionRecord first = record(1, Ending.CLOSED, 37, held("right", 37, 3, false));
        SessionRecord second =
                record(
                        2,
                        Ending.FINISHED,
                        207,
                        held("right", 37, 3, false),
                        held("right", 50, 5, false),
                        held("left", 90, 9, false));
        assertThat(world.progress.lines).containsExactly(first, second);
        assertThat(later.progress().recent()).containsExactly(second);
        assertThat(world.service().progress().recent()).containsExactly(second);
        assertThat(world.service().unfinished()).isEmpty();
    }

    @Test
    void aSessionThatIsLeftTwiceKeepsGrowing() {
        playedFor(37);
        runner.close();
        for (int revision = 2; revision < 4; revision++) {
            SessionService later = world.service();
            SessionRunner again = later.prepareToGoOn(later.unfinished().orElseThrow());
            again.start();
            world.pass(35);
            again.close();
        }

        assertThat(world.progress.lines)
                .extracting(SessionRecord::id, SessionRecord::revision, SessionRecord::lived)
                .containsExactly(
                        tuple("id-1", 1, 37.0), tuple("id-1", 2, 72.0), tuple("id-1", 3, 107.0));
        assertThat(world.service().unfinished().map(SessionDraft::revision)).contains(3);
    }

    @Test
    void whatFeltWrongIsOnRecord() {
        playedFor(37);
        runner.feelsWrong("Come off the ball.");
        runner.endBecause("sharp-pain");

        SessionRecord record = world.progress.lines.getFirst();
        assertThat(record.ending()).isEqualTo(Ending.WRONG);
        assertThat(record.wrong()).contains("sharp-pain");
        assertThat(record.lived()).isEqualTo(37);
        assertThat(world.service().unfinished()).isEmpty();
    }

    @Test
    void aFailureKeepsWhatWasDone() {
        playedFor(37);
        runner.fail();

        assertThat(world.progress.lines)
                .containsExactly(record(1, Ending.FAILED, 37, held("right", 37, 3, false)));
        assertThat(world.service().unfinished()).isEmpty();
    }

    @Test
    void nothingIsOnRecordBeforeAnyTimeHasPassed() {
        runner.start();
        world.voice.takeHeard();
        runner.stop();
        prepared().stop();
        prepared().close();
        prepared().fail();

        assertThat(world.progress.lines).isEmpty();
        assertThat(world.service().unfinished()).isEmpty();
        assertThat(runner.record()).isEmpty();
        assertThat(world.voice.takeHeard()).containsOnly(SILENCE);
    }

    @Test
    void aRatingAmendsTheRecordOnce() {
        playedFor(37);
        runner.stop();
        runner.rate(Optional.of(3));
        runner.rate(Optional.of(3));
        runner.rate(Optional.of(4));

        SessionRecord stopped = record(1, Ending.STOPPED, 37, held("right", 37, 3, false));
        SessionRecord rated = stopped.withEase(Optional.of(6), Optional.of(3));
        assertThat(world.progress.lines)
                .containsExactly(stopped, rated, rated.withEase(Optional.of(6), Optional.of(4)));
        assertThat(world.progress.lines.getLast().revision()).isEqualTo(3);
    }

    @Test
    void withoutARecordThereIsNothingToRate() {
        runner.start();
        runner.stop();
        runner.rate(Optional.of(3));

        assertThat(world.progress.lines).isEmpty();
    }

    @Test
    void endingTwiceIsOnRecordOnce() {
        playedFor(181);
        world.voice.takeHeard();
        runner.stop();
        runner.endBecause("dizzy");
        runner.close();
        runner.fail();

        assertThat(world.progress.lines)
                .extracting(SessionRecord::ending)
                .containsOnly(Ending.FINISHED);
        assertThat(world.progress.lines).hasSize(1);
        assertThat(world.service().unfinished()).isEmpty();
        assertThat(world.voice.takeHeard()).containsOnly(SILENCE);
    }

    @Test
    void aFullDiskKeepsTheRecordAndOnlyTheDraftIsLost() {
        world.drafts.setFull(true);
        playedFor(37);
        runner.close();

        assertThat(world.progress.lines).hasSize(1);
        assertThat(world.service().unfinished()).isEmpty();
    }
}
