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
public record PersonalLimits(
        Set<String> leftOut, Optional<Pressure> pressure, Optional<Duration> sessionBudget) {
    /// The limits of the content alone.
    public static final PersonalLimits NONE =
            new PersonalLimits(Set.of(), Optional.empty(), Optional.empty());

    public PersonalLimits {
        leftOut = Set.copyOf(leftOut);
    }

    /// The routine as it is played.
    Routine fit(Routine routine, Wording wording) {
        if (leftOut.isEmpty() && pressure.isEmpty()) {
            return routine;
        }
        Optional<PressureWords> words = pressure.map(cap -> new PressureWords(wording, cap));
        List<Block> blocks =
                routine.blocks().stream()
                        .map(block -> new Block(block.sides(), steps(block, words)))
                        .filter(block -> !block.steps().isEmpty())
                        .toList();
        return routine.withBlocks(blocks);
    }

    private List<Step> steps(Block block, Optional<PressureWords> words) {
        return block.steps().stream()
                .filter(step -> !leftOut.contains(step.id()))
                .map(step -> words.map(w -> capped(step, w)).orElse(step))
                .toList();
    }

    private Step capped(Step step, PressureWords words) {
        StepCard card =
                step.card()
                        .withWords(
                                words.capped(step.card().instruction(), false),
                                step.card().cues().stream().map(words::capped).toList());
        return switch (step) {
            case Step.Place s -> new Step.Place(card, s.length());
            case Step.Settle s -> new Step.Settle(card, s.length());
            case Step.Roll s ->
                    new Step.Roll(card, s.direction(), s.passes(), s.pass(), capped(s.pressure()));
            case Step.Hold s -> new Step.Hold(card, s.breaths(), capped(s.pressure()));
            case Step.Rest s -> new Step.Rest(card, s.length());
            case Step.Stretch s -> s;
            case Step.Strengthen s -> s;
            case Step.Finish s -> s;
            case Step.Unknown s -> s;
        };
    }

    private Pressure capped(Pressure planned) {
        return pressure.map(planned::atMost).orElse(planned);
    }

    /// Whether these limits take away everything that the others do.
    public boolean areWithin(PersonalLimits others) {
        return leftOut.containsAll(others.leftOut)
                && others.pressure
                        .map(cap ->
                                pressure.filter(mine -> mine.atMost(cap).equals(mine)).isPresent())
                        .orElse(true)
                && isWithin(sessionBudget, others.sessionBudget);
    }

    /// Whether a limit is at least as strict as another.
    public static boolean isWithin(Optional<Duration> limit, Optional<Duration> other) {
        return other.map(most -> limit.filter(mine -> mine.compareTo(most) <= 0).isPresent())
                .orElse(true);
    }
}
