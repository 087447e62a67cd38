package app.unknot.domain.session.lint;

import app.unknot.domain.routine.Anchor;
import app.unknot.domain.routine.Cue;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Step;
import app.unknot.domain.session.Leg;
import app.unknot.domain.session.ScheduledCue;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// At the slowest pace every line of a hold fits between the breath words and leaves them where
/// they are.
final class HoldSpeechCheck implements Check {
    /// The id of the line that is said to the last breath out.
    private static final String LAST_OUT = "last-out";

    private final SlowestReading reading;

    HoldSpeechCheck(SlowestReading reading) {
        this.reading = reading;
    }

    @Override
    public Stream<Problem> problems(Routine routine) {
        Stream<Problem> late =
                routine.steps()
                        .filter(Step.Hold.class::isInstance)
                        .map(Step.Hold.class::cast)
                        .flatMap(HoldSpeechCheck::late);
        return Stream.concat(late, reading.readings(routine).stream().flatMap(this::ofReading));
    }

    private static Stream<Problem> late(Step.Hold hold) {
        return hold.card().cues().stream()
                .filter(cue ->
                        cue.anchor() instanceof Anchor.AtBreath(int number, var phase)
                                && number > hold.breaths())
                .map(cue -> Problem.at(hold, cue, Rule.BEYOND_HOLD, hold.breaths()));
    }

    private Stream<Problem> ofReading(SlowestReading.Reading read) {
        List<Leg> legs = read.spoken().legs();
        return IntStream.range(0, legs.size())
                .filter(i -> legs.get(i).occurrence().step() instanceof Step.Hold)
                .filter(i -> !legs.get(i).length().isZero())
                .boxed()
                .flatMap(i ->
                        ofLeg(
                                legs.get(i),
                                read.silentHolds().legs().get(i),
                                read.hearing(legs.get(i))));
    }

    private static Stream<Problem> ofLeg(Leg spoken, Leg silent, Hearing hearing) {
        Step step = spoken.occurrence().step();
        Stream<Problem> pushed =
                silent.cues().stream()
                        .filter(word -> spoken.cues().stream().noneMatch(line -> same(line, word)))
                        .flatMap(word ->
                                before(spoken, word).stream().map(cue -> pushes(step, cue, word)));
        Stream<Problem> unheard =
                step.card().cues().stream()
                        .filter(hearing::hears)
                        .filter(cue -> SpeechCheck.said(spoken, cue).isEmpty())
                        .map(cue -> Problem.at(step, cue, Rule.UNHEARD));
        return Stream.of(pushed, unheard, afterTheLastBreath(spoken)).flatMap(found -> found);
    }

    /// Where nothing is left to extend the hold, its last planned breath is the last of all.
    private static Stream<Problem> afterTheLastBreath(Leg leg) {
        return leg.cues().stream()
                .dropWhile(line -> !line.id().equals(LAST_OUT))
                .flatMap(line -> cue(leg, line.id()).stream())
                .map(cue -> Problem.at(leg.occurrence().step(), cue, Rule.LAST_OUT));
    }

    private static boolean same(ScheduledCue line, ScheduledCue word) {
        return line.id().equals(word.id()) && line.at().equals(word.at());
    }

    private static Problem pushes(Step step, Cue cue, ScheduledCue word) {
        return Problem.at(step, cue, Rule.BREATH_WORDS, word.text());
    }

    /// The routine's own line that is being spoken when the word is due.
    private static Optional<Cue> before(Leg leg, ScheduledCue word) {
        Optional<String> id =
                leg.cues().reversed().stream()
                        .filter(line -> line.at().compareTo(word.at()) <= 0)
                        .map(ScheduledCue::id)
                        .filter(line -> cue(leg, line).isPresent())
                        .findFirst();
        return id.flatMap(line -> cue(leg, line));
    }

    private static Optional<Cue> cue(Leg leg, String id) {
        return leg.occurrence().step().card().cues().stream()
                .filter(cue -> cue.id().equals(id))
                .findFirst();
    }
}
