package app.unknot.app;

import app.unknot.domain.routine.Routine;
import app.unknot.domain.session.lint.KnownIds;
import app.unknot.domain.session.lint.Problem;
import app.unknot.domain.session.lint.RoutineLint;
import app.unknot.domain.session.lint.Rule;
import app.unknot.i18n.Messages;
import app.unknot.i18n.SpokenWording;
import app.unknot.storage.content.BuiltInContent;
import app.unknot.storage.json.ContentException;
import app.unknot.storage.routine.BuiltInRoutines;
import app.unknot.storage.routine.RoutineReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Holds routine files against every rule.
public final class Linting {
    private final Messages messages;
    private final BuiltInRoutines builtIns = new BuiltInRoutines();
    private final RoutineReader reader = new RoutineReader();
    private final RoutineLint lint;

    /// What one file has to be changed in.
    ///
    /// @param refusal why the file is no routine at all, where it is none
    public record Result(String file, List<Problem> problems, Optional<String> refusal) {
        public Result {
            problems = List.copyOf(problems);
        }

        public int findings() {
            return problems.size() + (refusal.isPresent() ? 1 : 0);
        }
    }

    public Linting(Messages messages) {
        this.messages = messages;
        Set<String> ids = Set.copyOf(builtIns.ids());
        BuiltInContent content = new BuiltInContent();
        KnownIds known = new KnownIds(content.health().flags().keySet(), ids, ids);
        this.lint = new RoutineLint(content.catalogue(), known, new SpokenWording(messages));
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
            return check(file.toString(), Files.readString(file));
        } catch (NoSuchFileException e) {
            return refused(file.toString(), messages.text("lint.missing", file));
        } catch (CharacterCodingException e) {
            return refused(file.toString(), messages.text("lint.not-text", file));
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
            return new Result(file, problems, Optional.empty());
        } catch (ContentException e) {
            return refused(file, String.valueOf(e.getMessage()));
        }
    }

    private static Result refused(String file, String why) {
        return new Result(file, List.of(), Optional.of(why));
    }
}
