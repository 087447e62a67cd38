package app.unknot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.ui.common.AppStyle;
import app.unknot.ui.component.ComponentStyle;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.Toggle;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;

/// Shows a page as the program does, and checks that all of it can be read and named.
public final class PageLook {
    private static final double USUAL_SIZE = 15;

    private PageLook() {}

    /// A window of the smallest size that the program promises to work in.
    public static StackPane show(Stage stage, Parent page, int percent) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        StackPane root = new StackPane(page);
        root.setStyle(fontSize(percent));
        Scene scene = new Scene(root, 900, 600);
        scene.getStylesheets().addAll(ComponentStyle.locations());
        scene.getStylesheets().addAll(AppStyle.locations());
        stage.setScene(scene);
        // Another test may have left the window in another size.
        stage.sizeToScene();
        stage.setX(0);
        stage.setY(0);
        stage.show();
        stage.requestFocus();
        return root;
    }

    /// Takes away the room that the side bar of the window needs with the largest text.
    public static void leaveRoomForTheSideBar(StackPane root) {
        root.setPadding(new Insets(0, 0, 0, 330));
    }

    public static String fontSize(int percent) {
        return "-fx-font-size: " + USUAL_SIZE * percent / 100 + "px";
    }

    /// Every text is shown as it is, without an ellipsis, and inside the window's width.
    public static void assertNothingIsCutOff(Scene scene) {
        for (Node node : below(scene.getRoot())) {
            Bounds place = node.localToScene(node.getLayoutBounds());
            // A cell of a table that has nothing to show has no text at all.
            if (node instanceof Labeled labeled
                    && labeled.getText() != null
                    && !labeled.getText().isEmpty()) {
                Text shown = own(labeled);
                assertThat(shown.getText()).isEqualTo(labeled.getText());
                assertThat(place.getMinX()).as(labeled.getText()).isGreaterThanOrEqualTo(0);
                assertThat(place.getMaxX())
                        .as(labeled.getText())
                        .isLessThanOrEqualTo(scene.getWidth());
            }
            if (node instanceof TextArea area) {
                Bounds text = area.lookup(".text").getBoundsInParent();
                assertThat(text.getHeight()).as(area.getText()).isLessThan(area.getHeight());
            }
        }
    }

    /// The text of the control itself, not of a label that is its picture.
    private static Text own(Labeled labeled) {
        return labeled.lookupAll(".text").stream()
                .filter(node -> node.getParent() == labeled)
                .map(Text.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /// Whatever the Tab key reaches has words for assistive tech.
    public static void assertEverythingHasAName(Scene scene) {
        assertThat(reachable(scene))
                .isNotEmpty()
                .allSatisfy(node -> {
                    String text = node instanceof Labeled labeled ? labeled.getText() : "";
                    String name =
                            node.getAccessibleText() == null ? text : node.getAccessibleText();
                    assertThat(name).as(node.toString()).isNotBlank();
                });
    }

    /// What the Tab key can come to; of choices that exclude each other only the one in use.
    public static List<Node> reachable(Scene scene) {
        return below(scene.getRoot()).stream()
                .filter(node -> node.isFocusTraversable() && !node.isDisabled())
                .filter(node -> !(node instanceof Toggle toggle) || toggle.isSelected())
                .toList();
    }

    private static List<Node> below(Parent parent) {
        List<Node> nodes = new ArrayList<>();
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child.isVisible()) {
                nodes.add(child);
                if (child instanceof Parent inner) {
                    nodes.addAll(below(inner));
                }
            }
        }
        return nodes;
    }
}
