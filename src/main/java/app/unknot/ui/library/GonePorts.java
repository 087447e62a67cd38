package app.unknot.ui.library;

import app.unknot.service.LibraryCare;
import app.unknot.service.LibraryTravel;
import app.unknot.ui.common.PlaceChooser;
import java.util.concurrent.Executor;

/// What the question about a missing library needs of the rest of the program.
///
/// @param folder where the library was, for the person to read
/// @param store runs what touches the disk, one thing after the other
/// @param ui runs something on the thread of the screen
/// @param reopen opens the library anew, as it is on the disk now
/// @param close ends the program
public record GonePorts(
        String folder,
        LibraryCare care,
        LibraryTravel travel,
        PlaceChooser chooser,
        Executor store,
        Executor ui,
        Runnable reopen,
        Runnable close) {}
