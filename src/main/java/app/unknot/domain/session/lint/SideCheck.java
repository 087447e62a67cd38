package app.unknot.domain.session.lint;

import app.unknot.domain.routine.Block;
import app.unknot.domain.routine.Cue;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Sides;
import app.unknot.domain.routine.Step;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Sides are said as placeholders where there are two, and not at all where there are none.
final class SideCheck implements Check {
    private static final Pattern SIDE =
            Pattern.compile("\\b(left|right)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLACE = Pattern.compile("\\{(side|other)}");

    @Override
    public Stream<Problem> problems(Routine routine) {
        return routine.blocks().stream()
                .flatMap(block ->
                        block.steps().stream().flatMap(step -> ofStep(routine, block, step)));
    }

    private static Stream<Problem> ofStep(Routine routine, Block block, Step step) {
        Stream<Problem> words =
                Stream.concat(written(step), Spoken.of(step))
                        .flatMap(line ->
                                found(wrong(routine, block), line.text())
                                        .map(word -> line.problem(Rule.SIDE_WORD, word)));
        return Stream.concat(words, unnamed(block, step));
    }

    private static Stream<Spoken> written(Step step) {
        return Stream.of(step.card().title(), step.card().instruction())
                .map(text -> new Spoken(step, Optional.empty(), text));
    }

    /// In the middle the one side may be named that comes first, where the routine has sides.
    private static Pattern wrong(Routine routine, Block block) {
        return switch (block.sides()) {
            case MIRRORED -> SIDE;
            case BOTH_AT_ONCE -> PLACE;
            case CENTER -> routine.hasSides() ? Pattern.compile("\\{other}") : PLACE;
        };
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group);
    }

    private static Stream<Problem> unnamed(Block block, Step step) {
        boolean silent =
                block.sides() == Sides.MIRRORED
                        && step instanceof Step.Place
                        && Hearing.of(block.sides()).stream()
                                .anyMatch(hearing ->
                                        step.card().cues().stream()
                                                .filter(hearing::hears)
                                                .map(Cue::text)
                                                .noneMatch(text -> text.contains("{side}")));
        return silent ? Stream.of(Problem.in(step, Rule.SIDE_NAMED)) : Stream.empty();
    }
}
