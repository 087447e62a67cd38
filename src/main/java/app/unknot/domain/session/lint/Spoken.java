package app.unknot.domain.session.lint;

import app.unknot.domain.routine.Cue;
import app.unknot.domain.routine.Step;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One text that is spoken in a step: a line of its own, or what is said with a repetition.
record Spoken(Step step, Optional<Cue> cue, String text) {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!])\\s+");

    static Stream<Spoken> of(Step step) {
        Stream<Spoken> lines =
                step.card().cues().stream()
                        .map(cue -> new Spoken(step, Optional.of(cue), cue.text()));
        return Stream.concat(lines, repeated(step));
    }

    private static Stream<Spoken> repeated(Step step) {
        return step instanceof Step.Strengthen work
                ? Stream.of(work.effortCue(), work.releaseCue(), work.lastCue())
                        .map(text -> new Spoken(step, Optional.empty(), text))
                : Stream.empty();
    }

    Stream<String> sentences() {
        return SENTENCE_END.splitAsStream(text.strip());
    }

    Problem problem(Rule rule, Object... values) {
        return cue.map(line -> Problem.at(step, line, rule, values))
                .orElseGet(() -> Problem.in(step, rule, values));
    }
}
