package app.unknot.domain.session;

import app.unknot.domain.routine.Block;
import app.unknot.domain.routine.Cue;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Step;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Takes passes from rolls, down to the fewest that still search; a roll whose words name the
/// number of its passes keeps them.
final class FewerPasses {
    private final PlanContext context;

    FewerPasses(PlanContext context) {
        this.context = context;
    }

    /// One pass less for the longest rolls; empty where none has one to spare.
    Optional<Routine> in(Routine routine) {
        int most =
                routine.steps()
                        .flatMap(step -> spare(step).stream())
                        .mapToInt(Step.Roll::passes)
                        .max()
                        .orElse(0);
        if (most == 0) {
            return Optional.empty();
        }
        List<Block> blocks = routine.blocks().stream().map(block -> fewer(block, most)).toList();
        return Optional.of(routine.withBlocks(blocks));
    }

    private Block fewer(Block block, int most) {
        List<Step> steps =
                block.steps().stream()
                        .map(step ->
                                spare(step)
                                        .filter(roll -> roll.passes() == most)
                                        .<Step>map(FewerPasses::fewer)
                                        .orElse(step))
                        .toList();
        return new Block(block.sides(), steps);
    }

    private static Step.Roll fewer(Step.Roll roll) {
        return new Step.Roll(
                roll.card(), roll.direction(), roll.passes() - 1, roll.pass(), roll.pressure());
    }

    private Optional<Step.Roll> spare(Step step) {
        return step instanceof Step.Roll roll
                        && roll.passes() > context.catalogue().limits().fewestPasses()
                        && !namesItsPasses(roll)
                ? Optional.of(roll)
                : Optional.empty();
    }

    private boolean namesItsPasses(Step.Roll roll) {
        String number = context.wording().number(roll.passes()).toLowerCase(Locale.ROOT);
        Pattern word =
                Pattern.compile("\\b(" + Pattern.quote(number) + "|" + roll.passes() + ")\\b");
        return Stream.concat(
                        Stream.of(roll.card().instruction()),
                        roll.card().cues().stream().map(Cue::text))
                .anyMatch(text -> word.matcher(text.toLowerCase(Locale.ROOT)).find());
    }
}
