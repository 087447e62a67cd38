package app.unknot.ui.library;

import app.unknot.domain.routine.Routine;
import app.unknot.ui.common.PlaceChooser;
import app.unknot.ui.common.RoutineDesk;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// What the page of the person's routines needs of the rest of the program.
///
/// @param folder of the library
/// @param ui runs something on the thread of the screen
/// @param onChosen is given the routine to start
/// @param onFile is given a file to look at
/// @param desk where routines are made and changed
public record LibraryPorts(
        Path folder,
        PlaceChooser chooser,
        Executor ui,
        Consumer<Routine> onChosen,
        Consumer<Path> onFile,
        RoutineDesk desk) {}
