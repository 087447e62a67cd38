package app.unknot.service;

import app.unknot.domain.progress.PracticeDays;
import app.unknot.domain.progress.SessionRecord.Ending;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Step;
import app.unknot.domain.session.PlanContext;
import app.unknot.domain.session.Session;
import app.unknot.domain.session.SessionChoices;
import app.unknot.domain.session.SessionPlan;
import app.unknot.domain.session.SideChoice;
import app.unknot.domain.session.TimeFit;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The one door for whoever wants to show or play a session: routines, progress, settings and what
/// is under way.
public final class SessionService {
    private final SessionPorts ports;
    private final SessionWords words;
    private final ZoneId zone;
    private final List<Notice> notices = new ArrayList<>();
    private final RoutineLibrary library;
    private final Preferences preferences;
    private final ProgressLog progress;
    private final UnfinishedSession unfinished;
    private SessionWish wish = SessionWish.ANY;
    private final Optional<HealthCheck> health;
    private final Permissions permissions;

    /// @param zone of the place, for the dates of records
    public SessionService(SessionPorts ports, SessionWords words, ZoneId zone) {
        this.ports = ports;
        this.words = words;
        this.zone = zone;
        this.library = new RoutineLibrary(ports.routines(), words);
        library.notices().forEach(this::tell);
        this.preferences = new Preferences(ports.settings(), ports.store(), this::tell);
        this.unfinished = new UnfinishedSession(ports.drafts(), ports.store());
        preferences
                .settingsProperty()
                .subscribe(settings -> ports.sound().use(settings.sound(), settings.pace()));
        this.health =
                ports.health()
                        .map(file ->
                                new HealthCheck(
                                        file,
                                        ports.store(),
                                        this::tell,
                                        library.health(),
                                        this::today));
        // Last, as it is read on the thread of the disk while this one goes on.
        this.progress = new ProgressLog(ports.progress(), ports.store(), this::tell);
        this.permissions = new Permissions(health, library, progress, this::now);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(ports.time().instant(), zone);
    }

    /// Puts on record what a crash or a power cut has cut off. Only for the one program that may
    /// write: while a session runs elsewhere, there is a draft of it too.
    public void recordUnfinished() {
        known().ifPresent(draft -> progress.onRead(() -> putOnRecord(draft)));
    }

    private void putOnRecord(SessionDraft draft) {
        boolean isKnown = progress.history().revision(draft.record()) >= draft.revision();
        if (isKnown || !draft.elapsed().isPositive()) {
            return;
        }
        LeftSession left = left(draft);
        RecordOfSession record = left.record(Math.max(1, draft.revision()));
        Session session = left.session(ports.time());
        progress.keep(record.of(session.state(), Ending.FAILED, Optional.empty()));
    }

    private LeftSession left(SessionDraft draft) {
        Routine routine = library.routine(draft.routine()).orElseThrow();
        PlanContext context = PlanContext.of(library.catalogue(), words, draft.choices());
        return new LeftSession(draft, SessionPlan.of(routine, context));
    }

    /// Keeps something to tell the person for [#takeNotices].
    public synchronized void tell(Notice notice) {
        if (!notices.contains(notice)) {
            notices.add(notice);
        }
    }

    /// What the person should be told about their files, each once.
    public synchronized List<Notice> takeNotices() {
        List<Notice> taken = List.copyOf(notices);
        notices.clear();
        return taken;
    }

    public RoutineLibrary library() {
        return library;
    }

    /// What can be done with the person's own routines, where there is a library.
    public Optional<RoutineShelf> shelf() {
        return ports.routines()
                .own()
                .map(own -> new RoutineShelf(own, library, ports.store(), this::tell));
    }

    public Preferences preferences() {
        return preferences;
    }

    /// The answers to the health check, where there is one.
    public Optional<HealthCheck> health() {
        return health;
    }

    /// What this person may do.
    public Permissions permissions() {
        return permissions;
    }

    /// What a teacher has given the person to do, and where they stand.
    public TeacherPlans plans() {
        return new TeacherPlans(
                library::routines, progress::history, () -> PracticeDays.dayOf(now()));
    }

    /// What would do good now.
    public Coach coach() {
        return new Coach(progress, library, permissions, preferences, ports.ids(), this::now);
    }

    public ProgressLog progress() {
        return progress;
    }

    /// The person's own knots.
    public KnotBook knots() {
        return new KnotBook(progress, library, ports.ids(), this::now);
    }

    /// The sides as they are suggested: both, beginning with the one that had less.
    public SideChoice suggestedSides(Routine routine) {
        Set<String> areas =
                routine.steps()
                        .filter(Step::isBallTime)
                        .map(step -> step.card().area())
                        .collect(Collectors.toSet());
        return SideChoice.bothFrom(progress.sideWithLess(areas));
    }

