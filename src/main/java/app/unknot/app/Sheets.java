package app.unknot.app;

import app.unknot.domain.body.Side;
import app.unknot.domain.routine.Block;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Sides;
import app.unknot.domain.session.Leg;
import app.unknot.domain.session.Occurrence;
import app.unknot.domain.session.SessionPlan;
import app.unknot.domain.session.SideChoice;
import app.unknot.i18n.Messages;
import app.unknot.i18n.SpokenWording;
import app.unknot.service.Settings;
import app.unknot.storage.routine.BuiltInRoutines;
import app.unknot.ui.common.Destination;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.StyleClass;
import app.unknot.ui.player.StepPicture;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

/// Pages to look over many pictures at once: every step of each routine, and all routines.
final class Sheets {
    private static final int WIDTH = 1440;
    private static final int TODAY = 2420;
    private static final double CELL = 256;
    private static final double PICTURE = 200;
    private static final int COLUMNS = 5;
    private static final double GAP = 16;
    private static final int HEAD = 130;
    private static final int ROW = 286;

    /// Late enough that a rolling ball has left the middle of its way.
    private static final double INTO_STEP = 0.4;

    private Sheets() {}

    static List<Shots.Shot> all() {
        Stream<Shots.Shot> steps =
                new BuiltInRoutines()
                        .all().stream()
                                .map(routine ->
                                        new Shots.Shot(
                                                "steps-" + routine.id(),
                                                theatre -> steps(theatre, routine.id()),
                                                settings(height(routine))));
        Shots.Shot library =
                new Shots.Shot(
                        "today-all",
                        Shots.page("today-all", Destination.TODAY, theatre -> {}).stage(),
                        settings(TODAY));
        return Stream.concat(steps, Stream.of(library)).toList();
    }

    private static List<Gallery.Setting> settings(int height) {
        return Stream.of(Settings.Theme.LIGHT, Settings.Theme.DARK)
                .map(theme -> new Gallery.Setting(theme, WIDTH, height, 100))
                .toList();
    }

    private static int height(Routine routine) {
        int cells = 0;
        for (Block block : routine.blocks()) {
            int times = block.sides() == Sides.MIRRORED ? 2 : 1;
            cells += times * block.steps().size();
        }
        int rows = (cells + COLUMNS - 1) / COLUMNS;
        return HEAD + rows * ROW;
    }

    private static Parent steps(Theatre theatre, String id) {
        Routine routine = theatre.routine(id);
        SessionPlan plan =
                theatre.program().service().plan(routine, SideChoice.bothFrom(Side.RIGHT));
        TilePane cells = new TilePane(GAP, GAP);
        cells.setPrefColumns(COLUMNS);
        plan.legs().forEach(leg -> cells.getChildren().add(cell(theatre.program(), plan, leg)));
        VBox sheet = new VBox(Labels.title(routine.title()), cells);
        sheet.getStyleClass().add(StyleClass.PAGE);
        return sheet;
    }

    private static Region cell(Program program, SessionPlan plan, Leg leg) {
        StepPicture picture =
                new StepPicture(
                        program.pictures(),
                        program.service().library().catalogue().body(),
                        program.messages());
        Duration into = Duration.ofMillis(Math.round(leg.length().toMillis() * INTO_STEP));
        picture.show(plan.at(leg.start().plus(into)));
        picture.large().setMinSize(CELL, PICTURE);
        picture.large().setPrefSize(CELL, PICTURE);
        picture.large().setMaxSize(CELL, PICTURE);
        VBox cell =
                new VBox(
                        picture.large(),
                        Labels.body(title(program.messages(), leg.occurrence())),
                        Labels.muted(leg.occurrence().step().id()));
        cell.setPrefSize(CELL, ROW - GAP);
        return cell;
    }

    private static String title(Messages messages, Occurrence occurrence) {
        return occurrence.side().isOneSide()
                ? occurrence.title() + ", " + new SpokenWording(messages).side(occurrence.side())
                : occurrence.title();
    }
}
