package app.unknot.app;

import app.unknot.domain.routine.Routine;
import app.unknot.platform.paper.DiskPaper;
import app.unknot.service.SessionService;
import app.unknot.ui.card.CardPorts;
import app.unknot.ui.card.PracticeCard;
import app.unknot.ui.common.PagePrinter;
import app.unknot.ui.common.PlaceChooser;
import app.unknot.ui.paper.PaperContent;
import app.unknot.ui.paper.PaperModel;
import app.unknot.ui.paper.PaperPorts;
import java.util.concurrent.Executor;

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

    /// The practice card of a routine.
    PaperModel card(Routine routine, Runnable onBack) {
        SessionService service = program.service();
        PaperContent content =
                new PracticeCard(
                        new CardPorts(
                                service.plan(routine, service.suggestedSides(routine)),
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
