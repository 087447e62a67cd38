package app.unknot.cli;

import app.unknot.app.Launch;
import app.unknot.app.Program;
import app.unknot.app.WriteAccess;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.session.lint.Problem;
import app.unknot.i18n.LintWords;
import app.unknot.i18n.Messages;
import app.unknot.service.RoutineImport;
import app.unknot.service.RoutineImport.Choice;
import app.unknot.service.RoutineImport.Clash;
import app.unknot.service.RoutinePreview;
import app.unknot.service.StoreException;
import app.unknot.service.TakenRoutine;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;

/// Takes a routine from a file into the library, or says line by line why not.
final class ImportCommand implements Command {
    private static final String KEEP_BOTH = "--keep-both";
    private static final String REPLACE = "--replace";

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String usage() {
        return "FILE [--keep-both|--replace]";
    }

    @Override
    public int run(Launch launch, PrintStream out) throws UsageException {
        Messages messages = launch.messages();
        List<String> words = new ArrayList<>(launch.arguments());
        boolean isBoth = words.remove(KEEP_BOTH);
        boolean isReplace = words.remove(REPLACE);
        if (words.size() != 1 || words.getFirst().startsWith("--") || (isBoth && isReplace)) {
            throw new UsageException(messages.text("cli.error.import"));
        }
        Path file = file(words.getFirst(), messages);
        Optional<Choice> choice =
                isReplace
                        ? Optional.of(Choice.REPLACE)
                        : Optional.of(Choice.KEEP_BOTH).filter(both -> isBoth);
        try (WriteAccess access = WriteAccess.to(launch.folders())) {
            if (access.isGranted()) {
                return take(file, choice, launch, out);
            }
            if (!access.showInWindow(file)) {
                throw new UsageException(messages.text("cli.error.in-use"));
            }
            out.println(messages.text("cli.import.in-window", file));
            return 0;
        }
    }

    private static int take(Path file, Optional<Choice> choice, Launch launch, PrintStream out) {
        Messages messages = launch.messages();
        try (Program program = Program.rehearsal(launch.folders(), messages)) {
            return new Intake(program, messages, out).take(file, choice);
        } catch (CompletionException e) {
            if (e.getCause() instanceof StoreException refused) {
                out.println(messages.refusal(refused.notice()));
                return 1;
            }
            throw e;
        }
    }

    static Path file(String name, Messages messages) throws UsageException {
        try {
            return Path.of(name).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new UsageException(messages.text("cli.error.file", name));
        }
    }

    /// One file on its way in.
    private record Intake(Program program, Messages messages, PrintStream out) {
        int take(Path file, Optional<Choice> choice) {
            RoutinePreview preview = program.intake().look(file).join();
            RoutineImport examined = preview.examined();
            String name = examined.file();
            examined.problems().forEach(problem -> out.println(messages.problem(name, problem)));
            if (!preview.isUsable()) {
                out.println(messages.text("cli.import.refused", name));
                return 1;
            }
            preview.findings().forEach(finding -> out.println(line(name, finding)));
            Routine routine = preview.routine().orElseThrow();
            if (examined.clash() == Clash.OWN && choice.isEmpty()) {
                out.println(messages.text("cli.import.taken", routine.id(), KEEP_BOTH, REPLACE));
                return 1;
            }
            TakenRoutine entry =
                    program.intake().take(examined, choice.orElse(Choice.KEEP_BOTH)).join();
            Routine taken = entry.routine();
            out.println(messages.text("cli.import.done", taken.title(), taken.id()));
            return 0;
        }

        private String line(String file, Problem finding) {
            String step = finding.step().map(id -> messages.text("lint.at.step", id)).orElse("");
            String cue = finding.cue().map(id -> messages.text("lint.at.cue", id)).orElse("");
            return messages.text(
                    "lint.at",
                    file,
                    step + cue,
                    finding.rule().id(),
                    new LintWords(messages).of(finding));
        }
    }
}
