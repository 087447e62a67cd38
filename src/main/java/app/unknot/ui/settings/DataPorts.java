package app.unknot.ui.settings;

import app.unknot.service.LibraryCare;
import app.unknot.service.LibraryTravel;
import app.unknot.ui.common.PlaceChooser;
import java.time.ZoneId;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// What the part about the person's data needs of the rest of the program.
///
/// @param store runs what touches the disk, one thing after the other
/// @param ui runs something on the thread of the screen
/// @param zone of the place, for dates
/// @param reopen opens the library anew, as it is on the disk now, and says why
/// @param close ends the program
public record DataPorts(
        LibraryCare care,
        LibraryTravel travel,
        PlaceChooser chooser,
        Executor store,
        Executor ui,
        ZoneId zone,
        Consumer<String> reopen,
        Runnable close) {}
