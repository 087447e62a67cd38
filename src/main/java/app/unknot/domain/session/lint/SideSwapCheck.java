package app.unknot.domain.session.lint;

import app.unknot.domain.routine.Cue;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Sides;
import app.unknot.domain.routine.Step;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What belongs to the side that is worked on isn't said of the other one.
///
/// It goes by the words behind `{side}` and `{other}`, so it knows English alone.
final class SideSwapCheck implements Check {
    /// Where the ball goes; never on the other side while this one is worked on.
    private static final Pattern WORKED_ELSEWHERE =
            Pattern.compile(
                    "\\{other} (shoulder blade|upper back|buttock|hip|forearm|foot|shoe|arch"
                            + "|side of your chest)\\b");

    /// Rolling onto the side with the ball puts the whole weight on it.
    private static final Pattern ONTO_THE_BALL =
            Pattern.compile("(?i)\\broll\\b[^.]*\\b(on)?to your \\{side}(?! (hip|foot|arm))");

    private static final Pattern NAMED = Pattern.compile("\\{(side|other)} (\\p{L}+)");

    @Override
    public Stream<Problem> problems(Routine routine) {
        return routine.blocks().stream()
                .filter(block -> block.sides() == Sides.MIRRORED)
                .flatMap(block -> block.steps().stream())
                .flatMap(SideSwapCheck::ofStep);
    }

    private static Stream<Problem> ofStep(Step step) {
        Map<String, Set<String>> written = named(step.card().instruction());
        Map<String, Set<String>> spoken = new HashMap<>();
        step.card()
                .cues()
                .forEach(cue ->
                        named(cue.text())
                                .forEach((word, sides) ->
                                        spoken.computeIfAbsent(word, w -> new HashSet<>())
                                                .addAll(sides)));
        Set<String> apart = new HashSet<>();
        written.forEach((word, sides) -> {
            Set<String> heard = spoken.getOrDefault(word, sides);
            if (heard.stream().noneMatch(sides::contains)) {
                apart.add(word);
            }
        });
        return step.card().cues().stream()
                .filter(cue ->
                        isSwapped(step, cue)
                                || named(cue.text()).keySet().stream().anyMatch(apart::contains))
                .map(cue -> Problem.at(step, cue, Rule.SIDE_SWAPPED));
    }

    private static boolean isSwapped(Step step, Cue cue) {
        return (step.usesBall() && WORKED_ELSEWHERE.matcher(cue.text()).find())
                || ONTO_THE_BALL.matcher(cue.text()).find();
    }

    /// The words that follow a side, with the sides that they are said of.
    private static Map<String, Set<String>> named(String text) {
        Map<String, Set<String>> named = new HashMap<>();
        Matcher matcher = NAMED.matcher(text);
        while (matcher.find()) {
            named.computeIfAbsent(matcher.group(2), w -> new HashSet<>()).add(matcher.group(1));
        }
        return named;
    }
}
