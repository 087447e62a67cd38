package app.unknot.ui.library;

import app.unknot.domain.routine.Routine;
import app.unknot.i18n.Messages;
import app.unknot.service.OwnRoutine;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.StyleClass;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;

/// What can be done with a routine from its own page.
final class RoutineActions {
    private final LibraryModel library;
    private final BrowseModel browse;
    private final RoutinePorts ports;
    private final Runnable onBack;
    private final Consumer<Routine> onOpen;

    RoutineActions(
            LibraryModel library,
            BrowseModel browse,
            RoutinePorts ports,
            Runnable onBack,
            Consumer<Routine> onOpen) {
        this.library = library;
        this.browse = browse;
        this.ports = ports;
        this.onBack = onBack;
        this.onOpen = onOpen;
    }

    Messages messages() {
        return library.messages();
    }

    void back() {
        onBack.run();
    }

    void open(Routine other) {
        onOpen.accept(other);
    }

    void start(Routine routine) {
        ports.onStart().accept(routine);
    }

    /// All but Start.
    List<Node> buttons(RoutineModel model) {
        Routine routine = model.routine();
        List<Node> buttons = new ArrayList<>();
        buttons.add(new FavouriteButton(routine, browse));
        ports.onEdit()
                .filter(edit -> model.own().filter(OwnRoutine::isReadOnly).isEmpty())
                .ifPresent(edit -> buttons.add(edit(routine, edit)));
        buttons.add(button("routine.copy", "routine-copy", () -> copy(routine)));
        buttons.add(button("library.export", "routine-export", () -> library.export(routine)));
        ports.onShare()
                .ifPresent(share ->
                        buttons.add(
                                button(
                                        "routine.share",
                                        "routine-share",
                                        () -> share.accept(routine))));
        model.own().ifPresent(own -> buttons.add(delete(own)));
        return buttons;
    }

    private Button edit(Routine routine, Consumer<Routine> edit) {
        return button("routine.edit", "routine-edit", () -> edit.accept(routine));
    }

    private void copy(Routine routine) {
        library.copy(routine);
        onBack.run();
    }

    /// Goes back to the list, where it can be undone.
    private Button delete(OwnRoutine own) {
        Button delete =
                button(
                        "library.delete",
                        "routine-delete",
                        () -> {
                            onBack.run();
                            library.delete(own);
                        });
        delete.getStyleClass().add(StyleClass.QUIET);
        return delete;
    }

    private Button button(String key, String id, Runnable action) {
        Button button = Buttons.plain(messages().text(key), action);
        button.setId(id);
        return button;
    }
}
