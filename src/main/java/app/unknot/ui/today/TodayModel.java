package app.unknot.ui.today;

import app.unknot.domain.advice.Advice;
import app.unknot.domain.advice.Advice.Practise;
import app.unknot.domain.advice.Pairing;
import app.unknot.domain.body.Side;
import app.unknot.domain.health.SelfCheckPlan;
import app.unknot.domain.progress.PracticeDays;
import app.unknot.domain.routine.Alternative;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Surface;
import app.unknot.i18n.Messages;
import app.unknot.service.Offer;
import app.unknot.service.Permissions;
import app.unknot.service.SessionDraft;
import app.unknot.service.SessionRunner;
import app.unknot.service.SessionService;
import app.unknot.service.SessionWish;
import app.unknot.service.TeacherPlans.Planned;
import app.unknot.ui.common.Destination;
import app.unknot.ui.common.HealthWords;
import app.unknot.ui.common.Navigator;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What makes sense now: a session that was left in the middle, one routine to start with, and the
/// others.
public final class TodayModel {

    private final SessionService service;
    private final Messages messages;
    private final Consumer<Routine> onChosen;
    private final Consumer<SessionRunner> onGoOn;
    private final Navigator navigator;
    private final Optional<Supplier<SelfCheckPlan>> checks;
    private final NextDayModel nextDay;
    private final List<String> notices = new ArrayList<>();

    /// @param onChosen is given the routine to start
    /// @param onGoOn is given the unfinished session to go on with
    public TodayModel(
            SessionService service,
            Messages messages,
            Consumer<Routine> onChosen,
            Consumer<SessionRunner> onGoOn,
            Navigator navigator) {
        this(service, messages, onChosen, onGoOn, navigator, Optional.empty());
    }

    /// The same, with a line on the self-checks once a week.
    ///
    /// @param checks asked for only when they may be mentioned
    public TodayModel(
            SessionService service,
            Messages messages,
            Consumer<Routine> onChosen,
            Consumer<SessionRunner> onGoOn,
            Navigator navigator,
            Optional<Supplier<SelfCheckPlan>> checks) {
        this.checks = checks;
        this.service = service;
        this.messages = messages;
        this.onChosen = onChosen;
        this.onGoOn = onGoOn;
        this.navigator = navigator;
        this.nextDay = new NextDayModel(service.coach(), service.library().careLimits(), messages);
    }

    public Messages messages() {
        return messages;
    }

    /// What the person should know about their files and hasn't dismissed, each once.
    public List<String> notices() {
        service.takeNotices().stream()
                .map(messages::notice)
                .filter(fresh -> !notices.contains(fresh))
                .forEach(notices::add);
        return List.copyOf(notices);
    }

    public void dismissNotices() {
        notices.clear();
    }

    /// The one thing to do now, and why.
    public Advice advice() {
        return service.coach().advice(PracticeDays.in(messages.locale()));
    }

    /// The day that practice counts on now.
    public LocalDate today() {
        return service.coach().today();
    }

    /// What was recommended, refitted to the time and the place that the person has.
    public Offer offer(Practise practise) {
        Routine routine = practise.what();
        return service.offers().of(routine, service.suggestedSides(routine), service.wish());
    }

    /// A session and what goes with it, as long as that is open and not the advice itself.
    Optional<Pairing> thread(Advice advice) {
        return service.coach()
                .pairing()
                .filter(pairing -> !advice.routine().equals(Optional.of(pairing.next())));
    }

    /// Whether the self-checks are mentioned; never while there is something to go on with.
    boolean offersChecks(Advice advice) {
        return checks.filter(plan -> service.progress().isRead() && hasHistory())
                .filter(plan -> unfinished().isEmpty())
                .filter(plan ->
                        service.coach()
                                .offersChecks(
                                        PracticeDays.in(messages.locale()),
                                        advice,
                                        plan.get().everyDays()))
                .isPresent();
    }

    void startChecks() {
        navigator.checkMovements();
    }

    /// Not this week.
    void putChecksOff() {
        service.coach().putChecksOff();
    }

    /// The question of the day after.
    NextDayModel nextDay() {
        return nextDay;
    }

    public SessionWish wish() {
        return service.wish();
    }

    /// The person has so many minutes; 0 for as long as it takes.
    public void have(int minutes) {
        Optional<Duration> time =
                minutes == 0 ? Optional.empty() : Optional.of(Duration.ofMinutes(minutes));
        service.wish(wish().withTime(time));
    }

    /// The person is there; empty for anywhere.
    public void beAt(Optional<Surface> place) {
        service.wish(wish().withPlace(place));
    }

    /// Why the routine can't be started, if it can't, and what is possible instead.
    public Optional<String> refusal(Routine routine) {
        Permissions permissions = service.permissions();
        return permissions
                .against(routine)
                .map(why -> new HealthWords(messages).refusal(why, permissions.instead(routine)));
    }

    /// What there is to say about the health check.
    Optional<HealthLine> health() {
        return service.health()
                .flatMap(check -> HealthLine.of(check, messages, navigator::checkHealth));
    }

    /// What a teacher has given the person to do.
    public List<Planned> plans() {
        return service.plans().all(PracticeDays.in(messages.locale()));
    }

    public List<Routine> routines() {
        return service.library().routines();
    }

    /// How long a session takes when nothing is pressed, with the settings as they are.
    public Duration length(Routine routine) {
        return service.plan(routine, service.suggestedSides(routine)).length();
    }

    /// The gentler routine for the same place, where there is one.
    public Optional<Routine> gentler(Routine routine) {
        return routine.related()
                .easier()
                .flatMap(Alternative::routine)
                .flatMap(service.library()::routine)
                .filter(service.permissions()::allows);
    }

    /// The side that a session of that routine would begin with.
    public Side firstSide(Routine routine) {
        return service.suggestedSides(routine).first();
    }

    /// Also while nobody knows yet.
    public boolean hasHistory() {
        return !service.progress().isRead() || !service.progress().history().isEmpty();
    }

    public void readSafety() {
        navigator.goTo(Destination.SAFETY);
    }

    public void start(Routine routine) {
        onChosen.accept(routine);
    }

    public Optional<SessionDraft> unfinished() {
        return service.unfinished();
    }

    public String titleOf(SessionDraft draft) {
        return service.library().routine(draft.routine()).map(Routine::title).orElseThrow();
    }

    public void goOn(SessionDraft draft) {
        onGoOn.accept(service.prepareToGoOn(draft));
    }

    public void forgetUnfinished() {
        service.forgetUnfinished();
    }
}
