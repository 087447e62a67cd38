package app.unknot.app;

import app.unknot.domain.routine.Routine;
import app.unknot.service.EditorSession;
import app.unknot.service.RoutineDraft;
import app.unknot.service.RoutineEditing;
import app.unknot.ui.common.RoutineDesk;
import app.unknot.ui.common.Screen;
import app.unknot.ui.editor.EditorModel;
import app.unknot.ui.editor.EditorPorts;
import app.unknot.ui.editor.EditorView;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Opens the routine editor.
final class EditorScreens implements RoutineDesk {
    private final Program program;
    private final RoutineEditing editing;
    private final Executor ui;
    private final Consumer<Screen> show;
    private final Consumer<Routine> onPlay;
    private final Runnable onLeave;

    /// @param ui runs something on the thread of the screen
    /// @param show puts a screen over the whole window
    /// @param onPlay is given a saved routine to start
    /// @param onLeave goes back to the library
    EditorScreens(
            Program program,
            Executor ui,
            Consumer<Screen> show,
            Consumer<Routine> onPlay,
            Runnable onLeave) {
        this.program = program;
        this.editing = program.editing();
        this.ui = ui;
        this.show = show;
        this.onPlay = onPlay;
        this.onLeave = onLeave;
    }

    /// The screen of a routine that is edited.
    EditorModel model(EditorSession session) {
        return new EditorModel(
                session,
                editing,
                program.messages(),
                new EditorPorts(ui, saved -> {}, onPlay, onLeave));
    }

    Screen screen(EditorModel model) {
        return new EditorView(model, program.pictures());
    }

    private void open(EditorSession session) {
        show.accept(screen(model(session)));
    }

    @Override
    public void makeNew() {
        open(editing.fresh());
    }

    @Override
    public void edit(Routine own) {
        open(editing.edit(own));
    }

    @Override
    public void copy(Routine routine) {
        String title = program.messages().text("library.copy.title", routine.title());
        open(editing.copyOf(routine, title));
    }

    @Override
    public Map<String, String> drafts() {
        Map<String, String> titles = new LinkedHashMap<>();
        editing.drafts().forEach(draft -> titles.put(draft.id(), draft.routine().title()));
        return titles;
    }

    @Override
    public void goOn(String draft) {
        draft(draft).ifPresent(found -> open(editing.goOn(found)));
    }

    private Optional<RoutineDraft> draft(String id) {
        return editing.drafts().stream().filter(draft -> draft.id().equals(id)).findFirst();
    }

    @Override
    public void discard(String draft) {
        editing.forget(draft);
    }
}
