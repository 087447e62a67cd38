package app.unknot.app;

import app.unknot.domain.progress.PracticeDays;
import app.unknot.domain.routine.Routine;
import app.unknot.platform.time.SystemTime;
import app.unknot.service.SessionService;
import app.unknot.storage.RecordExport;
import app.unknot.storage.content.ProgressLimitsReader;
import app.unknot.storage.disk.RealDisk;
import app.unknot.ui.common.PlaceChooser;
import app.unknot.ui.paper.PaperContent;
import app.unknot.ui.progress.HistoryModel;
import app.unknot.ui.progress.ProgressModel;
import app.unknot.ui.progress.ProgressPorts;
import app.unknot.ui.progress.ProgressReport;
import app.unknot.ui.progress.ProgressView;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Makes the pages about progress.
final class ProgressScreens {
    private ProgressScreens() {}

    /// @param later runs what the first frame doesn't need
    static ProgressPorts ports(Program program, PlaceChooser chooser, Executor ui, Executor later) {
        SessionService service = program.service();
        return new ProgressPorts(
                service.progress(),
                service.preferences(),
                new ProgressLimitsReader().read(),
                PracticeDays.in(Locale.getDefault(Locale.Category.FORMAT)),
                () -> today(program),
                id -> service.library().routine(id).map(Routine::title),
                new RecordExport(new RealDisk(new SystemTime()::rest)),
                chooser,
                program.storeThread(),
                ui,
                later,
                program.messages());
    }

    private static LocalDate today(Program program) {
        return PracticeDays.dayOf(
                program.time().instant().atZone(ZoneId.systemDefault()).toOffsetDateTime());
    }

    /// @param onReport shows what is to be put on paper
    static ProgressView screen(
            Program program, ProgressPorts ports, Consumer<PaperContent> onReport) {
        ProgressModel model = new ProgressModel(ports);
        return view(
                program,
                model,
                new HistoryModel(ports),
                () -> ProgressReport.of(model).ifPresent(onReport));
    }

    static ProgressView view(
            Program program, ProgressModel model, HistoryModel history, Runnable onReport) {
        return new ProgressView(
                model,
                history,
                program.pictures(),
                () -> KnotScreens.fields(program),
                List.of(),
                onReport);
    }
}
