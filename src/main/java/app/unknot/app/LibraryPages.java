package app.unknot.app;

import app.unknot.ui.common.Screen;
import app.unknot.ui.library.BrowseModel;
import app.unknot.ui.library.LibraryModel;
import app.unknot.ui.library.LibraryScreen;
import app.unknot.ui.library.RoutinePorts;

/// Puts the library together from the parts of the program.
final class LibraryPages {
    private LibraryPages() {}

    /// @param model the person's own routines
    static Screen of(Program program, LibraryModel model) {
        return new LibraryScreen(
                program.service(),
                model,
                new BrowseModel(program.service(), program.messages()),
                program.pictures(),
                RoutinePorts.starting(model::start));
    }
}
