package app.unknot.ui.progress;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.body.Side;
import app.unknot.domain.progress.CheckResult;
import app.unknot.service.ProgressLog;
import app.unknot.service.SelfCheckBook;
import app.unknot.storage.content.BuiltInContent;
import app.unknot.storage.content.SelfCheckReader;
import app.unknot.testkit.World;
import app.unknot.ui.PageLook;
import app.unknot.ui.component.WordTable;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.chart.LineChart;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The self-checks on the page about progress, with large text.
@Timeout(60)
@ExtendWith(ApplicationExtension.class)
class ChecksSectionTest {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-01-05T09:00:00+01:00");

    private final ProgressLog log = new World(new BuiltInContent()).service().progress();
    private final SimpleBooleanProperty tables = new SimpleBooleanProperty();
    private final List<String> opened = new ArrayList<>();
    private ChecksSection section;
    private StackPane root;

    @Start
    void show(Stage stage) {
        SelfCheckBook book =
                new SelfCheckBook(new SelfCheckReader().read(), log, () -> "id", () -> NOW);
        section = new ChecksSection(book, World.MESSAGES, tables, () -> opened.add("opened"));
        section.shown();
        root = PageLook.show(stage, section.view(), 200);
        PageLook.leaveRoomForTheSideBar(root);
    }

    private void keep(String check, int weeksAgo, Map<Side, Integer> levels) {
        String id = check + weeksAgo;
        log.keep(new CheckResult(id, 1, NOW.minusWeeks(weeksAgo), check, levels));
    }

    private String standing(FxRobot robot) {
        return robot.lookup("#" + ChecksSection.STANDING).queryAs(Label.class).getText();
    }

    private List<String> texts(FxRobot robot) {
        return robot.lookup(".label").queryAllAs(Label.class).stream().map(Label::getText).toList();
    }

    @Test
    void withoutAnyItSaysSoAndLeadsToThem(FxRobot robot) {
        assertThat(standing(robot)).startsWith("You haven't done them yet.");
        assertThat(robot.lookup(".check-chart").queryAll()).isEmpty();
        robot.interact(() -> robot.lookup("#" + ChecksSection.START).queryButton().fire());

        assertThat(opened).hasSize(1);
        PageLook.assertEverythingHasAName(root.getScene());
    }

    @Test
    void eachOneIsDrawnBySideAndSaidInWordsAndAsATable(FxRobot robot) {
        for (int week = 0; week < 40; week++) {
            keep("turn-head", week + 1, Map.of(Side.LEFT, week % 3, Side.RIGHT, 3 - week % 2));
        }
        keep("wall-angel", 1, Map.of(Side.CENTER, 2));
        keep("stand-on-one-leg", 2, Map.of(Side.CENTER, 11));
        robot.interact(section::shown);

        assertThat(standing(robot)).contains("This is a good day for them.");
        assertThat(texts(robot))
                .contains("Stand on one leg", "Level 12. First time.")
                .contains("Two of the three. First time.")
                .anyMatch(text -> text.endsWith("The last 26 times are shown."))
                .anyMatch(text -> text.startsWith("Left and right differ a lot here."));
        var charts = robot.lookup(".check-chart").queryAllAs(LineChart.class);
        assertThat(charts).extracting(chart -> chart.getData().size()).containsExactly(2, 1, 1);
        assertThat(charts)
                .extracting(chart -> chart.getAccessibleText())
                .allMatch(text -> text.contains(". "));

        robot.interact(() -> tables.set(true));
        assertThat(robot.lookup(".check-chart").queryAll()).isEmpty();
        assertThat(robot.lookup(".word-table").queryAllAs(WordTable.class))
                .extracting(WordTable::getAccessibleText)
                .first()
                .asString()
                .startsWith("Turn the head. ")
                .contains("Left: Short of the middle", "Right: Over the shoulder");
        robot.interact(() -> {
            root.applyCss();
            root.layout();
        });
        PageLook.assertNothingIsCutOff(root.getScene());
        PageLook.assertEverythingHasAName(root.getScene());
    }

    @Test
    void whatIsNotDueYetSaysWhen(FxRobot robot) {
        log.keep(new CheckResult("a", 1, NOW.minusDays(2), "turn-head", Map.of(Side.LEFT, 1)));
        robot.interact(section::shown);

        assertThat(standing(robot)).contains("January 3, 2026").contains("January 10, 2026");
    }
}
