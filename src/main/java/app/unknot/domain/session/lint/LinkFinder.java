package app.unknot.domain.session.lint;

import app.unknot.domain.routine.Alternative;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Step;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds addresses in the texts of a routine, which would lead somebody away from the program.
public final class LinkFinder {
    private static final Pattern LINK =
            Pattern.compile(
                    "(?i)\\b(?:[a-z][a-z0-9+.-]{1,20}://|www\\.)\\S{1,200}"
                            + "|[\\w.+-]{1,64}@[\\w-]{1,64}\\.[\\w.-]{1,64}");

    private LinkFinder() {}

    /// Every address, each once, in the order of the texts.
    public static List<String> in(Routine routine) {
        return texts(routine)
                .flatMap(text -> LINK.matcher(text).results().map(MatchResult::group))
                .distinct()
                .toList();
    }

    private static Stream<String> texts(Routine routine) {
        Stream<String> head = Stream.of(routine.title(), routine.summary(), routine.forWhom());
        Stream<String> maker =
                routine.maker().stream()
                        .flatMap(by -> Stream.of(by.name(), by.note()))
                        .flatMap(Optional::stream);
        Stream<String> ways =
                Stream.of(routine.related().easier(), routine.related().harder())
                        .flatMap(Optional::stream)
                        .map(Alternative::text);
        return Stream.of(
                        head,
                        maker,
                        ways,
                        routine.warnings().stream(),
                        routine.equipment().stream(),
                        routine.steps().flatMap(LinkFinder::texts))
                .flatMap(each -> each);
    }

    private static Stream<String> texts(Step step) {
        return Stream.of(
                        Stream.of(step.card().title(), step.card().instruction()),
                        step.card().warnings().stream(),
                        Spoken.of(step).map(Spoken::text))
                .flatMap(each -> each);
    }
}
