package app.unknot.storage.routine;

import app.unknot.domain.routine.Routine;
import app.unknot.service.FileProblem;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// What came of checking a routine file.
///
/// @param routine if there is nothing but warnings; its texts have no hidden characters
/// @param content the file's object, if it is one, in the newest form that this version knows
/// @param isOlder whether the file itself is in an older form
/// @param isNewer whether a newer version wrote it, so that it must not be rewritten
public record CheckedRoutine(
        Optional<Routine> routine,
        Optional<ObjectNode> content,
        boolean isOlder,
        boolean isNewer,
        List<FileProblem> problems) {
    public CheckedRoutine {
        problems = List.copyOf(problems);
    }

    /// One that can't be read at all.
    public static CheckedRoutine unreadable(FileProblem problem) {
        return new CheckedRoutine(
                Optional.empty(), Optional.empty(), false, false, List.of(problem));
    }

    /// A text at the top of the file, as far as it is there.
    public String text(String field) {
        return content.map(node -> node.path(field))
                .filter(node -> node.isString() && !node.stringValue().isBlank())
                .map(node -> node.stringValue())
                .orElse("");
    }
}
