package app.unknot.storage.routine;

import app.unknot.domain.routine.Routine;
import app.unknot.service.FileProblem;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// What came of checking a routine file.
///
/// @param routine if there is nothing but warnings; its texts have no hidden characters
/// @param content the file's object, if it is one
/// @param isNewer whether a newer version wrote it, so that it must not be rewritten
public record CheckedRoutine(
        Optional<Routine> routine,
        Optional<ObjectNode> content,
        boolean isNewer,
        List<FileProblem> problems) {
    public CheckedRoutine {
        problems = List.copyOf(problems);
    }

    /// A text at the top of the file, as far as it is there.
    public String text(String field) {
        return content.map(node -> node.path(field))
                .filter(node -> node.isString() && !node.stringValue().isBlank())
                .map(node -> node.stringValue())
                .orElse("");
    }
}
