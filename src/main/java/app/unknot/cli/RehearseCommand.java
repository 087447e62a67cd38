package app.unknot.cli;

import app.unknot.app.Launch;
import app.unknot.app.Program;
import app.unknot.app.Rehearsal;
import app.unknot.app.WriteAccess;
import app.unknot.domain.routine.Routine;
import app.unknot.service.Notice;
import app.unknot.service.SessionService;
import java.io.PrintStream;
import java.util.List;

/// Plays a whole session with the program's own parts, without a screen and without waiting, and
/// stores its record.
final class RehearseCommand implements Command {
    @Override
    public String name() {
        return "rehearse";
    }

    @Override
    public String usage() {
        return "ROUTINE";
    }

    @Override
    public int run(Launch launch, PrintStream out) throws UsageException {
        try (WriteAccess access = WriteAccess.to(launch.folders());
                Program program = Program.rehearsal(launch.folders(), launch.messages())) {
            if (!access.isGranted()) {
                throw new UsageException(launch.messages().text("cli.error.in-use"));
            }
            SessionService service = program.service();
            Routine routine = RoutineArgument.of(launch, service);
            Rehearsal rehearsal = program.rehearse(routine);
            HeardLine lines = new HeardLine(launch.messages(), rehearsal.plan());
            for (int i = 0; i < rehearsal.given().size(); i++) {
                out.println(lines.of(rehearsal.due().get(i), rehearsal.given().get(i)));
            }
            List<Notice> notices = service.takeNotices();
            notices.forEach(n -> out.println(launch.messages().notice(n)));
            boolean saved = service.progress().isSaved();
            out.println(
                    launch.messages()
                            .text(
                                    saved ? "cli.rehearse.done" : "cli.rehearse.not-kept",
                                    Clock.minutes(rehearsal.lived()),
                                    rehearsal.voiced().size()));
            return saved ? 0 : 1;
        }
    }
}
