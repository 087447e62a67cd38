package app.unknot.domain.health;

import app.unknot.domain.body.Pressure;
import app.unknot.domain.breathing.BreathPattern;
import app.unknot.domain.health.Refusal.Why;
import app.unknot.domain.routine.Position;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Step;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What one person may do: which routines, which steps, how hard and how long.
///
/// @param held the flags that hold, each with what it takes away
/// @param effect all their effects together, and the areas that the person leaves out
/// @param reasons the questions answered with yes or not sure
/// @param blocking those of them that let no routine start
/// @param week the limits of the first week, while it lasts
public record Allowance(
        List<Held> held,
        Effect effect,
        List<Question> reasons,
        List<Question> blocking,
        Optional<FirstWeek> week) {
    /// Everything, as far as the content goes.
    public static final Allowance ALL =
            new Allowance(List.of(), Effect.NONE, List.of(), List.of(), Optional.empty());

    public Allowance {
        held = List.copyOf(held);
        reasons = List.copyOf(reasons);
        blocking = List.copyOf(blocking);
    }

    /// The same within the limits of the first week.
    public Allowance in(FirstWeek first) {
        return new Allowance(held, effect, reasons, blocking, Optional.of(first));
    }

    /// The same without ball on those areas.
    public Allowance withoutBallOn(Set<String> areas) {
        return new Allowance(held, effect.withoutBallOn(areas), reasons, blocking, week);
    }

    /// The ids of the flags that hold.
    public Set<String> flags() {
        return held.stream().map(Held::flag).collect(Collectors.toUnmodifiableSet());
    }

    /// Whether any routine may start.
    public boolean mayStart() {
        return blocking.isEmpty() && effect.blocks() == Ban.NONE;
    }

    /// Whether help is needed now.
    public boolean isEmergency() {
        return blocking.stream().anyMatch(question -> question.tier() == Tier.EMERGENCY);
    }

    /// What lets no routine start, if something does; the gravest.
    public Optional<Refusal> againstAll() {
        if (mayStart()) {
            return Optional.empty();
        }
        Tier gravest =
                blocking.stream().map(Question::tier).min(Tier::compareTo).orElse(Tier.ASK_FIRST);
        Why why =
                switch (gravest) {
                    case EMERGENCY -> Why.EMERGENCY;
                    case ASK_FIRST, WITH_LIMITS -> Why.ASK_FIRST;
                    case TODAY -> Why.NOT_TODAY;
                };
        return Optional.of(
                new Refusal(
                        why, blocking.stream().filter(each -> each.tier() == gravest).toList()));
    }

    /// What stands against the routine, if something does.
    public Optional<Refusal> against(Routine routine) {
        return againstAll().or(() -> hiding(routine));
    }

    private Optional<Refusal> hiding(Routine routine) {
        List<Held> hiding = held.stream().filter(each -> hides(each, routine)).toList();
        if (!hiding.isEmpty()) {
            return Optional.of(new Refusal(Why.NOT_FOR_YOU, questions(hiding)));
        }
        if (endsInSkippedPosition(routine)) {
            return Optional.of(
                    new Refusal(
                            Why.NOT_FOR_YOU,
                            because(routine.steps().filter(Step.Finish.class::isInstance))));
        }
        Set<String> leftOut = leftOut(routine);
        boolean isEmpty =
                routine.steps().filter(Allowance::isWork).allMatch(s -> leftOut.contains(s.id()));
        return isEmpty
                ? Optional.of(new Refusal(Why.NOTHING_LEFT, because(routine.steps())))
                : Optional.empty();
    }

    private static boolean hides(Held held, Routine routine) {
        return held.effect().hidesRoutines().contains(routine.id())
                || routine.hiddenBy().contains(held.flag());
    }

    /// The safe ending always stays, so a routine that ends where the person can't be isn't played.
    private boolean endsInSkippedPosition(Routine routine) {
        return routine.steps()
                .filter(Step.Finish.class::isInstance)
                .anyMatch(step -> effect.skipsPositions().contains(step.card().position()));
    }

    /// Whether the routine leaves the library. One of the person's own goes when nothing but
    /// skipped steps is left of it.
    public boolean hides(Routine routine) {
        return hiding(routine).isPresent();
    }

    /// The ids of the steps that are left out of the routine: those that are skipped, and those
    /// that make no sense without them. Never the ending.
    public Set<String> leftOut(Routine routine) {
        int spots = week.map(FirstWeek::spots).orElse(Integer.MAX_VALUE);
        return new LeftOut(this::skips, this::hasSkippedPosition, spots).of(routine);
    }

    /// Why steps of the routine are skipped; nothing for the areas that the person left out.
    public List<Question> leavingOut(Routine routine) {
        return because(routine.steps().filter(step -> !(step instanceof Step.Finish)));
    }

    private List<Question> because(Stream<Step> steps) {
        List<Step> all = steps.toList();
        return questions(
                held.stream()
                        .filter(each -> all.stream().anyMatch(step -> skips(each, step)))
                        .toList());
    }

    private static List<Question> questions(Collection<Held> held) {
        return held.stream().flatMap(each -> each.because().stream()).distinct().toList();
    }

    private static boolean skips(Held held, Step step) {
        return step.card().skippedBy().contains(held.flag()) || skips(held.effect(), step);
    }

    /// Whether the step is left out.
    public boolean skips(Step step) {
        return !Collections.disjoint(step.card().skippedBy(), flags()) || skips(effect, step);
    }

    private static boolean skips(Effect effect, Step step) {
        Position position = step.card().position();
        return effect.skipsPositions().contains(position)
                || (step.usesBall()
                        && (effect.skipsAreas().contains(step.card().area())
                                || effect.noBallOn().contains(position.surface())))
                || (isExercise(step) && effect.skipsMoves().contains(step.id()));
    }

    private boolean hasSkippedPosition(Step step) {
        return effect.skipsPositions().contains(step.card().position());
    }

    /// Whether harder ways may be offered.
    public boolean offersHarder() {
        return !effect.noHarder() && week.isEmpty();
    }

    /// Which answers are against it; none for the first week, and for who skipped the check.
    public List<Question> againstHarder() {
        return questions(held.stream().filter(each -> each.effect().noHarder()).toList());
    }

    public boolean allows(BreathPattern pattern) {
        boolean holds = !pattern.holdIn().isZero() || !pattern.holdOut().isZero();
        return !(holds && effect.noBreathHolds());
    }

    /// The most pressure, where something limits it.
    public Optional<Pressure> pressureLimit() {
        return least(effect.pressure(), week.map(FirstWeek::pressure), Pressure::atMost);
    }

    /// The pressure to show instead of that one.
    public Pressure pressure(Pressure planned) {
        return pressureLimit().map(planned::atMost).orElse(planned);
    }

    /// The longest hold, where something limits it.
    public Optional<Duration> holdLimit() {
        return least(
                effect.hold(),
                week.map(FirstWeek::hold),
                (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }

    /// The longest hold, instead of that one.
    public Duration holdCap(Duration planned) {
        return holdLimit().filter(cap -> cap.compareTo(planned) < 0).orElse(planned);
    }

    private static <T> Optional<T> least(
            Optional<T> one, Optional<T> other, BinaryOperator<T> lesser) {
        return one.isPresent() && other.isPresent()
                ? Optional.of(lesser.apply(one.get(), other.get()))
                : one.or(() -> other);
    }

    private static boolean isWork(Step step) {
        return step.isBallTime() || isExercise(step);
    }

    private static boolean isExercise(Step step) {
        return step instanceof Step.Stretch || step instanceof Step.Strengthen;
    }
}
