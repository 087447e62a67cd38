package app.unknot.cli;

import app.unknot.app.Launch;
import app.unknot.domain.routine.Routine;
import app.unknot.service.SessionService;
import java.util.stream.Collectors;

/// The one word that names a routine.
final class RoutineArgument {
    private RoutineArgument() {}

    static Routine of(Launch launch, SessionService service) throws UsageException {
        String ids =
                service.library().routines().stream()
                        .map(Routine::id)
                        .collect(Collectors.joining(", "));
        if (launch.arguments().size() != 1) {
            throw new UsageException(launch.messages().text("cli.error.which-routine", ids));
        }
        String id = launch.arguments().getFirst();
        return service.library()
                .routine(id)
                .orElseThrow(() ->
                        new UsageException(launch.messages().text("cli.error.routine", id, ids)));
    }
}
