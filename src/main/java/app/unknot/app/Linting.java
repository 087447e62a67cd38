package app.unknot.app;

import app.unknot.domain.body.BodyArea;
import app.unknot.domain.routine.Catalogue;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.session.lint.KnownIds;
import app.unknot.domain.session.lint.Problem;
import app.unknot.domain.session.lint.RoutineLint;
import app.unknot.domain.session.lint.Rule;
import app.unknot.i18n.Messages;
import app.unknot.i18n.SpokenWording;
import app.unknot.service.FileProblem;
import app.unknot.storage.content.BuiltInContent;
import app.unknot.storage.json.ContentException;
import app.unknot.storage.routine.BuiltInRoutines;
import app.unknot.storage.routine.CheckedRoutine;
import app.unknot.storage.routine.RoutineCheck;
import app.unknot.storage.routine.RoutineReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Holds routine files against every rule.
public final class Linting {
    private final Messages messages;
    private final BuiltInRoutines builtIns = new BuiltInRoutines();
    private final RoutineReader reader = new RoutineReader();
    private final RoutineLint lint;
    private final RoutineCheck shape;

    /// What one file has to be changed in.
    ///
    /// @param refusals why the file is no routine that could be taken over, where it is none
    public record Result(String file, List<Problem> problems, List<String> refusals) {
        public Result {
            problems = List.copyOf(problems);
            refusals = List.copyOf(refusals);
        }

        public int findings() {
            return problems.size() + refusals.size();
        }
    }

    public Linting(Messages messages) {
        this.messages = messages;
        Set<String> ids = Set.copyOf(builtIns.ids());
        BuiltInContent content = new BuiltInContent();
        KnownIds known = new KnownIds(content.health().flags().keySet(), ids, ids);
        Catalogue catalogue = content.catalogue();
        this.lint = new RoutineLint(catalogue, known, new SpokenWording(messages));
        this.shape =
                new RoutineCheck(
                        catalogue.body().areas().stream()
                                .map(BodyArea::id)
                                .collect(Collectors.toSet()));
    }

    /// All routines that come with the program.
    public List<Result> builtIns() {
        return builtIns.ids().stream().map(id -> check(id + ".json", builtIns.text(id))).toList();
    }

    public Result file(Path file) {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new FileSystemException(file.toString(), null, "it is not a file");
            }
            byte[] content = Files.readAllBytes(file);
            CheckedRoutine checked = shape.check(content);
            return checked.routine().isPresent() && !checked.isNewer()
                    ? check(file.toString(), new String(content, StandardCharsets.UTF_8))
                    : refused(file.toString(), checked.problems());
        } catch (NoSuchFileException e) {
            return refused(file.toString(), messages.text("lint.missing", file));
        } catch (IOException e) {
            return refused(file.toString(), messages.text("lint.unreadable", file, reason(e)));
        }
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName() + ", " + e.getMessage();
    }

    private Result check(String file, String text) {
        try {
            Routine routine = reader.read(file, text);
            List<Problem> problems = new ArrayList<>(lint.check(routine));
            reader.unknownFields(file, text)
                    .forEach(field -> problems.add(Problem.of(Rule.UNKNOWN_FIELD, field)));
            return new Result(file, problems, List.of());
        } catch (ContentException e) {
            return refused(file, String.valueOf(e.getMessage()));
        }
    }

    /// In the words in which it is refused where somebody wants to take it over.
    private Result refused(String file, List<FileProblem> problems) {
        return new Result(
                file,
                List.of(),
                problems.stream().map(problem -> messages.problem(file, problem)).toList());
    }

    private static Result refused(String file, String why) {
        return new Result(file, List.of(), List.of(why));
    }
}
