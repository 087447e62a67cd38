package app.unknot.ui.player;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.body.Side;
import app.unknot.domain.routine.Block;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Sides;
import app.unknot.domain.routine.Surface;
import app.unknot.domain.session.Samples;
import app.unknot.domain.session.SessionState.Phase;
import app.unknot.domain.session.SideChoice;
import app.unknot.service.Offer.Outcome;
import app.unknot.service.SessionRunner;
import app.unknot.service.SessionService;
import app.unknot.storage.content.BuiltInContent;
import app.unknot.testkit.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BeforeModelTest {
    private final Routine routine =
            Samples.routine(new Block(Sides.MIRRORED, List.of(Samples.hold("hold", 3))));
    private final World world = World.with(routine);
    private final SessionService service = world.service();
    private final List<SessionRunner> started = new ArrayList<>();
    private final List<String> left = new ArrayList<>();

    private BeforeModel model() {
        return new BeforeModel(
                service, World.MESSAGES, routine, started::add, () -> left.add("not today"));
    }

    @Test
    void bothSidesAreSuggestedFromTheOneThatHadLess() {
        assertThat(model().sidesProperty().get()).isEqualTo(SideChoice.bothFrom(Side.RIGHT));
        assertThat(model().suggestedFirst()).isEqualTo(Side.RIGHT);
        assertThat(model().easeProperty().get()).isEmpty();

        service.prepare(routine, SideChoice.only(Side.RIGHT), Optional.empty()).start();
        world.pass(100);
        assertThat(model().sidesProperty().get()).isEqualTo(SideChoice.bothFrom(Side.LEFT));
        assertThat(model().suggestedFirst()).isEqualTo(Side.LEFT);
    }

    @Test
    void oneSideTakesHalfTheTime() {
        BeforeModel model = model();
        assertThat(model.length()).isEqualTo(Duration.ofSeconds(180));
        model.choose(SideChoice.only(Side.LEFT));

        assertThat(model.length()).isEqualTo(Duration.ofSeconds(90));
        assertThat(model.suggestedFirst()).isEqualTo(Side.RIGHT);
    }

    @Test
    void startPreparesTheSessionAsItWasChosen() {
        BeforeModel model = model();
        model.rate(4);
        model.rate(6);
        model.choose(SideChoice.only(Side.LEFT));
        model.start();
        SessionRunner runner = started.getFirst();

        assertThat(runner.session().state().phase()).isEqualTo(Phase.READY);
        assertThat(runner.session().state().plan().context().choices().sides())
                .isEqualTo(SideChoice.only(Side.LEFT));
        runner.start();
        world.pass(20);
        runner.stop();
        assertThat(world.progress.lines.getFirst().easeBefore()).contains(6);
    }

    @Test
    void theSessionFitsIntoTheTimeThatWasSaid() {
        SessionService full = new World(new BuiltInContent()).service();
        Routine classic = full.library().routine("classic-floor").orElseThrow();
        BeforeModel model = new BeforeModel(full, World.MESSAGES, classic, started::add, () -> {});
        Duration whole = model.length();
        model.have(10);
        assertThat(model.length()).isLessThan(whole).isLessThanOrEqualTo(Duration.ofMinutes(10));

        model.beAt(Surface.WALL);
        assertThat(model.routine().id()).isEqualTo("wall-gentle");
        model.have(3);
        assertThat(model.offerProperty().get().outcome()).isEqualTo(Outcome.TOO_LITTLE_TIME);
        model.choose(SideChoice.only(Side.LEFT));
        assertThat(model.offerProperty().get().outcome()).isEqualTo(Outcome.AS_WISHED);
        model.start();

        var plan = started.getFirst().session().state().plan();
        assertThat(plan.routine().id()).isEqualTo("wall-gentle");
        assertThat(plan.length()).isEqualTo(model.length());
        assertThat(plan.length()).isLessThanOrEqualTo(Duration.ofMinutes(3));
    }

    @Test
    void theNumberMayBeLeftOut() {
        BeforeModel model = model();
        model.start();
        started.getFirst().start();
        world.pass(200);

        assertThat(world.progress.lines.getFirst().easeBefore()).isEmpty();
    }

    @Test
    void notTodayStartsNothing() {
        model().notToday();

        assertThat(left).containsExactly("not today");
        assertThat(started).isEmpty();
        assertThat(world.progress.lines).isEmpty();
    }
}
