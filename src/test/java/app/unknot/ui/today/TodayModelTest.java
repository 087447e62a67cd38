package app.unknot.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.advice.Advice;
import app.unknot.domain.body.Side;
import app.unknot.domain.progress.Remarks;
import app.unknot.domain.progress.SessionRecord;
import app.unknot.domain.progress.SessionRecord.Ending;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Surface;
import app.unknot.domain.session.Samples;
import app.unknot.domain.session.SideChoice;
import app.unknot.service.Notice;
import app.unknot.service.Offer;
import app.unknot.service.SessionDraft;
import app.unknot.service.SessionRunner;
import app.unknot.service.SessionService;
import app.unknot.storage.content.BuiltInContent;
import app.unknot.storage.routine.BuiltInRoutines;
import app.unknot.testkit.WaitingExecutor;
import app.unknot.testkit.World;
import app.unknot.ui.common.Destination;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TodayModelTest {
    private final World world = new World(new BuiltInContent());
    private final List<Routine> chosen = new ArrayList<>();
    private final List<SessionRunner> goneOn = new ArrayList<>();
    private final List<Destination> wentTo = new ArrayList<>();

    private TodayModel model(SessionService service) {
        return new TodayModel(service, World.MESSAGES, chosen::add, goneOn::add, wentTo::add);
    }

    private TodayModel model() {
        return model(world.service());
    }

    private static Routine suggestion(TodayModel model) {
        return model.advice().routine().orElseThrow();
    }

    private static Offer offer(TodayModel model) {
        return model.offer((Advice.Practise) model.advice());
    }

    private SessionRunner play(SessionService service, String id, double seconds) {
        SessionRunner runner =
                service.prepare(
                        service.library().routine(id).orElseThrow(),
                        SideChoice.only(Side.RIGHT),
                        Optional.of(6));
        runner.start();
        world.pass(seconds);
        return runner;
    }

    @Test
    void nobodyIsNewBeforeTheHistoryIsRead() {
        WaitingExecutor store = new WaitingExecutor();
        SessionService service = World.with(Samples.routine()).service(store);
        TodayModel today =
                new TodayModel(
                        service, World.MESSAGES, routine -> {}, runner -> {}, destination -> {});
        assertThat(today.hasHistory()).isTrue();

        store.runAll();
        assertThat(today.hasHistory()).isFalse();
    }

    @Test
    void theFirstTimeTheClassicOneIsSuggested() {
        TodayModel model = model();

        assertThat(suggestion(model).id()).isEqualTo("classic-floor");
        assertThat(model.hasHistory()).isFalse();
        assertThat(model.unfinished()).isEmpty();
        assertThat(model.notices()).isEmpty();
    }

    @Test
    void timeAndPlaceRefitWhatIsSuggested() {
        TodayModel model = model();
        assertThat(offer(model).routine().id()).isEqualTo("classic-floor");

        model.have(10);
        assertThat(offer(model).length()).isLessThanOrEqualTo(Duration.ofMinutes(10));
        model.beAt(Optional.of(Surface.CHAIR));
        assertThat(offer(model).routine().id()).isEqualTo("desk-reset");
        model.have(0);
        model.beAt(Optional.empty());
        assertThat(offer(model).routine().id()).isEqualTo("classic-floor");
        assertThat(offer(model).time()).isEmpty();
    }

    @Test
    void everyBuiltInRoutineIsListed() {
        assertThat(model().routines())
                .extracting(Routine::id)
                .isEqualTo(new BuiltInRoutines().ids());
    }

    @Test
    void whatWasDoneLastIsSuggestedAgain() {
        SessionService service = world.service();
        play(service, "desk-reset", 30).stop();
        play(service, "wall-gentle", 30).stop();

        assertThat(suggestion(model(service)).id()).isEqualTo("wall-gentle");
        assertThat(suggestion(model()).id()).isEqualTo("wall-gentle");
        assertThat(model().hasHistory()).isTrue();
    }

    @Test
    void aRoutineThatIsGoneIsNotSuggested() {
        SessionService service = world.service();
        play(service, "desk-reset", 30).stop();
        world.progress.lines.set(
                0,
                new SessionRecord(
                        "old",
                        1,
                        OffsetDateTime.parse("2026-01-06T09:00:00+01:00"),
                        "my-own-one",
                        "Mine",
                        Ending.FINISHED,
                        60,
                        60,
                        "calm-4-6",
                        List.of(),
                        Remarks.NONE,
                        Optional.empty(),
                        List.of()));

        assertThat(suggestion(model()).id()).isEqualTo("classic-floor");
        assertThat(model().hasHistory()).isTrue();
    }

    @Test
    void theLengthFollowsTheSettings() {
        SessionService service = world.service();
        TodayModel model = model(service);
        Duration before = model.length(suggestion(model));
        service.preferences().update(s -> s.withExtraPlacing(Duration.ofSeconds(20)));

        assertThat(model.length(suggestion(model))).isGreaterThan(before);
    }

    @Test
    void theSideThatHadLessIsNamed() {
        SessionService service = world.service();
        TodayModel model = model(service);
        Routine classic = service.library().routine("classic-floor").orElseThrow();
        assertThat(model.firstSide(classic)).isEqualTo(Side.RIGHT);

        play(service, "classic-floor", 200).stop();
        assertThat(model.firstSide(classic)).isEqualTo(Side.LEFT);
    }

    @Test
    void choosingStartsNothingYet() {
        TodayModel model = model();
        model.start(suggestion(model));
        model.readSafety();

        assertThat(chosen).containsExactly(suggestion(model));
        assertThat(wentTo).containsExactly(Destination.SAFETY);
        assertThat(world.voice.heard()).isEmpty();
    }

    @Test
    void whatWasLeftInTheMiddleCanBeGoneOnWith() {
        play(world.service(), "wall-gentle", 60).close();
        TodayModel model = model();
        SessionDraft draft = model.unfinished().orElseThrow();
        assertThat(model.titleOf(draft)).isEqualTo(suggestion(model).title());
        model.goOn(draft);

        assertThat(goneOn)
                .singleElement()
                .extracting(runner -> runner.session().state().elapsed())
                .isEqualTo(Duration.ofSeconds(60));
        assertThat(model.unfinished()).isEmpty();
    }

    @Test
    void whatWasLeftInTheMiddleCanBeForgotten() {
        play(world.service(), "wall-gentle", 60).close();
        TodayModel model = model();
        model.forgetUnfinished();

        assertThat(model.unfinished()).isEmpty();
        assertThat(model().unfinished()).isEmpty();
    }

    @Test
    void noticesStayUntilTheyAreDismissedAndNewOnesJoinThem() {
        Notice aside = new Notice(Notice.Kind.SET_ASIDE, "settings.json", "line 3");
        world.settings.found.add(aside);
        SessionService service = world.service();
        TodayModel model = model(service);
        assertThat(model.notices()).containsExactly(World.MESSAGES.notice(aside));
        assertThat(model.notices()).containsExactly(World.MESSAGES.notice(aside));

        world.progress.setFull(true);
        play(service, "wall-gentle", 60).stop();
        model.notices();
        play(service, "wall-gentle", 60).stop();
        assertThat(model.notices())
                .hasSize(2)
                .startsWith(World.MESSAGES.notice(aside))
                .anyMatch(text -> text.contains("could not be saved"));

        model.dismissNotices();
        assertThat(model.notices()).isEmpty();
    }
}
