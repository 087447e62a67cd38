package app.unknot.domain.advice;

import app.unknot.domain.advice.Advice.Nothing;
import app.unknot.domain.advice.Advice.Practise;
import app.unknot.domain.advice.Advice.Rest;
import app.unknot.domain.advice.Reason.FollowUp;
import app.unknot.domain.advice.Reason.TeacherPlan;
import app.unknot.domain.progress.DayDose;
import app.unknot.domain.progress.PlanStanding;
import app.unknot.domain.progress.RestReason;
import app.unknot.domain.progress.SessionRecord;
import app.unknot.domain.progress.Soreness;
import app.unknot.domain.routine.Routine;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Recommends one thing: a pure function of the situation, the same whoever asks and however often.
///
/// What comes first counts: rest from the ball (with something without a ball to do instead), what
/// a teacher planned, the second part of a session, an easy way back, a knot that has not eased,
/// the side with less, and then what the person usually does, or did last, or a gentle beginning.
public final class Adviser {
    private final Situation situation;
    private final List<SessionRecord> sessions;
    private final Habits habits;

    private Adviser(Situation situation) {
        this.situation = situation;
        this.sessions =
                situation.history().recent().stream()
                        .filter(session ->
                                !session.started().toInstant().isAfter(situation.now().toInstant()))
                        .sorted(Comparator.comparing(session -> session.started().toInstant()))
                        .toList();
        this.habits = new Habits(situation, sessions);
    }

    public static Advice advise(Situation situation) {
        return new Adviser(situation).advise();
    }

    private Advice advise() {
        Optional<RestReason> rest = rest();
        if (rest.isPresent()) {
            return new Rest(rest.get(), withoutBall());
        }
        Stream<Optional<Practise>> others =
                Stream.of(
                        habits.wayBack(),
                        new KnotChoice(situation, sessions).notEased(),
                        habits.usual(),
                        habits.beginning());
        return first(routine -> true, others.flatMap(Optional::stream))
                .<Advice>map(practise -> practise)
                .orElseGet(Nothing::new);
    }

    private Optional<RestReason> rest() {
        Optional<RestReason> sore =
                new Soreness(sessions, situation.answers(), situation.now(), situation.care())
                        .rest();
        if (sore.isPresent()) {
            return sore;
        }
        if (!DayDose.today(sessions, situation.now(), situation.care()).isEmpty()) {
            return Optional.of(RestReason.ENOUGH_TODAY);
        }
        return situation.isRestWeek() ? Optional.of(RestReason.FIRST_WEEK) : Optional.empty();
    }

    /// What can be done on a day of rest: once a day, and never with a ball.
    private Optional<Practise> withoutBall() {
        Predicate<Routine> calm = routine -> !routine.hasBall() && !habits.isDoneToday(routine);
        return first(calm, habits.anything(calm).stream());
    }

    /// What is due, or else the first of the others.
    private Optional<Practise> first(Predicate<Routine> fits, Stream<Practise> others) {
        return Stream.concat(due(), others)
                .filter(practise -> situation.allows(practise.what()))
                .filter(practise -> fits.test(practise.what()))
                .findFirst();
    }

    private Stream<Practise> due() {
        Stream<Practise> planned = situation.routines().stream().flatMap(this::planned);
        return Stream.concat(planned, followUp().stream());
    }

    private Stream<Practise> planned(Routine routine) {
        return routine.plan().stream()
                .map(plan ->
                        PlanStanding.of(
                                plan,
                                routine.id(),
                                situation.history(),
                                situation.today(),
                                situation.days()))
                .filter(PlanStanding::isDue)
                .map(standing -> new Practise(routine, new TeacherPlan(standing)));
    }

    private Optional<Practise> followUp() {
        return Pairing.open(sessions, situation::routine, situation.now())
                .filter(pairing -> pairing.isDue(situation.today()))
                .map(pairing -> new Practise(pairing.next(), new FollowUp(pairing)));
    }
}
