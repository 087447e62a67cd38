package app.unknot.app;

import app.unknot.ui.common.PlaceChooser;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// What a screen can ask of the window that it is in.
///
/// @param reopen opens the library anew, as it is on the disk now, and says why; empty for nothing
/// @param close ends the program
/// @param later runs what the first frame of a screen doesn't need
record Host(PlaceChooser chooser, Consumer<String> reopen, Runnable close, Executor later) {}
