package app.unknot.ui.library;

import app.unknot.domain.routine.Routine;
import app.unknot.i18n.Messages;
import app.unknot.service.OwnRoutine;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.StyleClass;
import app.unknot.ui.common.Times;
import app.unknot.ui.component.Facts;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One of the person's routines with what can be done with it, or why it can't be played.
final class OwnCard extends VBox {
    private final LibraryModel model;
    private final Messages messages;
    private final OwnRoutine own;
    private final FlowPane actions = new FlowPane();

    OwnCard(LibraryModel model, OwnRoutine own) {
        this.model = model;
        this.messages = model.messages();
        this.own = own;
        getStyleClass().add("own");
        actions.getStyleClass().add("choices");
        getChildren().add(Labels.heading(own.title()));
        own.routine().filter(Routine::isPlayable).ifPresentOrElse(this::playable, this::damaged);
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        getChildren().addAll(space, actions);
    }

    private void playable(Routine routine) {
        RoutineWords words = new RoutineWords(messages);
        getChildren().addAll(Labels.body(routine.summary()), facts(routine));
        getChildren().add(Labels.muted(words.stepsAndAreas(routine)));
        if (!model.isPlayable(own)) {
            getChildren().add(Labels.body(messages.text("routine.refused")));
        }
        if (own.isReadOnly()) {
            getChildren().add(Labels.muted(messages.text("library.newer")));
        }
    }

    private Facts facts(Routine routine) {
        return new Facts(
                model.length(own).map(time -> Times.aboutMinutes(messages, time)).orElse(""),
                messages.text("surface." + routine.surface().id()),
                String.join(", ", routine.equipment()));
    }

    private void damaged() {
        getChildren()
                .addAll(
                        Labels.body(messages.text("library.unplayable")),
                        Labels.muted(own.file()),
                        new ProblemList(own.problems(), messages));
    }

    /// The actions of a routine on its own.
    ///
    /// @param ways where its own page is
    OwnCard withActions(RoutineWays ways) {
        own.routine()
                .ifPresent(routine ->
                        add("open-", messages.text("browse.open"), () -> ways.open(routine)));
        if (own.routine().isPresent()) {
            String edit = messages.text(own.isReadOnly() ? "library.copy" : "library.edit");
            add("edit-", edit, () -> model.edit(own));
            add("export-", messages.text("library.export"), () -> model.export(own));
        }
        add("delete-", messages.text("library.delete"), () -> model.delete(own), StyleClass.QUIET);
        return this;
    }

    /// The actions of one of two versions, and how it differs.
    ///
    /// @param first the version with the right name
    /// @param second the version with the other name
    OwnCard asVersion(OwnRoutine first, OwnRoutine second) {
        getChildren().add(1, Labels.muted(own.file()));
        OwnRoutine other = own.equals(second) ? first : second;
        own.routine()
                .flatMap(here -> other.routine().map(there -> differing(here, there)))
                .ifPresent(words -> getChildren().add(2, Labels.body(words)));
        if (own.isPlayable()) {
            add("start-", messages.text("today.start"), () -> model.start(own));
            refuse();
        }
        boolean isKeepable = !own.isReadOnly() || !own.equals(second);
        if (own.routine().isPresent() && isKeepable) {
            add("keep-", messages.text("library.keep"), () -> model.keep(own, second));
        }
        if (own.equals(second) && own.isPlayable() && isKeepable) {
            add("both-", messages.text("library.keep-both"), () -> model.keepBoth(own));
        }
        return this;
    }

    /// Says why it can't be started, where it can't.
    private void refuse() {
        model.refusal(own)
                .ifPresent(why -> {
                    actions.getChildren().getLast().setDisable(true);
                    getChildren().add(getChildren().indexOf(actions), Labels.muted(why));
                });
    }

    private String differing(Routine here, Routine there) {
        return new VersionDifference(messages).words(here, there);
    }

    private void add(String id, String text, Runnable action, String... styles) {
        Button button = Buttons.plain(text, action);
        button.setAccessibleText(messages.text("library.named", text, own.title()));
        button.setId(id + own.id());
        button.getStyleClass().addAll(styles);
        actions.getChildren().add(button);
    }

    /// The first thing that can be done.
    Optional<Button> first() {
        return actions.getChildren().stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .findFirst();
    }
}
