package app.unknot.cli;

import app.unknot.app.Launch;
import app.unknot.app.Program;
import app.unknot.domain.routine.Routine;
import app.unknot.service.SessionService;
import java.io.PrintStream;

/// Lists the routines with their length.
final class ListCommand implements Command {
    @Override
    public String name() {
        return "list";
    }

    @Override
    public String usage() {
        return "";
    }

    @Override
    public int run(Launch launch, PrintStream out) throws UsageException {
        if (!launch.arguments().isEmpty()) {
            throw new UsageException(launch.messages().text("cli.error.no-arguments", name()));
        }
        try (Program program = Program.reading(launch.folders(), launch.messages())) {
            SessionService service = program.service();
            for (Routine routine : service.library().routines()) {
                out.printf(
                        "%-20s %5s  %-9s %s%n",
                        routine.id(),
                        Clock.minutes(
                                service.plan(routine, service.suggestedSides(routine)).length()),
                        routine.surface().id(),
                        routine.title());
            }
        }
        return 0;
    }
}
