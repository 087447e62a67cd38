package app.unknot.ui.safety;

import app.unknot.ui.common.Labels;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Short lines below each other, each behind a dot.
final class Bullets extends VBox {
    Bullets(List<String> lines) {
        getStyleClass().add("bullets");
        lines.forEach(line -> getChildren().add(bullet(line)));
    }

    private static HBox bullet(String line) {
        Region dot = new Region();
        dot.getStyleClass().add("bullet-dot");
        StackPane place = new StackPane(dot);
        place.getStyleClass().add("bullet-place");
        Label words = Labels.body(line);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox bullet = new HBox(place, words);
        bullet.getStyleClass().add("bullet");
        return bullet;
    }
}
