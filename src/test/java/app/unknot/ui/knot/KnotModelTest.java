package app.unknot.ui.knot;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.body.DiagramView;
import app.unknot.domain.body.Point;
import app.unknot.domain.body.Side;
import app.unknot.domain.body.Spot;
import app.unknot.domain.body.SpotFinder;
import app.unknot.domain.picture.BodyFields;
import app.unknot.domain.progress.Knot;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.session.KnotTarget;
import app.unknot.domain.session.SideChoice;
import app.unknot.domain.session.SpokenCue;
import app.unknot.i18n.KnotWords;
import app.unknot.service.SessionOrder;
import app.unknot.service.SessionRunner;
import app.unknot.service.SessionService;
import app.unknot.storage.content.BuiltInContent;
import app.unknot.storage.content.PictureFile;
import app.unknot.testkit.World;
import app.unknot.ui.player.BeforeModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The page of the knots and what sessions make of them, on the built-in routines.
class KnotModelTest {
    private static final Point SPINE = new Point(299, 290);
    private static final Point STRIP = new Point(241.1, 283.5);

    private final World world = new World(new BuiltInContent());
    private final SessionService service = world.service();
    private final List<String> worked = new ArrayList<>();
    private final KnotModel model = model(service);

    static List<SpotFinder> finders() {
        var body = new BuiltInContent().catalogue().body();
        return List.of(DiagramView.UPPER_BACK, DiagramView.HIP).stream()
                .map(view -> BodyFields.spots(view, PictureFile.read(view.id()), body))
                .toList();
    }

    private KnotModel model(SessionService of) {
        return new KnotModel(
                of.knots(),
                World.MESSAGES,
                finders(),
                (routine, knot) -> worked.add(routine.id() + " " + knot.id()));
    }

    private Spot spot() {
        return model.spotProperty().get().orElseThrow();
    }

    private Knot only() {
        assertThat(model.knotsProperty().get()).hasSize(1);
        return model.knotsProperty().get().getFirst();
    }

    @Test
    void aSpotOnTheSpineIsRefusedWithTheReasonAndSlidesToTheMuscle() {
        model.mark(SPINE);

        assertThat(spot().side()).isEqualTo(Side.LEFT);
        assertThat(spot().point()).isNotEqualTo(SPINE);
        assertThat(model.refusal()).contains("the spine");
        model.mark(STRIP);
        assertThat(model.refusal()).isEmpty();
        assertThat(spot().point()).isEqualTo(STRIP);
    }

    @Test
    void theArrowKeysCrossTheSpineInTheEnd() {
        model.mark(STRIP);
        for (int i = 0; i < 60; i++) {
            model.nudge(2, 0);
        }

        assertThat(spot().side()).isEqualTo(Side.RIGHT);
    }

    @Test
    void theNameFollowsFromThePlace() {
        model.mark(STRIP);
        assertThat(model.place()).isEqualTo("left, level with the middle of the blade");
        model.mark(new Point(230, 350));
        assertThat(model.place()).isEqualTo("left, level with the blade's tip");
        model.mark(new Point(450, 300));
        assertThat(model.place())
                .isEqualTo("right, on the blade, level with the middle of the blade");
    }

    @Test
    void aKnotIsMadeMovedNamedRetiredAndPutBack() {
        model.mark(STRIP);
        model.keep();
        assertThat(model.canKeep()).isFalse();
        model.mark(new Point(236, 350));
        model.keep();
        model.rename(only(), "The mean one");
        assertThat(model.nameOf(only())).isEqualTo("The mean one");
        assertThat(model.placeOf(only())).isEqualTo("left, level with the blade's tip");

        model.retire(only());
        assertThat(model.knotsProperty().get()).isEmpty();
        model.undoRetire();
        assertThat(only().name()).contains("The mean one");
        assertThat(world.progress.knotLines)
                .extracting(Knot::change)
                .containsExactly(
                        Knot.Change.MADE,
                        Knot.Change.MOVED,
                        Knot.Change.RENAMED,
                        Knot.Change.RETIRED,
                        Knot.Change.MADE);
        assertThat(model(world.service()).knotsProperty().get()).containsExactly(only());
    }

    @Test
    void aNameThatIsTooLongIsCutAndABlankOneIsNone() {
        model.mark(STRIP);
        model.keep();
        model.rename(only(), "🙂".repeat(200));
        assertThat(only().name()).contains("🙂".repeat(Knot.MOST_NAME));
        model.rename(only(), " ");
        assertThat(model.nameOf(only())).isEqualTo("left, level with the middle of the blade");
    }

    @Test
    void workingOnItTakesARoutineThatGoesThere() {
        model.mark(STRIP);
        model.keep();
        model.workOn(only());

        assertThat(worked).hasSize(1);
        Routine routine = service.library().routine(worked.getFirst().split(" ")[0]).orElseThrow();
        assertThat(service.knots().in(routine)).containsExactly(only());
    }

    @Test
    void aSessionSaysWhereTheKnotIsOnItsSideAloneAndRecordsIt() {
        model.mark(new Point(230, 350));
        model.keep();
        Routine routine = service.library().routine("classic-floor").orElseThrow();
        KnotTarget target = new KnotWords(World.MESSAGES).target(only());
        SessionRunner runner =
                service.prepare(
                        new SessionOrder(
                                routine,
                                SideChoice.bothFrom(Side.LEFT),
                                Optional.empty(),
                                List.of(target)),
                        Optional.empty());

        List<SpokenCue> said =
                runner.session().state().plan().legs().stream()
                        .flatMap(leg -> leg.cues().stream().map(cue -> new SpokenCue(leg, cue)))
                        .filter(cue -> cue.cue().id().equals("find-knot"))
                        .toList();
        assertThat(said).hasSize(1);
        assertThat(said.getFirst().leg().occurrence().side()).isEqualTo(Side.LEFT);
        assertThat(said.getFirst().cue().text())
                .isEqualTo("Find your knot: left, level with the blade's tip.");

        runner.start();
        world.pass(runner.session().state().plan().length().toSeconds() + 2);
        assertThat(world.progress.lines.getLast().knots()).containsExactly(only().id());
    }

    @Test
    void beforeASessionTheKnotCanBeChosenAndItsSideComesFirst() {
        model.mark(STRIP);
        model.keep();
        List<SessionRunner> started = new ArrayList<>();
        BeforeModel before =
                new BeforeModel(
                        service,
                        World.MESSAGES,
                        service.library().routine("classic-floor").orElseThrow(),
                        started::add,
                        () -> {});
        assertThat(before.knots()).containsExactly(only());
        before.workOn(Optional.of(only()));
        assertThat(before.sidesProperty().get()).isEqualTo(SideChoice.bothFrom(Side.LEFT));
        before.start();
        assertThat(started.getFirst().session().state().plan().context().choices().knots())
                .extracting(KnotTarget::id)
                .containsExactly(only().id());
    }
}
