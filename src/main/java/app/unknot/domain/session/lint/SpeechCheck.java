package app.unknot.domain.session.lint;

import app.unknot.domain.routine.Anchor;
import app.unknot.domain.routine.Cue;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Step;
import app.unknot.domain.session.Leg;
import app.unknot.domain.session.ScheduledCue;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// At the slowest pace every line has its time: none waits for another, and none runs out of its
/// step or its repetition.
final class SpeechCheck implements Check {
    private final SlowestReading reading;

    SpeechCheck(SlowestReading reading) {
        this.reading = reading;
    }

    @Override
    public Stream<Problem> problems(Routine routine) {
        return reading.readings(routine).stream().flatMap(this::ofReading);
    }

    private Stream<Problem> ofReading(SlowestReading.Reading read) {
        return read.spoken().legs().stream()
                .filter(leg -> !(leg.occurrence().step() instanceof Step.Hold))
                .flatMap(this::inTime);
    }

    private Stream<Problem> inTime(Leg leg) {
        Step step = leg.occurrence().step();
        Stream<Problem> late =
                step.card().cues().stream()
                        .filter(cue -> cue.anchor() instanceof Anchor.AfterStart)
                        .flatMap(cue -> late(leg, cue).stream());
        return Stream.concat(late, fits(leg, step));
    }

    private static Optional<Problem> late(Leg leg, Cue cue) {
        Duration wished = ((Anchor.AfterStart) cue.anchor()).time();
        return said(leg, cue)
                .map(line -> line.at().minus(wished))
                .filter(Duration::isPositive)
                .map(by -> Problem.at(leg.occurrence().step(), cue, Rule.OVERLAP, seconds(by)));
    }

    private Stream<Problem> fits(Leg leg, Step step) {
        return switch (step) {
            case Step.Place place -> fits(leg, place.length());
            case Step.Settle settle -> fits(leg, settle.length());
            case Step.Rest rest -> fits(leg, rest.length());
            case Step.Finish finish -> fits(leg, finish.length());
            case Step.Roll roll -> fits(leg, roll.pass().multipliedBy(roll.passes()));
            case Step.Stretch s -> fits(leg, s.hold().multipliedBy(s.times()));
            case Step.Strengthen work -> repetition(work);
            default -> Stream.empty();
        };
    }

    private static Stream<Problem> fits(Leg leg, Duration length) {
        if (leg.cues().isEmpty() || leg.cues().getLast().end().compareTo(length) <= 0) {
            return Stream.empty();
        }
        return Stream.of(
                Problem.in(
                        leg.occurrence().step(),
                        Rule.SPEECH_FITS,
                        seconds(leg.cues().getLast().end()),
                        seconds(length)));
    }

    private Stream<Problem> repetition(Step.Strengthen work) {
        Duration effort =
                IntStream.rangeClosed(1, Math.min(work.repetitions(), DoseCheck.MOST_REPETITIONS))
                        .mapToObj(n -> reading.wording().repetition(n, work.effortCue()))
                        .map(reading::length)
                        .reduce(Duration.ZERO, SpeechCheck::longer);
        Duration release =
                longer(reading.length(work.releaseCue()), reading.length(work.lastCue()));
        return Stream.concat(
                fits(work, effort, work.effort()), fits(work, release, work.release()));
    }

    private static Stream<Problem> fits(Step step, Duration spoken, Duration time) {
        return spoken.compareTo(time) <= 0
                ? Stream.empty()
                : Stream.of(Problem.in(step, Rule.SPEECH_FITS, seconds(spoken), seconds(time)));
    }

    static Optional<ScheduledCue> said(Leg leg, Cue cue) {
        return leg.cues().stream().filter(line -> line.id().equals(cue.id())).findFirst();
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f", time.toMillis() / 1000.0);
    }
}
