package app.unknot.app;

import app.unknot.domain.routine.Routine;
import app.unknot.ui.common.Screen;
import app.unknot.ui.library.BrowseModel;
import app.unknot.ui.library.LibraryModel;
import app.unknot.ui.library.LibraryScreen;
import app.unknot.ui.library.RoutinePorts;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Puts the library together from the parts of the program.
final class LibraryPages {
    private LibraryPages() {}

    /// @param model the person's own routines
    /// @param onCard is given the routine to put on paper
    /// @param onKnots leads to the person's knots
    /// @param later runs what the frame that answers a press doesn't need
    static Screen of(
            Program program,
            LibraryModel model,
            Consumer<Routine> onCard,
            Runnable onKnots,
            Executor later) {
        return new LibraryScreen(
                program.service(),
                model,
                new BrowseModel(program.service(), program.messages()),
                program.pictures(),
                new RoutinePorts(
                        model::start,
                        Optional.of(model::change),
                        Optional.of(onCard),
                        Optional.of(onKnots),
                        later));
    }
}
