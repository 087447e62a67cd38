package app.unknot.cli;

import app.unknot.app.Launch;
import app.unknot.app.Program;
import app.unknot.domain.routine.Routine;
import app.unknot.i18n.Messages;
import app.unknot.service.SessionService;
import app.unknot.service.StoreException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionException;

/// Writes a routine as a file to give away. It only reads the library, so it works while the window
/// is open.
final class ExportCommand implements Command {
    @Override
    public String name() {
        return "export";
    }

    @Override
    public String usage() {
        return "ROUTINE FILE";
    }

    @Override
    public int run(Launch launch, PrintStream out) throws UsageException {
        Messages messages = launch.messages();
        List<String> words = launch.arguments();
        if (words.size() != 2 || words.stream().anyMatch(word -> word.startsWith("--"))) {
            throw new UsageException(messages.text("cli.error.export"));
        }
        Path file = ImportCommand.file(words.getLast(), messages);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            out.println(messages.text("cli.export.there", file));
            return 1;
        }
        try (Program program = Program.rehearsal(launch.folders(), messages)) {
            SessionService service = program.service();
            Routine routine = RoutineArgument.evenUnplayable(words.getFirst(), launch, service);
            service.shelf().orElseThrow().export(routine, file).join();
            out.println(messages.text("cli.export.done", routine.title(), file));
            return 0;
        } catch (CompletionException e) {
            if (e.getCause() instanceof StoreException refused) {
                out.println(messages.refusal(refused.notice()));
                return 1;
            }
            throw e;
        }
    }
}
