package app.unknot.domain.session.lint;

import app.unknot.domain.routine.Alternative;
import app.unknot.domain.routine.DoseLimits;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Step;
import app.unknot.domain.session.Wording;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The words are plain, and short enough to be followed with eyes shut.
final class WordCheck implements Check {
    private static final Pattern NEVER =
            Pattern.compile("\\b(must|toxins?|detox)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}+");

    private final DoseLimits limits;
    private final Wording wording;

    WordCheck(DoseLimits limits, Wording wording) {
        this.limits = limits;
        this.wording = wording;
    }

    @Override
    public Stream<Problem> problems(Routine routine) {
        return Stream.of(
                        head(routine)
                                .flatMap(WordCheck::never)
                                .map(w -> Problem.of(Rule.WORDING, w)),
                        empty(List.of(routine.title(), routine.summary(), routine.forWhom()))
                                .map(text -> Problem.of(Rule.EMPTY)),
                        routine.steps()
                                .filter(step -> !(step instanceof Step.Unknown))
                                .flatMap(this::ofStep))
                .flatMap(found -> found);
    }

    private static Stream<String> head(Routine routine) {
        Stream<String> ways =
                Stream.of(routine.related().easier(), routine.related().harder())
                        .flatMap(way -> way.stream())
                        .map(Alternative::text);
        return Stream.of(
                        Stream.of(routine.title(), routine.summary(), routine.forWhom()),
                        routine.warnings().stream(),
                        ways)
                .flatMap(texts -> texts);
    }

    private static Stream<String> empty(List<String> texts) {
        return texts.stream().filter(String::isBlank);
    }

    private Stream<Problem> ofStep(Step step) {
        Stream<String> written =
                Stream.concat(
                        Stream.of(step.card().title(), step.card().instruction()),
                        step.card().warnings().stream());
        return Stream.of(
                        written.flatMap(WordCheck::never)
                                .map(word -> Problem.in(step, Rule.WORDING, word)),
                        empty(List.of(step.card().title(), step.card().instruction()))
                                .map(text -> Problem.in(step, Rule.EMPTY)),
                        silent(step),
                        Spoken.of(step).flatMap(this::ofLine))
                .flatMap(found -> found);
    }

    private static Stream<Problem> silent(Step step) {
        return step.card().cues().isEmpty()
                ? Stream.of(Problem.in(step, Rule.EMPTY))
                : Stream.empty();
    }

    private Stream<Problem> ofLine(Spoken line) {
        if (line.text().isBlank()) {
            return Stream.of(line.problem(Rule.EMPTY));
        }
        Stream<Problem> words = never(line.text()).map(word -> line.problem(Rule.WORDING, word));
        Stream<Problem> digits =
                found(DIGIT, line.text()).map(number -> line.problem(Rule.DIGITS, number));
        Stream<Problem> sentences =
                line.sentences()
                        .filter(sentence -> words(sentence) > limits.sentenceWords())
                        .map(sentence ->
                                line.problem(
                                        Rule.SENTENCE, words(sentence), limits.sentenceWords()));
        return Stream.of(words, digits, sentences).flatMap(found -> found);
    }

    private static Stream<String> never(String text) {
        return found(NEVER, text).map(word -> word.toLowerCase(Locale.ROOT));
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group);
    }

    private int words(String sentence) {
        String heard =
                sentence.replace("{stay}", wording.stay(1))
                        .replace("{press}", wording.press(false))
                        .replace("{Press}", wording.press(true));
        return heard.strip().split("\\s+").length;
    }
}
