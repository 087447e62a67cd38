package app.unknot.ui.library;

import app.unknot.i18n.Messages;
import app.unknot.service.FileProblem;
import app.unknot.ui.common.Labels;
import app.unknot.ui.component.LineExcerpt;
import java.util.Comparator;
import java.util.List;
import javafx.scene.layout.VBox;

/// Everything that was found in a file, each with its place, the line, and what to do.
final class ProblemList extends VBox {
    ProblemList(List<FileProblem> problems, Messages messages) {
        getStyleClass().add("problems");
        List<FileProblem> inOrder =
                problems.stream()
                        .sorted(
                                Comparator.<FileProblem, Boolean>comparing(FileProblem::isWarning)
                                        .thenComparingInt(FileProblem::line))
                        .toList();
        for (FileProblem problem : inOrder) {
            VBox part = new VBox();
            part.getStyleClass().add("problem");
            if (problem.line() > 0) {
                part.getChildren()
                        .add(
                                Labels.styled(
                                        messages.text(
                                                "import.place",
                                                String.valueOf(problem.line()),
                                                String.valueOf(problem.column())),
                                        "setting-name"));
            }
            if (!problem.excerpt().isBlank()) {
                part.getChildren().add(new LineExcerpt(problem.excerpt()));
            }
            part.getChildren().add(Labels.body(messages.problemWords(problem)));
            getChildren().add(part);
        }
    }
}
