package app.unknot.domain.session;

import app.unknot.domain.body.Pressure;
import app.unknot.domain.routine.Block;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Step;
import app.unknot.domain.routine.StepCard;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a session takes away from its routine because of who plays it. It is fixed when the session
/// is prepared, so that the plan is the same again when it is gone on with.
///
/// @param leftOut ids of the steps that aren't played
/// @param pressure the most, in numbers and in words
/// @param sessionBudget the most time on the ball, where it is less than usual
/// @param gentler ids of the areas where the pressure is one lower than it would be
public record PersonalLimits(
        Set<String> leftOut,
        Optional<Pressure> pressure,
        Optional<Duration> sessionBudget,
        Set<String> gentler) {
    /// The limits of the content alone.
    public static final PersonalLimits NONE =
            new PersonalLimits(Set.of(), Optional.empty(), Optional.empty());

    public PersonalLimits {
        leftOut = Set.copyOf(leftOut);
        gentler = Set.copyOf(gentler);
    }

    /// The same for every area.
    public PersonalLimits(
            Set<String> leftOut, Optional<Pressure> pressure, Optional<Duration> sessionBudget) {
        this(leftOut, pressure, sessionBudget, Set.of());
    }

    /// The same with less pressure on those areas.
    public PersonalLimits withGentler(Set<String> areas) {
        return new PersonalLimits(leftOut, pressure, sessionBudget, areas);
    }

    /// The routine as it is played.
    Routine fit(Routine routine, Wording wording) {
        if (leftOut.isEmpty() && pressure.isEmpty() && gentler.isEmpty()) {
            return routine;
        }
        AreaPressure most = new AreaPressure(routine, pressure, gentler);
        List<Block> blocks =
                routine.blocks().stream()
                        .map(block -> new Block(block.sides(), steps(block, most, wording)))
                        .filter(block -> !block.steps().isEmpty())
                        .toList();
        return routine.withBlocks(blocks);
    }

    private List<Step> steps(Block block, AreaPressure most, Wording wording) {
        return block.steps().stream()
                .filter(step -> !leftOut.contains(step.id()))
                .map(step -> most.in(step).map(cap -> capped(step, cap, wording)).orElse(step))
                .toList();
    }

    private static Step capped(Step step, Pressure cap, Wording wording) {
        PressureWords words = new PressureWords(wording, cap);
        StepCard card =
                step.card()
                        .withWords(
                                words.capped(step.card().instruction(), false),
                                step.card().cues().stream().map(words::capped).toList());
        return switch (step) {
            case Step.Place s -> new Step.Place(card, s.length());
            case Step.Settle s -> new Step.Settle(card, s.length());
            case Step.Roll s ->
                    new Step.Roll(
                            card, s.direction(), s.passes(), s.pass(), s.pressure().atMost(cap));
            case Step.Hold s -> new Step.Hold(card, s.breaths(), s.pressure().atMost(cap));
            case Step.Rest s -> new Step.Rest(card, s.length());
            case Step.Stretch s -> s;
            case Step.Strengthen s -> s;
            case Step.Finish s -> s;
            case Step.Unknown s -> s;
        };
    }

    /// Whether these limits take away everything that the others do.
    public boolean areWithin(PersonalLimits others) {
        return leftOut.containsAll(others.leftOut)
                && others.pressure
                        .map(cap ->
                                pressure.filter(mine -> mine.atMost(cap).equals(mine)).isPresent())
                        .orElse(true)
                && isWithin(sessionBudget, others.sessionBudget)
                && gentler.containsAll(others.gentler);
    }

    /// Whether a limit is at least as strict as another.
    public static boolean isWithin(Optional<Duration> limit, Optional<Duration> other) {
        return other.map(most -> limit.filter(mine -> mine.compareTo(most) <= 0).isPresent())
                .orElse(true);
    }
}
