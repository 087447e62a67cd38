package app.unknot.service;

import app.unknot.domain.editing.StepTemplates;
import app.unknot.domain.editing.TemplateWords;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.RoutineId;
import app.unknot.domain.session.SessionPlan;
import app.unknot.domain.session.lint.DoseRoom;
import app.unknot.domain.session.lint.KnownIds;
import app.unknot.domain.session.lint.Problem;
import app.unknot.domain.session.lint.RoutineLint;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The door for whoever makes or changes a routine: begins it, goes on with what was left, and
/// knows what is wrong with it.
public final class RoutineEditing {
    private static final Logger LOG = LoggerFactory.getLogger(RoutineEditing.class);

    private final SessionService service;
    private final RoutineShelf shelf;
    private final RoutineDrafts drafts;
    private final SessionWords words;
    private final DiskThread store;
    private final Executor worker;
    private final StepTemplates templates;
    private final Map<String, RoutineDraft> left = new ConcurrentHashMap<>();
    private volatile @Nullable EditorSession current;

    /// @param worker finds out what is wrong with a routine, away from the screen
    public RoutineEditing(
            SessionService service,
            RoutineDrafts drafts,
            SessionWords words,
            TemplateWords templates,
            DiskThread store,
            Executor worker) {
        this.service = service;
        this.shelf = service.shelf().orElseThrow();
        this.drafts = drafts;
        this.words = words;
        this.store = store;
        this.worker = worker;
        this.templates = new StepTemplates(service.library().catalogue(), words, templates);
        store.execute(() -> drafts.all().forEach(draft -> left.put(draft.id(), draft)));
    }

    /// What was left without being saved, by title.
    public List<RoutineDraft> drafts() {
        return left.values().stream()
                .sorted((a, b) -> a.routine().title().compareToIgnoreCase(b.routine().title()))
                .toList();
    }

    public StepTemplates templates() {
        return templates;
    }

    public RoutineLibrary library() {
        return service.library();
    }

    /// A new routine that keeps every rule.
    public EditorSession fresh() {
        String title = templates.routine("new").title();
        return begun(templates.routine(freeId(title)), Optional.empty(), Optional.empty());
    }

    private EditorSession begun(
            Routine start, Optional<Routine> saved, Optional<RoutineDraft> draft) {
        EditorSession session = new EditorSession(this, start, saved, draft);
        current = session;
        return session;
    }

    /// Keeps the draft of what is edited now, as the program ends. Safe for any thread.
    public void close() {
        EditorSession session = current;
        if (session != null) {
            session.keep();
        }
    }

    /// A copy of any routine, with an id of its own; it knows what it was made from.
    ///
    /// @param title what it is called
    public EditorSession copyOf(Routine routine, String title) {
        Routine copy = routine.copiedAs(freeId(title), title);
        return begun(copy, Optional.empty(), Optional.empty());
    }

    /// One of the person's own routines, with what was left unsaved of it.
    public EditorSession edit(Routine own) {
        return begun(own, Optional.of(own), Optional.ofNullable(left.get(own.id())));
    }

    /// A routine that was never saved.
    public EditorSession goOn(RoutineDraft draft) {
        Optional<Routine> saved = own(draft.id());
        return begun(saved.orElse(draft.routine()), saved, Optional.of(draft));
    }

    private Optional<Routine> own(String id) {
        return library().own().stream()
                .filter(own -> own.id().equals(id) && !own.isReadOnly())
                .findFirst()
                .flatMap(OwnRoutine::routine);
    }

    /// An id that no routine and no draft has.
    String freeId(String title) {
        return RoutineId.free(title, taken());
    }

    private Set<String> taken() {
        Set<String> taken = new HashSet<>(left.keySet());
        library().routines().forEach(routine -> taken.add(routine.id()));
        library().own().forEach(own -> taken.add(own.id()));
        return taken;
    }

    boolean isTaken(String id) {
        return library().routines().stream().anyMatch(routine -> routine.id().equals(id))
                || library().own().stream().anyMatch(own -> own.id().equals(id));
    }

    RoutineShelf shelf() {
        return shelf;
    }

    DiskThread store() {
        return store;
    }

    Executor worker() {
        return worker;
    }

    /// On the thread of the disk.
    void keep(RoutineDraft draft) throws StoreException {
        left.put(draft.id(), draft);
        drafts.keep(draft);
    }

    /// Forgets what was left of a routine.
    public void forget(String id) {
        left.remove(id);
        store.execute(() -> drafts.forget(id));
    }

    /// What there is to know of a routine; takes a while when it is long.
    RoutineReading read(Routine routine) {
        Optional<SessionPlan> plan = plan(routine);
        return new RoutineReading(
                routine,
                problems(routine),
                plan,
                plan.filter(this::isGentlerForPerson).isPresent(),
                room(routine));
    }

    private boolean isGentlerForPerson(SessionPlan written) {
        SessionPlan own =
                service.plan(written.routine(), service.suggestedSides(written.routine()));
        return !own.routine().equals(written.routine()) || !own.length().equals(written.length());
    }

    private List<Problem> problems(Routine routine) {
        try {
            return lint(routine).check(routine);
        } catch (RuntimeException e) {
            LOG.warn("An edited routine can't be held against the rules", e);
            return List.of();
        }
    }

    private RoutineLint lint(Routine routine) {
        Set<String> all =
                library().routines().stream().map(Routine::id).collect(Collectors.toSet());
        library().own().forEach(own -> all.add(own.id()));
        all.add(routine.id());
        KnownIds known = new KnownIds(library().health().flags().keySet(), all, Set.of());
        return new RoutineLint(library().catalogue(), known, words);
    }

    private Optional<SessionPlan> plan(Routine routine) {
        try {
            return Optional.of(routine)
                    .filter(Routine::isPlayable)
                    .map(r -> service.planAsWritten(r, service.suggestedSides(r)));
        } catch (RuntimeException e) {
            LOG.warn("An edited routine can't be planned", e);
            return Optional.empty();
        }
    }

    private Optional<DoseRoom> room(Routine routine) {
        try {
            return Optional.of(DoseRoom.in(routine, library().catalogue(), words));
        } catch (RuntimeException e) {
            LOG.warn("The room for doses can't be told", e);
            return Optional.empty();
        }
    }
}
