package app.unknot.app;

import app.unknot.domain.routine.Routine;
import app.unknot.service.PaperFiles;
import app.unknot.ui.common.PagePrinter;
import app.unknot.ui.common.Paper;
import app.unknot.ui.paper.PaperModel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// Writes practice cards without a window.
public final class CardPress {
    private CardPress() {}

    /// Whether there is paper of that name.
    public static boolean hasPaper(String name) {
        return named(name).isPresent();
    }

    private static Optional<Paper> named(String name) {
        return Arrays.stream(Paper.values())
                .filter(paper -> paper.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /// Writes the card of a routine; needs no display.
    ///
    /// @param paper the name of its size; any other for what is usual where the person lives
    /// @return what came of it, in a sentence
    public static String write(
            Program program, Routine routine, String paper, PaperFiles.Kind kind, Path file) {
        StringBuilder said = new StringBuilder();
        Headless.run(() -> {
            PaperModel card =
                    new PaperScreens(
                                    program,
                                    Runnable::run,
                                    Runnable::run,
                                    new ChosenPlace(Optional.of(file)),
                                    (title, size, pages) -> PagePrinter.Outcome.NO_PRINTER)
                            .card(routine, () -> {});
            named(paper).ifPresent(card::choose);
            card.save(kind);
            said.append(card.saidProperty().get());
        });
        return said.toString();
    }
}
