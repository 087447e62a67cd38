package app.unknot.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@Timeout(30)
@ExtendWith(ApplicationExtension.class)
class RightToLeftTest {
    private static final String HEBREW = "שחרור הגב העליון על הרצפה";

    /// The toolkit's own label throws on the way, at a font and a width that depend on the machine.
    @ParameterizedTest
    @ValueSource(
            strings = {
                HEBREW,
                HEBREW + " " + HEBREW + " " + HEBREW,
                "Back " + HEBREW + " and more " + HEBREW,
                "=1+1,\"שלום\"; Long title =1+1,\"שלום\"; Long title",
                "=1+1,\"שלום\"; Long title =1+1,\"שלום\"; =1+1,\"שלום\"; Long title",
                "שלום-שלום/שלום(שלום)שלום€שלום: שלום, שלום. 12,5 שלום",
                "תחרור\u200e \u200eהגב " + HEBREW,
                "تحرير الجزء العلوي من الظهر على الأرض تحرير الجزء العلوي"
            })
    void breaksIntoLinesAtAnyWidth(String text, FxRobot robot) {
        Label label = Labels.title(text);

        robot.interact(() -> {
            StackPane root = new StackPane(label);
            new Scene(root, 100, 100);
            root.applyCss();
            for (int width = 40; width < 900; width += 7) {
                int given = width;
                assertThatCode(() -> label.prefHeight(given)).doesNotThrowAnyException();
            }
        });

        assertThat(label.isWrapText()).isTrue();
        assertThat(label.getText().replace("\u200e", "")).isEqualTo(text.replace("\u200e", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "שחרור הגב, RIGHT_TO_LEFT",
        "'12, שחרור Back and more', RIGHT_TO_LEFT",
        "Back שחרור, INHERIT",
        "The routine “שחרור” was moved to the bin., INHERIT",
        "Upper back, INHERIT",
        "12:30, INHERIT"
    })
    void followsTheFirstLetter(String text, NodeOrientation expected, FxRobot robot) {
        Label label = Labels.body("");

        robot.interact(() -> label.setText(text));

        assertThat(label.getNodeOrientation()).isEqualTo(expected);
    }

    @Test
    void changesItsDirectionWithTheText(FxRobot robot) {
        Label label = Labels.body(HEBREW);

        robot.interact(() -> label.setText("Upper back 👐"));

        assertThat(label.getText()).isEqualTo("Upper back 👐");
        assertThat(label.getNodeOrientation()).isEqualTo(NodeOrientation.INHERIT);
    }
}
