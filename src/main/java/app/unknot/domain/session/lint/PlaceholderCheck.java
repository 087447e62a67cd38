package app.unknot.domain.session.lint;

import app.unknot.domain.routine.Block;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Step;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Only places that the program fills stand in braces, and each where it can be filled.
final class PlaceholderCheck implements Check {
    private static final String STAY = "{stay}";
    private static final Set<String> SIDES = Set.of("{side}", "{other}");
    private static final Set<String> SPOKEN = Set.of("{side}", "{other}", "{press}", "{Press}");

    /// A whole place, or a brace that has lost its other half.
    private static final Pattern PLACE = Pattern.compile("\\{[^{}]*}|[{}]");

    @Override
    public Stream<Problem> problems(Routine routine) {
        Stream<Problem> head =
                Stream.concat(
                                Stream.of(routine.title(), routine.summary(), routine.forWhom()),
                                routine.warnings().stream())
                        .flatMap(text -> strange(text, Set.of()))
                        .map(place -> Problem.of(Rule.PLACEHOLDER, place));
        return Stream.concat(
                head,
                routine.blocks().stream()
                        .flatMap(block ->
                                block.steps().stream().flatMap(step -> ofStep(block, step))));
    }

    private static Stream<Problem> ofStep(Block block, Step step) {
        Stream<Problem> written =
                Stream.of(step.card().title(), step.card().instruction())
                        .flatMap(text -> strange(text, SIDES))
                        .map(place -> Problem.in(step, Rule.PLACEHOLDER, place));
        Stream<Problem> warnings =
                step.card().warnings().stream()
                        .flatMap(text -> strange(text, Set.of()))
                        .map(place -> Problem.in(step, Rule.PLACEHOLDER, place));
        return Stream.of(written, warnings, Spoken.of(step).flatMap(line -> ofLine(block, line)))
                .flatMap(found -> found);
    }

    /// What is said with a repetition is said as it stands.
    private static Stream<Problem> ofLine(Block block, Spoken line) {
        Set<String> filled = line.cue().isPresent() ? SPOKEN : Set.of();
        return strange(line.text(), filled)
                .filter(place -> !(place.equals(STAY) && leadsToAHold(block, line.step())))
                .map(place -> line.problem(Rule.PLACEHOLDER, place));
    }

    private static boolean leadsToAHold(Block block, Step step) {
        List<Step> from = block.steps().subList(block.steps().indexOf(step), block.steps().size());
        return from.stream().anyMatch(Step.Hold.class::isInstance);
    }

    private static Stream<String> strange(String text, Set<String> filled) {
        return PLACE.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(place -> !filled.contains(place));
    }
}
