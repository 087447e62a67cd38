package app.unknot.ui.library;

import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.RightToLeft;
import app.unknot.ui.common.StyleClass;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A heading that opens what is under it, which is made only then.
final class Fold extends VBox {
    private final ToggleButton heading;

    Fold(String title, Supplier<? extends Node> content) {
        this.heading = new ToggleButton(title);
        heading.setMnemonicParsing(false);
        heading.setWrapText(true);
        RightToLeft.allow(heading);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        heading.setAccessibleRole(AccessibleRole.TITLED_PANE);
        heading.setAccessibleText(title);
        heading.getStyleClass().addAll(StyleClass.QUIET, "fold-heading");
        getStyleClass().add("fold");
        getChildren().add(heading);
        heading.selectedProperty()
                .subscribe(open -> {
                    heading.setGraphic(
                            Buttons.icon(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
                    if (open && getChildren().size() == 1) {
                        getChildren().add(content.get());
                    }
                    getChildren().stream()
                            .skip(1)
                            .forEach(node -> {
                                node.setVisible(open);
                                node.setManaged(open);
                            });
                });
    }

    Fold withId(String id) {
        heading.setId(id);
        return this;
    }

    void open() {
        heading.setSelected(true);
    }
}
