package app.unknot.domain.session.lint;

import app.unknot.domain.breathing.BreathPattern;
import app.unknot.domain.routine.Alternative;
import app.unknot.domain.routine.Catalogue;
import app.unknot.domain.routine.Cue;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Step;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/// Whatever a routine names is there, and every name is given once.
final class IdCheck implements Check {
    private final Catalogue catalogue;
    private final KnownIds known;

    IdCheck(Catalogue catalogue, KnownIds known) {
        this.catalogue = catalogue;
        this.known = known;
    }

    @Override
    public Stream<Problem> problems(Routine routine) {
        Set<String> ids = new HashSet<>();
        Stream<Problem> twice =
                routine.steps()
                        .filter(step -> !ids.add(step.id()))
                        .map(step -> Problem.in(step, Rule.DUPLICATE_ID, step.id()));
        return Stream.of(
                        ofRoutine(routine),
                        twice,
                        routine.steps().flatMap(step -> ofStep(routine, step)))
                .flatMap(found -> found);
    }

    private Stream<Problem> ofRoutine(Routine routine) {
        Stream<Problem> flags =
                routine.hiddenBy().stream()
                        .filter(flag -> !known.flags().contains(flag))
                        .map(flag -> Problem.of(Rule.UNKNOWN_FLAG, flag));
        Stream<Problem> sources =
                routine.sources().stream()
                        .filter(source -> !catalogue.sources().containsKey(source))
                        .map(source -> Problem.of(Rule.UNKNOWN_SOURCE, source));
        Stream<Problem> none =
                Stream.of(routine)
                        .filter(r ->
                                r.sources().stream().noneMatch(catalogue.sources()::containsKey))
                        .map(r -> Problem.of(Rule.SOURCES));
        Stream<Problem> ways =
                related(routine)
                        .filter(id -> !known.routines().contains(id) || id.equals(routine.id()))
                        .map(id -> Problem.of(Rule.UNKNOWN_ROUTINE, id));
        return Stream.of(flags, sources, none, pattern(routine), ways).flatMap(found -> found);
    }

    private Stream<Problem> pattern(Routine routine) {
        return routine.pattern().stream()
                .flatMap(id ->
                        catalogue
                                .pattern(id)
                                .map(known -> offTheBall(routine, known))
                                .orElseGet(() -> Stream.of(Problem.of(Rule.UNKNOWN_PATTERN, id))));
    }

    private static Stream<Problem> offTheBall(Routine routine, BreathPattern pattern) {
        return !pattern.onBall() && routine.hasBall()
                ? Stream.of(Problem.of(Rule.PATTERN_ON_BALL, pattern.id()))
                : Stream.empty();
    }

    private static Stream<String> related(Routine routine) {
        Stream<String> alternatives =
                Stream.of(routine.related().easier(), routine.related().harder())
                        .flatMap(way -> way.stream())
                        .map(Alternative::routine)
                        .flatMap(way -> way.stream());
        return Stream.concat(alternatives, routine.related().followUp().stream());
    }

    private Stream<Problem> ofStep(Routine routine, Step step) {
        if (step instanceof Step.Unknown) {
            return Stream.of(Problem.in(step, Rule.UNKNOWN_KIND, step.kind()));
        }
        Stream<Problem> area =
                Stream.of(step.card().area())
                        .filter(id -> catalogue.body().area(id).isEmpty())
                        .map(id -> Problem.in(step, Rule.UNKNOWN_AREA, id));
        Stream<Problem> flags =
                step.card().skippedBy().stream()
                        .filter(flag -> !known.flags().contains(flag))
                        .map(flag -> Problem.in(step, Rule.UNKNOWN_FLAG, flag));
        Set<String> ids = new HashSet<>();
        Stream<Problem> cues =
                step.card().cues().stream()
                        .filter(cue -> !ids.add(cue.id()))
                        .map(cue -> twice(step, cue));
        return Stream.of(area, flags, cues, surface(routine, step)).flatMap(found -> found);
    }

    private static Problem twice(Step step, Cue cue) {
        return Problem.at(step, cue, Rule.DUPLICATE_ID, cue.id());
    }

    /// Who can't get to another surface can leave such a step out, so it has to be optional.
    private static Stream<Problem> surface(Routine routine, Step step) {
        boolean elsewhere = step.card().position().surface() != routine.surface();
        return step.usesBall() && elsewhere && !step.card().optional()
                ? Stream.of(
                        Problem.in(
                                step,
                                Rule.SURFACE,
                                step.card().position().id(),
                                routine.surface().id()))
                : Stream.empty();
    }
}
