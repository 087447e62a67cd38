package app.unknot.ui.progress;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.body.BodyArea;
import app.unknot.domain.body.DiagramView;
import app.unknot.domain.body.Point;
import app.unknot.domain.body.Side;
import app.unknot.domain.health.SelfCheck;
import app.unknot.domain.progress.CheckResult;
import app.unknot.domain.progress.Knot;
import app.unknot.domain.progress.PracticeDays;
import app.unknot.domain.progress.Remarks;
import app.unknot.domain.progress.SessionRecord.Ending;
import app.unknot.service.SessionService;
import app.unknot.storage.content.BuiltInContent;
import app.unknot.storage.content.ProgressLimitsReader;
import app.unknot.storage.content.SelfCheckReader;
import app.unknot.testkit.ChosenPlaces;
import app.unknot.testkit.MadeSessions;
import app.unknot.testkit.MadeSessions.Lived;
import app.unknot.testkit.World;
import app.unknot.ui.common.PagePrinter.Outcome;
import app.unknot.ui.common.Paper;
import app.unknot.ui.component.WordTable;
import app.unknot.ui.paper.PaperModel;
import app.unknot.ui.paper.PaperPorts;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What the report says, and that it stays on one page.
@Timeout(60)
@ExtendWith(ApplicationExtension.class)
class ProgressReportTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 7);
    private static final OffsetDateTime MONDAY = OffsetDateTime.parse("2026-01-05T08:00:00+01:00");
    private static final double WIDTH = 520;

    private final SessionService service = new World(new BuiltInContent()).service();
    private final List<Integer> printed = new ArrayList<>();
    private final ProgressModel model =
            new ProgressModel(
                    new ProgressPorts(
                            service.progress(),
                            service.preferences(),
                            new ProgressLimitsReader().read(),
                            PracticeDays.in(Locale.GERMANY),
                            () -> TODAY,
                            id -> Optional.empty(),
                            (kind, file, records, delimiter) -> {},
                            new ChosenPlaces(),
                            Runnable::run,
                            Runnable::run,
                            Runnable::run,
                            World.MESSAGES));

    @Start
    void start(Stage stage) {}

    private void practise(String area, String knot) {
        service.progress()
                .keep(
                        MadeSessions.session(
                                area + knot,
                                MONDAY,
                                new Lived(
                                        Ending.FINISHED,
                                        300,
                                        List.of(MadeSessions.step("hold", area, "left", 60))),
                                Remarks.ease(Optional.of(6), Optional.of(4)),
                                List.of(knot)));
    }

    private void checked(String check, int daysAgo, Map<Side, Integer> levels) {
        service.progress()
                .keep(
                        new CheckResult(
                                check + daysAgo, 1, MONDAY.minusDays(daysAgo), check, levels));
    }

    private List<String> tables() {
        model.refresh();
        List<Region> blocks = ProgressReport.of(model).orElseThrow().blocks(WIDTH);
        return blocks.stream()
                .flatMap(block -> block.getChildrenUnmodifiable().stream())
                .filter(WordTable.class::isInstance)
                .filter(table -> table.getAccessibleRole() == AccessibleRole.TEXT)
                .map(table -> table.getAccessibleText())
                .toList();
    }

    @Test
    void theChecksOfTheSpanStandThereWithTheFirstAndTheLatest(FxRobot robot) {
        robot.interact(() -> {
            practise("chest", "k");
            checked("turn-head", 20, Map.of(Side.LEFT, 3, Side.RIGHT, 3));
            checked("turn-head", 0, Map.of(Side.LEFT, 0, Side.RIGHT, 1));
            checked("turn-head", -1, Map.of(Side.LEFT, 2));
            checked("stand-on-one-leg", 0, Map.of(Side.CENTER, 6));

            assertThat(tables())
                    .contains(
                            "Movement checks. Turn the head, First in this time: Jan 5, 2026: Left"
                                    + " Short of the middle of the collarbone; Right Over the"
                                    + " middle of the collarbone, Latest: Jan 6, 2026: Left Near"
                                    + " the shoulder. Stand on one leg, First in this time: Done"
                                    + " once, Latest: Jan 5, 2026: Level 7");
        });
    }

    @Test
    void withoutChecksInTheSpanNothingIsSaidOfThem(FxRobot robot) {
        robot.interact(() -> {
            practise("chest", "k");
            checked("turn-head", 20, Map.of(Side.LEFT, 3));

            assertThat(tables()).noneMatch(table -> table.startsWith("Movement checks"));
        });
    }

    @Test
    void aLotOfEverythingStillIsOnePage(FxRobot robot) {
        robot.interact(() -> {
            List<BodyArea> areas = List.copyOf(new BuiltInContent().catalogue().body().areas());
            for (int number = 0; number < 30; number++) {
                String area = areas.get(number % areas.size()).id();
                practise(area, "k" + number);
                service.progress().keep(knot("k" + number, area));
            }
            for (SelfCheck check : new SelfCheckReader().read().checks()) {
                Map<Side, Integer> levels =
                        check.bySide()
                                ? Map.of(Side.LEFT, 0, Side.RIGHT, 1)
                                : Map.of(Side.CENTER, 1);
                checked(check.id(), 0, levels);
                checked(check.id(), -1, levels);
            }
            for (int other = 0; other < 9; other++) {
                checked("a-movement-of-another-version-" + other, 0, Map.of(Side.LEFT, other));
            }
            model.refresh();
            for (Paper paper : Paper.values()) {
                print(paper);
            }
        });

        assertThat(printed).containsExactly(1, 1);
    }

    private static Knot knot(String id, String area) {
        return new Knot(
                id,
                1,
                MONDAY,
                Knot.Change.MADE,
                area,
                Side.LEFT,
                DiagramView.BACK,
                new Point(150, 300),
                Optional.empty());
    }

    private void print(Paper paper) {
        PaperPorts ports =
                new PaperPorts(
                        (kind, file, title) -> {
                            throw new IOException("not saved here");
                        },
                        (title, size, pages) -> {
                            printed.add(pages.size());
                            return Outcome.PRINTED;
                        },
                        new ChosenPlaces(),
                        Runnable::run,
                        Runnable::run);
        PaperModel sheets =
                new PaperModel(
                        ProgressReport.of(model).orElseThrow(), ports, World.MESSAGES, () -> {});
        sheets.choose(paper);
        sheets.print();
    }
}
