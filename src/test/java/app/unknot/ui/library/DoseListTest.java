package app.unknot.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.session.lint.DoseSheet;
import app.unknot.domain.session.lint.DoseSheet.AreaDose;
import app.unknot.domain.session.lint.DoseSheet.Dose;
import app.unknot.testkit.World;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Each row of the doses says by itself when it is too much.
@ExtendWith(ApplicationExtension.class)
class DoseListTest {
    @Start
    void start(Stage stage) {
        // Labels need the toolkit alone.
    }

    private static List<String> texts(DoseList list) {
        return list.lookupAll(".label").stream().map(node -> ((Labeled) node).getText()).toList();
    }

    private static DoseSheet sheet(long session, long time, long hold, long pressure) {
        return new DoseSheet(
                List.of(
                        new AreaDose(
                                "calf",
                                new Dose(time, 90),
                                Optional.of(new Dose(hold, 90)),
                                Optional.of(new Dose(pressure, 6)))),
                new Dose(session, 15));
    }

    @ParameterizedTest
    @CsvSource({
        "16, 90, 90, 6, 'With the ball in all'",
        "15, 91, 90, 6, 'Ball time a side'",
        "15, 90, 91, 6, 'Longest hold'",
        "15, 90, 90, 7, 'Strongest pressure'"
    })
    void theRowThatIsTooMuchIsMarked(
            long session, long time, long hold, long pressure, String row) {
        DoseList list = new DoseList(sheet(session, time, hold, pressure), World.MESSAGES);

        assertThat(texts(list)).filteredOn(text -> text.startsWith("Too much. ")).hasSize(1);
        assertThat(texts(list)).anyMatch(text -> text.startsWith("Too much. " + row));
        assertThat(list.lookupAll(".dose-over")).hasSize(1);
    }

    @Test
    void atTheLimitNothingIsMarked() {
        DoseList list = new DoseList(sheet(15, 90, 90, 6), World.MESSAGES);

        assertThat(list.lookupAll(".dose-over")).isEmpty();
        assertThat(texts(list)).contains("Everything is within the limits.");
    }
}
