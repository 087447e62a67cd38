package app.unknot.app;

import app.unknot.domain.routine.Routine;
import app.unknot.domain.session.SessionPlan;
import app.unknot.platform.paper.DiskPaper;
import app.unknot.service.SessionService;
import app.unknot.ui.card.CardPorts;
import app.unknot.ui.card.PracticeCard;
import app.unknot.ui.common.PagePrinter;
import app.unknot.ui.common.PlaceChooser;
import app.unknot.ui.common.Screen;
import app.unknot.ui.paper.PaperContent;
import app.unknot.ui.paper.PaperModel;
import app.unknot.ui.paper.PaperPorts;
import app.unknot.ui.paper.PaperView;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import javafx.scene.Node;

/// Makes the pages about what can be put on paper.
final class PaperScreens {
    private final Program program;
    private final PaperPorts ports;

    PaperScreens(
            Program program,
            Executor disk,
            Executor ui,
            PlaceChooser chooser,
            PagePrinter printer) {
        this.program = program;
        this.ports = new PaperPorts(new DiskPaper(), printer, chooser, disk, ui);
    }

    /// The page about the practice card of a routine, in a window.
    ///
    /// @param within what the printers' dialog belongs to
    static Screen card(
            Program program, Screens screens, Node within, Routine routine, Runnable onBack) {
        PaperScreens paper =
                new PaperScreens(
                        program,
                        ForkJoinPool.commonPool(),
                        screens.ui(),
                        screens.chooser(),
                        new SystemPrinter(() -> within.getScene().getWindow()));
        return new PaperView(paper.card(routine, onBack));
    }

    /// The practice card of a routine.
    PaperModel card(Routine routine, Runnable onBack) {
        SessionService service = program.service();
        SessionPlan plan = service.plan(routine, service.suggestedSides(routine));
        PaperContent content =
                new PracticeCard(
                        new CardPorts(
                                plan,
                                !plan.routine().equals(routine),
                                service.library().catalogue().body(),
                                program.pictures(),
                                service.library().stopWords(),
                                program.messages()));
        return model(content, onBack);
    }

    /// Anything else that can be put on paper.
    PaperModel model(PaperContent content, Runnable onBack) {
        return new PaperModel(content, ports, program.messages(), onBack);
    }
}
