package app.unknot.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Rows with words of one line and of many, in a narrow list.
@Timeout(30)
@ExtendWith(ApplicationExtension.class)
class WrappingCellTest {
    private static final List<String> WORDS =
            List.of("short", "a few more words than a line has", "one ".repeat(40), "short again");

    private final ListView<String> list = new ListView<>();

    private static final class Row extends WrappingCell<String> {
        @Override
        protected void updateItem(String words, boolean empty) {
            super.updateItem(words, empty);
            if (empty) {
                setGraphic(null);
                return;
            }
            Label label = new Label(words);
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            setGraphic(new HBox(label));
        }
    }

    @Start
    void show(Stage stage) {
        list.setCellFactory(view -> new Row());
        list.getItems().setAll(WORDS);
        stage.setScene(new Scene(list, 220, 600));
        stage.show();
    }

    @Test
    void eachIsAsHighAsItsWordsAndBelowTheOneBefore(FxRobot robot) {
        robot.interact(() -> {
            List<Row> rows = rows();
            assertThat(rows).hasSize(WORDS.size());
            double end = 0;
            for (Row row : rows) {
                Label label = (Label) row.lookup(".label");
                assertThat(row.getLayoutY()).isGreaterThanOrEqualTo(end);
                assertThat(label.getHeight())
                        .isGreaterThanOrEqualTo(label.prefHeight(label.getWidth()));
                end = row.getLayoutY() + row.getHeight();
                assertThat(row.getHeight()).isGreaterThanOrEqualTo(label.getHeight());
            }
            assertThat(rows.get(2).getHeight()).isGreaterThan(3 * rows.getFirst().getHeight());
        });
    }

    private List<Row> rows() {
        return list.lookupAll(".list-cell").stream()
                .filter(Row.class::isInstance)
                .map(Row.class::cast)
                .filter(row -> !row.isEmpty())
                .sorted(Comparator.comparingDouble(Node::getLayoutY))
                .toList();
    }
}
