package app.unknot.ui.editor;

import app.unknot.domain.routine.Routine;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// What the editor needs of the rest of the program.
///
/// @param ui runs something on the thread of the screen
/// @param onSaved is given the routine as it is in the library now
/// @param onPlay is given a saved routine to start
/// @param onLeave goes back to where the person came from
public record EditorPorts(
        Executor ui, Consumer<Routine> onSaved, Consumer<Routine> onPlay, Runnable onLeave) {}
