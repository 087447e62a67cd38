package app.unknot.cli;

import app.unknot.app.Launch;
import app.unknot.app.Program;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.session.SessionPlan;
import app.unknot.domain.session.SpokenCue;
import app.unknot.service.SessionService;
import java.io.PrintStream;
import java.util.Locale;

/// Prints every spoken line of a routine with its time, step and role, as it is heard without any
/// input.
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
            plan.cues().forEach(cue -> out.println(line(cue, cue.cue().text())));
        }
        return 0;
    }

    /// One line of a transcript.
    ///
    /// @param words as they are, or were, spoken
    static String line(SpokenCue spoken, String words) {
        String step = spoken.leg().occurrence().step().id();
        String side =
                spoken.leg().occurrence().side().isOneSide()
                        ? "/" + word(spoken.leg().occurrence().side())
                        : "";
        return "%s  %-28s %-9s  %s"
                .formatted(
                        Clock.tenths(spoken.at()), step + side, word(spoken.cue().role()), words);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
