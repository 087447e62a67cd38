package app.unknot.cli;

import app.unknot.app.Launch;
import app.unknot.domain.routine.Routine;
import app.unknot.service.SessionService;
import java.util.stream.Collectors;

/// The one word that names a routine.
final class RoutineArgument {
    private RoutineArgument() {}

    static Routine of(Launch launch, SessionService service) throws UsageException {
        if (launch.arguments().size() != 1) {
            String which = launch.messages().text("cli.error.which-routine", ids(service));
            throw new UsageException(which);
        }
        return named(launch.arguments().getFirst(), launch, service);
    }

    /// The routine with that id.
    static Routine named(String id, Launch launch, SessionService service) throws UsageException {
        return service.library()
                .routine(id)
                .orElseThrow(() ->
                        new UsageException(
                                launch.messages().text("cli.error.routine", id, ids(service))));
    }

    private static String ids(SessionService service) {
        return service.library().routines().stream()
                .map(Routine::id)
                .collect(Collectors.joining(", "));
    }
}
