package app.unknot.ui.paper;

import app.unknot.service.PaperFiles;
import app.unknot.ui.common.PagePrinter;
import app.unknot.ui.common.PlaceChooser;
import java.util.concurrent.Executor;

/// What a page about paper needs of the rest of the program.
///
/// @param disk runs what waits for the disk
/// @param ui runs something on the thread of the screen
public record PaperPorts(
        PaperFiles files, PagePrinter printer, PlaceChooser chooser, Executor disk, Executor ui) {}
