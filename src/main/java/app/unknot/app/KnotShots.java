package app.unknot.app;

import app.unknot.domain.body.DiagramView;
import app.unknot.domain.body.Point;
import app.unknot.domain.body.Side;
import app.unknot.domain.progress.Knot;
import app.unknot.domain.progress.Remarks;
import app.unknot.domain.progress.SessionRecord;
import app.unknot.domain.progress.StepRecord;
import app.unknot.domain.progress.WorkedLately;
import app.unknot.domain.session.SideChoice;
import app.unknot.i18n.KnotWords;
import app.unknot.service.SessionOrder;
import app.unknot.service.SessionRunner;
import app.unknot.ui.common.BodyWords;
import app.unknot.ui.common.Destination;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.Scroll;
import app.unknot.ui.common.StyleClass;
import app.unknot.ui.component.AreaBar;
import app.unknot.ui.component.BodyChoice;
import app.unknot.ui.component.BodyChooser;
import app.unknot.ui.knot.KnotModel;
import app.unknot.ui.player.BeforeModel;
import app.unknot.ui.player.PlayerModel;
import app.unknot.ui.shell.ShellView;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;

/// The body map in all its states, and the knots that are marked on it, for the gallery.
final class KnotShots {
    private static final Point STRIP = new Point(230, 350);
    private static final Point BLADE = new Point(450, 300);
    private static final Point SOLE = new Point(162, 420);
    private static final Point SPINE = new Point(303, 240);
    private static final String LONG =
            "The knot that came with the move and stays whenever the weather is about to turn";
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

    private KnotShots() {}

    static List<Shots.Shot> all() {
        return List.of(
                new Shots.Shot("body-map-back", t -> map(t, DiagramView.BACK)),
                new Shots.Shot("body-map-front", t -> map(t, DiagramView.FRONT)),
                new Shots.Shot("body-map-close", t -> map(t, DiagramView.UPPER_BACK)),
                Shots.page("knots-none", Destination.KNOTS, theatre -> {}),
                new Shots.Shot("knots-kept", KnotShots::kept),
                new Shots.Shot("knots-refused", KnotShots::refused),
                new Shots.Shot("knots-sole", KnotShots::sole),
                new Shots.Shot("before-knot", KnotShots::before),
                new Shots.Shot("player-knot", KnotShots::player));
    }

    private static KnotModel marked(Theatre theatre) {
        KnotModel model = KnotScreens.model(theatre.program(), (routine, knot) -> {});
        model.mark(BLADE);
        model.keep();
        model.rename(model.chosen().orElseThrow(), LONG);
        model.markAnother();
        model.mark(STRIP);
        model.keep();
        return model;
    }

    private static Parent inShell(Theatre theatre, KnotModel model) {
        Screen page = KnotScreens.knots(theatre.program(), model);
        ShellView shell = new ShellView(theatre.program().messages(), place -> {});
        shell.show(Destination.KNOTS, page.view());
        page.shown();
        return shell;
    }

    private static Parent kept(Theatre theatre) {
        return inShell(theatre, marked(theatre));
    }

    private static Parent refused(Theatre theatre) {
        KnotModel model = marked(theatre);
        model.retire(model.knotsProperty().get().getFirst());
        model.mark(SPINE);
        return inShell(theatre, model);
    }

    private static Parent sole(Theatre theatre) {
        KnotModel model = KnotScreens.model(theatre.program(), (routine, knot) -> {});
        model.show(DiagramView.FOOT);
        model.mark(SOLE);
        model.keep();
        return inShell(theatre, model);
    }

    private static Parent before(Theatre theatre) {
        Knot knot = marked(theatre).chosen().orElseThrow();
        BeforeModel model =
                theatre.screens()
                        .beforeModel(theatre.routine("classic-floor"), runner -> {}, () -> {});
        model.workOn(Optional.of(knot));
        Screen page = theatre.screens().before(model);
        page.shown();
        return page.view();
    }

    private static Parent player(Theatre theatre) {
        Knot knot = marked(theatre).chosen().orElseThrow();
        SessionRunner runner =
                theatre.program()
                        .service()
                        .prepare(
                                new SessionOrder(
                                        theatre.routine("classic-floor"),
                                        SideChoice.bothFrom(Side.LEFT),
                                        Optional.empty(),
                                        List.of(
                                                new KnotWords(theatre.program().messages())
                                                        .target(knot))),
                                Optional.empty());
        PlayerModel model = theatre.screens().playerModel(runner, over -> {});
        Duration place =
                runner.session().state().plan().legs().stream()
                        .filter(Theatre.stepOn("place", Side.LEFT))
                        .map(leg -> leg.end().minusSeconds(4))
                        .findFirst()
                        .orElseThrow();
        model.start();
        theatre.advance(place);
        Screen page = theatre.screens().player(model);
        page.shown();
        return page.view();
    }

    private static Parent map(Theatre theatre, DiagramView view) {
        Program program = theatre.program();
        BodyChoice choice = new BodyChoice(KnotScreens.fields(program), true);
        choice.show(view);
        choice.setWorked(WorkedLately.of(List.of(worked(0, "left"), worked(4, "right")), TODAY));
        choice.setBars(
                Map.of(
                        "calf", AreaBar.never("A sore, warm or swollen calf is not a knot."),
                        "low-back-side", AreaBar.never(""),
                        "blade-top-corner", AreaBar.notNow(""),
                        "forearm-inner", AreaBar.notNow("")));
        List.of("buttock", "chest", "on-the-blade")
                .forEach(area ->
                        choice.fieldProperty()
                                .get()
                                .part(area, Side.RIGHT)
                                .ifPresent(part -> choice.setChosen(Set.of(part))));
        choice.point(Optional.of(choice.fieldProperty().get().parts().get(2)));
        VBox page =
                new VBox(
                        new BodyChooser(
                                choice, program.pictures(), new BodyWords(program.messages())));
        page.getStyleClass().add(StyleClass.PAGE);
        ShellView shell = new ShellView(program.messages(), place -> {});
        shell.show(Destination.TODAY, Scroll.around(page));
        return shell;
    }

    private static SessionRecord worked(int daysAgo, String side) {
        List<StepRecord> steps =
                Stream.of("between-shoulder-blades", "deep-buttock", "front-of-hip")
                        .map(area ->
                                new StepRecord(
                                        "hold",
                                        "hold",
                                        area,
                                        side,
                                        true,
                                        60,
                                        Optional.empty(),
                                        Optional.empty()))
                        .toList();
        return new SessionRecord(
                "r" + daysAgo,
                1,
                TODAY.minusDays(daysAgo).atTime(8, 0).atOffset(ZoneOffset.UTC),
                "classic-floor",
                "",
                SessionRecord.Ending.FINISHED,
                60,
                60,
                "",
                steps,
                Remarks.NONE,
                Optional.empty(),
                List.of());
    }
}
