package app.unknot.cli;

import app.unknot.app.Launch;
import app.unknot.domain.routine.Routine;
import app.unknot.service.OwnRoutine;
import app.unknot.service.SessionService;
import java.util.Optional;
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

    /// The routine with that id, which can be played.
    static Routine named(String id, Launch launch, SessionService service) throws UsageException {
        return service.library()
                .routine(id)
                .orElseThrow(() ->
                        new UsageException(
                                unplayable(id, service).isPresent()
                                        ? launch.messages().text("cli.error.unplayable", id)
                                        : launch.messages()
                                                .text("cli.error.routine", id, ids(service))));
    }

    /// The same, or one that breaks a rule and is to be mended elsewhere.
    static Routine evenUnplayable(String id, Launch launch, SessionService service)
            throws UsageException {
        Optional<Routine> unplayable = unplayable(id, service);
        return unplayable.isPresent() ? unplayable.get() : named(id, launch, service);
    }

    private static Optional<Routine> unplayable(String id, SessionService service) {
        return service.library().own().stream()
                .filter(own -> own.id().equals(id) && !service.library().isPlayable(own))
                .findFirst()
                .flatMap(OwnRoutine::routine);
    }

    private static String ids(SessionService service) {
        return service.library().routines().stream()
                .map(Routine::id)
                .collect(Collectors.joining(", "));
    }
}