    /// The plan of a session with the settings as they are, however long it takes.
    public SessionPlan plan(Routine routine, SideChoice sides) {
        return plan(SessionOrder.of(routine, sides));
    }

    /// The same for anybody: what this person may not do makes no difference.
    public SessionPlan planAsWritten(Routine routine, SideChoice sides) {
        SessionChoices choices =
                permissions.asWritten(routine, preferences.settings().choices(sides));
        return SessionPlan.of(routine, PlanContext.of(library.catalogue(), words, choices));
    }

    /// The plan of a session as somebody wants it, with the settings as they are and within what
    /// they may do.
    public SessionPlan plan(SessionOrder order) {
        SessionChoices choices = context(order.routine(), order.sides()).choices();
        return SessionPlan.of(
                order.routine(),
                PlanContext.of(
                        library.catalogue(),
                        words,
                        choices.within(order.time()).with(order.knots())));
    }

    /// What of a routine fits into which time, with the settings as they are.
    public TimeFit fit(Routine routine, SideChoice sides) {
        return new TimeFit(routine, context(routine, sides));
    }

    /// The time and the place that the person said they have, until the program ends.
    public SessionWish wish() {
        return wish;
    }

    public void wish(SessionWish now) {
        wish = now;
    }

    /// What can be done with the time and the place that the person has.
    public Offers offers() {
        List<Routine> routines = library.routines();
        List<Routine> allowed = routines.stream().filter(permissions::allows).toList();
        List<Routine> refused = routines.stream().filter(r -> !allowed.contains(r)).toList();
        return new Offers(allowed, refused, this::fit);
    }

    private PlanContext context(Routine routine, SideChoice sides) {
        SessionChoices choices = preferences.settings().choices(sides);
        return PlanContext.of(library.catalogue(), words, permissions.limit(routine, choices));
    }

    /// Readies the lines of a session that is likely to be started, so that it can begin at once.
    public void readySound(SessionOrder order) {
        SpokenLines.of(
                        plan(order),
                        Duration.ZERO,
                        words.wayOff(order.routine().surface()),
                        words.answersTo(library.stopWords()))
                .prepare(ports.sound());
    }

    /// The sound beside a session: to try it, and to know what can be heard.
    public SoundDesk sound() {
        return ports.desk();
    }

    /// Prepares a session; it waits for its start.
    ///
    /// @throws IllegalStateException when this person may not start it now
    /// @param easeBefore the ache from 0 to 10, where the person gave it
    public SessionRunner prepare(Routine routine, SideChoice sides, Optional<Integer> easeBefore) {
        return prepare(SessionOrder.of(routine, sides), easeBefore);
    }

    /// Prepares a session as somebody wants it; it waits for its start.
    ///
    /// @param easeBefore the ache from 0 to 10, where the person gave it
    /// @throws IllegalStateException when this person may not start it now
    public SessionRunner prepare(SessionOrder order, Optional<Integer> easeBefore) {
        permissions.require(order.routine());
        SessionPlan plan = plan(order);
        unfinished.forget();
        RecordOfSession record =
                new RecordOfSession(ports.ids().next(), 1, now(), plan.length(), easeBefore);
        return runner(new Session(plan, ports.time()), record);
    }

    private OffsetDateTime now() {
        return ports.time().instant().atZone(zone).toOffsetDateTime().withNano(0);
    }

    private SessionRunner runner(Session session, RecordOfSession record) {
        SessionParts parts =
                new SessionParts(
                        ports.ticker(),
                        ports.time(),
                        ports.sound(),
                        preferences.settings().sound().leansToSide(),
                        ports.awake(),
                        progress,
                        unfinished,
                        words,
                        words.answersTo(library.stopWords()),
                        health);
        return new SessionRunner(session, parts, record);
    }

    /// A session that was left in the middle and can be gone on with: not one that this person
    /// could not start any more.
    public Optional<SessionDraft> unfinished() {
        return known().filter(this::mayGoOn);
    }

    private Optional<SessionDraft> known() {
        return unfinished.draft().filter(draft -> library.routine(draft.routine()).isPresent());
    }

    private boolean mayGoOn(SessionDraft draft) {
        return permissions.covers(library.routine(draft.routine()).orElseThrow(), draft.choices());
    }

    public void forgetUnfinished() {
        unfinished.forget();
    }

    /// Prepares the unfinished session where it was left; its record grows instead of a second one
    /// being made.
    public SessionRunner prepareToGoOn(SessionDraft draft) {
        if (!mayGoOn(draft)) {
            throw new IllegalStateException("The session goes beyond what is allowed now");
        }
        LeftSession left = left(draft);
        unfinished.forget();
        return runner(left.session(ports.time()), left.record(revisionAfter(draft)));
    }

    private int revisionAfter(SessionDraft draft) {
        return Math.max(progress.history().revision(draft.record()), draft.revision()) + 1;
    }
}
