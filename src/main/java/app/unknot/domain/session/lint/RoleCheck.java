package app.unknot.domain.session.lint;

import app.unknot.domain.routine.Block;
import app.unknot.domain.routine.Cue;
import app.unknot.domain.routine.CueCondition;
import app.unknot.domain.routine.CueRole;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Sides;
import app.unknot.domain.routine.Step;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Each kind of step says what belongs to it, on the first side, on the second and on one alone.
final class RoleCheck implements Check {
    @Override
    public Stream<Problem> problems(Routine routine) {
        return routine.blocks().stream()
                .flatMap(block ->
                        block.steps().stream()
                                .flatMap(step ->
                                        Stream.concat(
                                                missing(block, step), oneSided(block, step))));
    }

    private static Set<CueRole> needed(Step step) {
        return switch (step) {
            case Step.Place place -> Set.of(CueRole.POSITION, CueRole.PRESSURE, CueRole.STOP);
            case Step.Settle settle -> Set.of(CueRole.PRESSURE, CueRole.STOP);
            case Step.Hold hold -> Set.of(CueRole.PRESSURE, CueRole.ENDING);
            default -> Set.of();
        };
    }

    private static Stream<Problem> missing(Block block, Step step) {
        return needed(step).stream()
                .sorted()
                .filter(role ->
                        Hearing.of(block.sides()).stream()
                                .anyMatch(hearing -> !hears(step, role, hearing)))
                .map(role -> Problem.in(step, Rule.ROLE, word(role)));
    }

    private static boolean hears(Step step, CueRole role, Hearing hearing) {
        return step.card().cues().stream()
                .anyMatch(cue -> cue.role() == role && hearing.hears(cue));
    }

    private static String word(CueRole role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    /// A line for one of the two sides needs one of the same role for the other.
    private static Stream<Problem> oneSided(Block block, Step step) {
        List<Cue> cues = step.card().cues();
        return cues.stream()
                .filter(cue -> isOneSided(cue.when()))
                .filter(cue ->
                        block.sides() != Sides.MIRRORED
                                || cues.stream().noneMatch(other -> isTwin(cue, other)))
                .map(cue -> Problem.at(step, cue, Rule.ONE_SIDED, word(cue.role())));
    }

    private static boolean isOneSided(CueCondition when) {
        return when == CueCondition.FIRST_SIDE || when == CueCondition.SECOND_SIDE;
    }

    private static boolean isTwin(Cue cue, Cue other) {
        return other.role() == cue.role() && isOneSided(other.when()) && other.when() != cue.when();
    }
}
