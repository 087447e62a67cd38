package app.unknot.ui.progress;

import app.unknot.domain.progress.PracticeDays;
import app.unknot.domain.progress.ProgressLimits;
import app.unknot.i18n.Messages;
import app.unknot.service.Preferences;
import app.unknot.service.ProgressLog;
import app.unknot.service.RecordFiles;
import app.unknot.ui.common.PlaceChooser;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;

/// What the pages about progress need of the rest of the program.
///
/// @param today by [PracticeDays#dayOf]
/// @param titles of the routines that are here, by id
/// @param disk runs what waits for the disk or takes a while
/// @param ui runs something on the thread of the screen
/// @param later runs there what the first frame doesn't need
public record ProgressPorts(
        ProgressLog progress,
        Preferences preferences,
        ProgressLimits limits,
        PracticeDays days,
        Supplier<LocalDate> today,
        Function<String, Optional<String>> titles,
        RecordFiles files,
        PlaceChooser chooser,
        Executor disk,
        Executor ui,
        Executor later,
        Messages messages) {}
