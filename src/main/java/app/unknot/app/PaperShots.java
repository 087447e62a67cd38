package app.unknot.app;

import app.unknot.ui.common.Destination;
import app.unknot.ui.common.PagePrinter;
import app.unknot.ui.common.Paper;
import app.unknot.ui.paper.PaperModel;
import app.unknot.ui.paper.PaperView;
import app.unknot.ui.shell.ShellView;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What goes on paper, before it does.
final class PaperShots {
    private PaperShots() {}

    static List<Shots.Shot> all() {
        return List.of(
                card("card-a4", "classic-floor", model -> model.choose(Paper.A4)),
                card("card-letter", "hands-feet", model -> model.choose(Paper.LETTER)),
                card("card-no-printer", "wall-gentle", PaperModel::print));
    }

    private static Shots.Shot card(String name, String routine, Consumer<PaperModel> then) {
        return new Shots.Shot(
                name,
                theatre -> {
                    PaperModel model =
                            new PaperScreens(
                                            theatre.program(),
                                            Runnable::run,
                                            Runnable::run,
                                            new ChosenPlace(Optional.empty()),
                                            (title, paper, pages) -> PagePrinter.Outcome.NO_PRINTER)
                                    .card(theatre.routine(routine), () -> {});
                    then.accept(model);
                    ShellView shell = new ShellView(theatre.program().messages(), place -> {});
                    shell.show(Destination.LIBRARY, new PaperView(model).view());
                    return shell;
                });
    }
}
