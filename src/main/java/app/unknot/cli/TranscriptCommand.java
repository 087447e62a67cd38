package app.unknot.cli;

import app.unknot.app.Launch;
import app.unknot.app.Program;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.session.Heard;
import app.unknot.domain.session.SessionPlan;
import app.unknot.service.SessionService;
import java.io.PrintStream;

/// Prints everything that is heard of a routine without any input, lines and tones, with its time
/// and step.
final class TranscriptCommand implements Command {
    @Override
    public String name() {
        return "transcript";
    }

    @Override
    public String usage() {
        return "ROUTINE";
    }

    @Override
    public int run(Launch launch, PrintStream out) throws UsageException {
        try (Program program = Program.reading(launch.folders(), launch.messages())) {
            SessionService service = program.service();
            Routine routine = RoutineArgument.of(launch, service);
            SessionPlan plan = service.plan(routine, service.suggestedSides(routine));
            HeardLine lines = new HeardLine(launch.messages(), plan);
            Heard.of(plan).forEach(heard -> out.println(lines.of(heard)));
        }
        return 0;
    }
}
