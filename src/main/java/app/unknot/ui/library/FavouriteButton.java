package app.unknot.ui.library;

import app.unknot.domain.routine.Routine;
import app.unknot.i18n.Messages;
import app.unknot.ui.common.Buttons;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;

/// The star of a routine; filled for a favourite.
final class FavouriteButton extends ToggleButton {
    FavouriteButton(Routine routine, BrowseModel model) {
        Messages messages = model.messages();
        String name = messages.text("browse.favourite");
        getStyleClass().add("favourite");
        setId("favourite-" + routine.id());
        setGraphic(Buttons.icon(Feather.STAR));
        setTooltip(new Tooltip(name));
        setAccessibleText(messages.text("library.named", name, routine.title()));
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setSelected(model.isFavourite(routine));
        setOnAction(event -> model.favour(routine, isSelected()));
    }
}
