package app.unknot.cli;

import app.unknot.app.CardPress;
import app.unknot.app.Launch;
import app.unknot.app.Program;
import app.unknot.domain.routine.Routine;
import app.unknot.i18n.Messages;
import app.unknot.service.PaperFiles;
import app.unknot.service.PaperFiles.Kind;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Writes the practice card of a routine. It only reads the library, so it works while the window
/// is open.
final class CardCommand implements Command {
    @Override
    public String name() {
        return "card";
    }

    @Override
    public String usage() {
        return "ROUTINE FILE.pdf|FILE.png [a4|letter]";
    }

    @Override
    public int run(Launch launch, PrintStream out) throws UsageException {
        Messages messages = launch.messages();
        List<String> words = launch.arguments();
        boolean hasPaper = words.size() == 3;
        if (words.size() != 2 && !hasPaper) {
            throw new UsageException(messages.text("cli.error.card"));
        }
        String paper = hasPaper ? words.getLast() : "";
        if (hasPaper && !CardPress.hasPaper(paper)) {
            throw new UsageException(messages.text("cli.error.card"));
        }
        Kind kind = kind(words.get(1), messages);
        Path file = ImportCommand.file(words.get(1), messages);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            out.println(messages.text("cli.export.there", file));
            return 1;
        }
        try (Program program = Program.reading(launch.folders(), messages)) {
            Routine routine = RoutineArgument.named(words.getFirst(), launch, program.service());
            out.println(CardPress.write(program, routine, paper, kind, file));
            return Files.exists(file) ? 0 : 1;
        }
    }

    private static Kind kind(String file, Messages messages) throws UsageException {
        return Arrays.stream(PaperFiles.Kind.values())
                .filter(kind -> file.toLowerCase(Locale.ROOT).endsWith(kind.ending()))
                .findFirst()
                .orElseThrow(() -> new UsageException(messages.text("cli.error.card")));
    }
}
