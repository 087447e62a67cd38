package app.unknot.ui.library;

import app.unknot.domain.routine.Routine;
import app.unknot.i18n.Messages;
import app.unknot.service.shelf.ShelfItem;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.StyleClass;
import app.unknot.ui.common.Times;
import app.unknot.ui.component.BodyFigure;
import app.unknot.ui.component.Facts;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A routine among others: where it works, how long it takes, and the way in.
final class RoutineCard extends HBox {
    private final ShelfItem item;

    RoutineCard(ShelfItem item, BrowseModel model, BodyFigure figure, RoutineWays ways) {
        this.item = item;
        Messages messages = model.messages();
        Routine routine = item.routine();
        getStyleClass().addAll(StyleClass.CARD, "shelf-card");
        figure.getStyleClass().add("shelf-figure");
        VBox words = new VBox();
        words.getStyleClass().add("shelf-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        if (item.isOwn()) {
            words.getChildren().add(Labels.eyebrow(messages.text("browse.own")));
        }
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        words.getChildren()
                .addAll(
                        Labels.heading(routine.title()),
                        Labels.body(routine.summary()),
                        new Facts(
                                Times.aboutMinutes(messages, model.shelf().length(routine)),
                                messages.text("surface." + routine.surface().id()),
                                String.join(", ", routine.equipment())),
                        space);
        Optional<String> refusal = item.refusal().flatMap(why -> model.refusal(routine));
        refusal.ifPresent(why -> words.getChildren().add(Labels.muted(why)));
        words.getChildren().add(actions(routine, refusal.isPresent(), model, ways));
        getChildren().addAll(figure, words);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                ways.open(routine);
            }
        });
    }

    private static FlowPane actions(
            Routine routine, boolean isRefused, BrowseModel model, RoutineWays ways) {
        Messages messages = model.messages();
        Button start = Buttons.plain(messages.text("today.start"), () -> ways.start(routine));
        start.setDisable(isRefused);
        start.setAccessibleText(messages.text("today.start.named", routine.title()));
        start.setId("start-" + routine.id());
        Button open = Buttons.plain(messages.text("browse.open"), () -> ways.open(routine));
        open.setAccessibleText(
                messages.text("library.named", messages.text("browse.open"), routine.title()));
        open.setId("open-" + routine.id());
        FlowPane actions = new FlowPane(start, open, new FavouriteButton(routine, model));
        actions.getStyleClass().add("choices");
        return actions;
    }

    /// Whether it still shows what there is to show of that item.
    boolean shows(ShelfItem now) {
        return item.routine().equals(now.routine())
                && item.isFavourite() == now.isFavourite()
                && item.refusal().equals(now.refusal());
    }
}
