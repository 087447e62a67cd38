package app.unknot.service;

import app.unknot.domain.routine.CopyOf;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.session.SessionPlan;
import app.unknot.domain.session.lint.DoseSheet;
import app.unknot.domain.session.lint.KnownIds;
import app.unknot.domain.session.lint.Problem;
import app.unknot.domain.session.lint.RoutineLint;
import app.unknot.service.RoutineImport.Choice;
import app.unknot.service.RoutineImport.Clash;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The door for files from somebody else: each is looked at first, and taken over only behind a
/// backup. Everything happens on the store's thread.
public final class RoutineIntake {
    private static final Logger LOG = LoggerFactory.getLogger(RoutineIntake.class);
    private static final String REASON = "before-import";

    private final SessionService service;
    private final RoutineShelf shelf;
    private final LibraryCare care;
    private final SessionWords words;
    private final Executor store;

    public RoutineIntake(
            SessionService service,
            RoutineShelf shelf,
            LibraryCare care,
            SessionWords words,
            Executor store) {
        this.service = service;
        this.shelf = shelf;
        this.care = care;
        this.words = words;
        this.store = store;
    }

    /// Looks at a file from anywhere; nothing is written.
    public CompletableFuture<RoutinePreview> look(Path file) {
        return shelf.examine(file).thenApplyAsync(this::preview, store);
    }

    private RoutinePreview preview(RoutineImport examined) {
        Optional<Routine> playable = examined.routine().filter(Routine::isPlayable);
        Optional<SessionPlan> plan = playable.flatMap(this::plan);
        Optional<DoseSheet> doses = playable.flatMap(this::doses);
        return new RoutinePreview(
                examined,
                plan,
                playable.map(this::findings).orElse(List.of()),
                doses,
                examined.routine().map(r -> oddities(r, examined, plan, doses)).orElse(List.of()),
                examined.routine().flatMap(Routine::copyOf).flatMap(this::original),
                examined.clash() == Clash.OWN ? taken(examined) : Optional.empty());
    }

    private Optional<SessionPlan> plan(Routine routine) {
        try {
            return Optional.of(service.plan(routine, service.suggestedSides(routine)));
        } catch (RuntimeException e) {
            LOG.warn("A routine from a file can't be planned", e);
            return Optional.empty();
        }
    }

    /// The rules are written for routines of goodwill; where one fails on a stranger's file, the
    /// others' findings are not worth the import.
    private List<Problem> findings(Routine routine) {
        try {
            return lint().check(routine);
        } catch (RuntimeException e) {
            LOG.warn("A routine from a file can't be held against the rules", e);
            return List.of();
        }
    }

    private Optional<DoseSheet> doses(Routine routine) {
        try {
            return Optional.of(look().doses(routine));
        } catch (RuntimeException e) {
            LOG.warn("The doses of a routine from a file can't be summed up", e);
            return Optional.empty();
        }
    }

    private SecondLook look() {
        return new SecondLook(service.library(), words);
    }

    private List<Oddity> oddities(
            Routine routine,
            RoutineImport examined,
            Optional<SessionPlan> plan,
            Optional<DoseSheet> doses) {
        return look().at(
                        routine,
                        examined.unknownFields(),
                        doses.map(DoseSheet::areas).orElse(List.of()),
                        plan.map(SessionPlan::length).orElse(Duration.ZERO));
    }

    private RoutineLint lint() {
        RoutineLibrary library = service.library();
        Set<String> routines =
                library.routines().stream().map(Routine::id).collect(Collectors.toSet());
        KnownIds known = new KnownIds(library.health().flags().keySet(), routines, Set.of());
        return new RoutineLint(library.catalogue(), known, words);
    }

    private Optional<String> original(CopyOf copy) {
        return service.library().routine(copy.id()).map(Routine::title);
    }

    private Optional<String> taken(RoutineImport examined) {
        String id = examined.routine().map(Routine::id).orElse("");
        return service.library().own().stream()
                .filter(own -> own.id().equals(id))
                .map(OwnRoutine::title)
                .findFirst();
    }

    /// Takes over what was looked at, after a backup of what there is.
    ///
    /// @return what the library has now; a [StoreException] when nothing was changed
    public CompletableFuture<TakenRoutine> take(RoutineImport examined, Choice choice) {
        return CompletableFuture.runAsync(this::backUp, store)
                .thenCompose(done -> shelf.take(examined, choice));
    }

    private void backUp() {
        try {
            if (!care.contents().isEmpty()) {
                care.backUp(REASON);
            }
        } catch (StoreException e) {
            throw new CompletionException(e);
        }
    }
}
