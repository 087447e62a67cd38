package app.unknot.ui.player;

import app.unknot.domain.body.Side;
import app.unknot.domain.progress.SessionRecord.Ending;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.session.Leg;
import app.unknot.domain.session.PlanEdit;
import app.unknot.domain.session.Samples;
import app.unknot.domain.session.SessionState.Phase;
import app.unknot.domain.session.SideChoice;
import app.unknot.service.SessionRunner;
import app.unknot.service.SessionService;
import app.unknot.testkit.World;
import app.unknot.ui.player.PlayerModel.Asking;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/// A player of a session that is ten seconds into its first hold.
final class PlayerAtHold {
    private final Routine routine = Samples.routine();
    final World world = World.with(routine);
    final SessionService service = world.service();
    final SessionRunner runner =
            service.prepare(routine, SideChoice.bothFrom(Side.RIGHT), Optional.of(6));
    final List<SessionRunner> over = new ArrayList<>();
    final PlayerModel model = model(Runnable::run);

    PlayerAtHold() {
        playToTheHold();
    }

    PlayerModel model(Executor ui) {
        return new PlayerModel(
                runner,
                service.library().stopWords(),
                World.MESSAGES,
                world.time,
                new EyesFreeModel(
                        runner,
                        World.MESSAGES,
                        world.voice,
                        service.preferences().settings().sound(),
                        ui),
                over::add);
    }

    private void playToTheHold() {
        model.start();
        Leg hold =
                model.state().plan().legs().stream()
                        .filter(leg -> leg.occurrence().step().id().equals("hold"))
                        .findFirst()
                        .orElseThrow();
        world.pass(hold.start().plusSeconds(10).toMillis() / 1000.0);
        world.voice.takeHeard();
    }

    Phase phase() {
        return model.phaseProperty().get();
    }

    Asking asking() {
        return model.askingProperty().get();
    }

    String caption() {
        return model.captionProperty().get();
    }

    List<PlanEdit> edits() {
        return model.state().plan().edits();
    }

    Optional<Ending> recorded() {
        return runner.record().map(record -> record.ending());
    }
}
