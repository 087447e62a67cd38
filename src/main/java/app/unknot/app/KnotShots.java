package app.unknot.app;

import app.unknot.domain.body.DiagramView;
import app.unknot.domain.body.Side;
import app.unknot.domain.progress.SessionRecord;
import app.unknot.domain.progress.StepRecord;
import app.unknot.domain.progress.WorkedLately;
import app.unknot.ui.common.BodyWords;
import app.unknot.ui.common.Destination;
import app.unknot.ui.common.Scroll;
import app.unknot.ui.common.StyleClass;
import app.unknot.ui.component.AreaBar;
import app.unknot.ui.component.BodyChoice;
import app.unknot.ui.component.BodyChooser;
import app.unknot.ui.shell.ShellView;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;

/// The body map in all its states, for the gallery.
final class KnotShots {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

    private KnotShots() {}

    static List<Shots.Shot> all() {
        return List.of(
                new Shots.Shot("body-map-back", t -> map(t, DiagramView.BACK)),
                new Shots.Shot("body-map-front", t -> map(t, DiagramView.FRONT)),
                new Shots.Shot("body-map-close", t -> map(t, DiagramView.UPPER_BACK)));
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
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
