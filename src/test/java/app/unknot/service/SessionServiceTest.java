package app.unknot.service;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.body.Side;
import app.unknot.domain.routine.Block;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Sides;
import app.unknot.domain.session.Samples;
import app.unknot.domain.session.SessionChoices;
import app.unknot.domain.session.SessionPlan;
import app.unknot.domain.session.SideChoice;
import app.unknot.testkit.FullDisk;
import app.unknot.testkit.InMemoryRoutines;
import app.unknot.testkit.WaitingExecutor;
import app.unknot.testkit.World;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SessionServiceTest {
    private final Routine routine =
            Samples.routine(new Block(Sides.MIRRORED, List.of(Samples.hold("hold", 3))));
    private final World world = World.with(routine);

    private void play(SessionService service, SideChoice sides) {
        service.prepare(routine, sides, Optional.empty()).start();
        world.pass(200);
    }

    @Test
    void theFirstTimeTheRightSideComesFirst() {
        assertThat(world.service().suggestedSides(routine))
                .isEqualTo(SideChoice.bothFrom(Side.RIGHT));
    }

    @Test
    void theSideWithLessComesFirstNextTime() {
        SessionService service = world.service();
        play(service, SideChoice.only(Side.RIGHT));

        assertThat(service.suggestedSides(routine)).isEqualTo(SideChoice.bothFrom(Side.LEFT));
        assertThat(world.service().suggestedSides(routine))
                .isEqualTo(SideChoice.bothFrom(Side.LEFT));

        play(service, SideChoice.only(Side.LEFT));
        assertThat(service.suggestedSides(routine)).isEqualTo(SideChoice.bothFrom(Side.RIGHT));
    }

    @Test
    void bothSidesAlikeBeginOnTheRight() {
        SessionService service = world.service();
        play(service, SideChoice.bothFrom(Side.LEFT));

        assertThat(service.suggestedSides(routine)).isEqualTo(SideChoice.bothFrom(Side.RIGHT));
    }

    @Test
    void aPlanIsMadeWithTheSettingsAsTheyAre() {
        SessionService service = world.service();
        service.preferences()
                .update(settings ->
                        settings.withPattern("easy-3-4")
                                .withPace(110)
                                .withExtraPlacing(Duration.ofSeconds(20)));
        SessionPlan plan = service.plan(routine, SideChoice.only(Side.LEFT));

        assertThat(plan.context().choices())
                .isEqualTo(
                        new SessionChoices(
                                SideChoice.only(Side.LEFT),
                                Duration.ofSeconds(20),
                                "easy-3-4",
                                110,
                                Optional.empty()));
        assertThat(plan.length()).isEqualTo(Duration.ofSeconds(12 * 7));
    }

    @Test
    void aPreparedSessionWaitsForItsStart() {
        SessionRunner runner =
                world.service().prepare(routine, SideChoice.only(Side.LEFT), Optional.empty());
        world.pass(60);

        assertThat(runner.session().state().elapsed()).isZero();
        assertThat(world.voice.heard()).isEmpty();
    }

    @Test
    void anotherSessionTakesThePlaceOfTheUnfinishedOne() {
        leaveInTheMiddle();
        SessionService later = world.service();
        later.prepare(routine, SideChoice.only(Side.LEFT), Optional.empty());

        assertThat(later.unfinished()).isEmpty();
    }

    @Test
    void theUnfinishedSessionCanBeForgotten() {
        leaveInTheMiddle();
        SessionService later = world.service();
        assertThat(later.unfinished()).isPresent();
        later.forgetUnfinished();

        assertThat(later.unfinished()).isEmpty();
        assertThat(world.service().unfinished()).isEmpty();
    }

    @Test
    void theDiskIsOnlyTouchedOnTheThreadThatWrites() {
        leaveInTheMiddle();
        WaitingExecutor store = new WaitingExecutor();
        SessionService later = world.service(store);
        SessionRunner again = later.prepareToGoOn(later.unfinished().orElseThrow());
        assertThat(later.unfinished()).isEmpty();
        assertThat(world.drafts.unfinishedSession()).isPresent();

        store.runAll();
        assertThat(world.drafts.unfinishedSession()).isEmpty();

        again.start();
        world.pass(5);
        again.close();
        assertThat(later.unfinished().map(SessionDraft::revision)).contains(2);
        assertThat(later.progress().isSaved()).isFalse();
        assertThat(world.progress.lines).hasSize(1);
        assertThat(world.drafts.unfinishedSession()).isEmpty();

        store.runAll();
        assertThat(world.drafts.unfinishedSession()).isEqualTo(later.unfinished());
        assertThat(world.progress.lines).hasSize(2);
    }

    @Test
    void aRoutineThatIsGoneCanNotBeGoneOnWith() {
        leaveInTheMiddle();
        SessionDraft draft = world.drafts.unfinishedSession().orElseThrow();
        World without = new World(InMemoryRoutines.of());
        keep(without, draft);

        assertThat(without.service().unfinished()).isEmpty();
    }

    private static void keep(World other, SessionDraft draft) {
        try {
            other.drafts.keep(draft);
        } catch (StoreException e) {
            throw new AssertionError(e);
        }
    }

    private void leaveInTheMiddle() {
        SessionRunner runner =
                world.service().prepare(routine, SideChoice.only(Side.LEFT), Optional.empty());
        runner.start();
        world.pass(37);
        runner.close();
    }

    @Test
    void everythingToTellIsTakenOnce() {
        Notice lines = new Notice(Notice.Kind.LINES_KEPT, "2026-01.jsonl", "Line 3.");
        Notice aside = new Notice(Notice.Kind.SET_ASIDE, "settings.json", "Line 1.");
        world.progress.found.add(lines);
        world.settings.found.add(aside);
        SessionService service = world.service();

        assertThat(service.takeNotices()).containsExactlyInAnyOrder(aside, lines);
        assertThat(service.takeNotices()).isEmpty();
    }

    @Test
    void aSessionThatIsNotOnRecordYetCanBePutThereAfterACrash() {
        SessionService service = world.service();
        SessionRunner runner =
                service.prepare(routine, SideChoice.only(Side.LEFT), Optional.empty());
        runner.start();
        world.pass(20);
        world.progress.setFull(true);
        runner.stop();
        assertThat(service.unfinished()).isEmpty();
        assertThat(world.drafts.unfinishedSession()).isPresent();

        world.progress.setFull(false);
        service.progress().saveAgain();
        assertThat(world.drafts.unfinishedSession()).isEmpty();
        assertThat(world.progress.lines).hasSize(1);
    }

    @Test
    void whatIsSavedLateLeavesANewSessionAlone() {
        SessionService service = world.service();
        SessionRunner first =
                service.prepare(routine, SideChoice.only(Side.LEFT), Optional.empty());
        first.start();
        world.pass(20);
        world.progress.setFull(true);
        first.stop();
        SessionRunner next = service.prepare(routine, SideChoice.only(Side.LEFT), Optional.empty());
        next.start();
        world.pass(12);
        world.progress.setFull(false);
        service.progress().saveAgain();

        assertThat(world.drafts.unfinishedSession().map(SessionDraft::record)).contains("id-2");
    }

    @Test
    void aFullDiskIsToldOnceAndLosesNothing() {
        SessionService service = world.service();
        world.progress.setFull(true);
        SessionRunner first = service.prepare(routine, SideChoice.only(Side.LEFT), Optional.of(6));
        first.start();
        world.pass(200);
        first.rate(Optional.of(3));

        assertThat(service.takeNotices())
                .containsExactly(FullDisk.notice("progress/here/2026-01.jsonl"));
        assertThat(service.progress().isSaved()).isFalse();
        assertThat(service.progress().recent()).containsExactly(first.record().orElseThrow());

        world.progress.setFull(false);
        play(service, SideChoice.only(Side.RIGHT));
        assertThat(service.progress().isSaved()).isTrue();
        assertThat(world.progress.lines)
                .extracting(r -> r.id() + " " + r.revision())
                .containsExactly("id-1 1", "id-1 2", "id-2 1");
        assertThat(service.takeNotices()).isEmpty();
    }
}
