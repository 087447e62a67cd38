package app.unknot.domain.session;

import app.unknot.domain.breathing.BreathPattern;
import app.unknot.domain.routine.Anchor;
import app.unknot.domain.routine.Cue;
import app.unknot.domain.routine.CueRole;
import app.unknot.domain.routine.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The words and the length of any step but a hold: as long as its dose, or as its speech where
/// that is longer.
final class TimedScript {
    /// The script of one occurrence.
    record Written(Duration length, List<ScheduledCue> cues) {}

    private final PlanContext context;
    private final SpeechLayout layout;
    private final StepText text;

    TimedScript(PlanContext context, StepText text) {
        this.context = context;
        this.layout = new SpeechLayout(context.pace());
        this.text = text;
    }

    Written write(Occurrence occurrence, String stay) {
        Step step = occurrence.step();
        Duration dose = dose(step);
        List<ScheduledCue> laid =
                layout.lay(wishes(occurrence, stay, dose), Duration.ZERO, Optional.empty());
        List<ScheduledCue> all = new ArrayList<>(laid);
        if (step instanceof Step.Place) {
            findKnot(occurrence, all);
        }
        Duration length = dose;
        switch (step) {
            case Step.Strengthen strengthen -> length = repeat(strengthen, all);
            case Step.Stretch stretch -> again(stretch, all);
            case Step.Place place when !extra().isZero() -> length = extraTime(place, all);
            default -> {}
        }
        length = atLeastSpeech(length, all);
        all.addAll(closing(occurrence, stay, length, all));
        return new Written(atLeastSpeech(length, all), all);
    }

    /// Says where the person's own knot is, after the routine's own words for the place.
    private void findKnot(Occurrence occurrence, List<ScheduledCue> cues) {
        context.choices()
                .knotIn(occurrence)
                .ifPresent(knot ->
                        cues.add(
                                layout.wish(
                                        "find-knot",
                                        cues.isEmpty() ? Duration.ZERO : next(cues),
                                        CueRole.POSITION,
                                        context.wording()
                                                .line(SharedLine.FIND_KNOT, knot.words()))));
    }

    private static Duration atLeastSpeech(Duration length, List<ScheduledCue> cues) {
        return cues.isEmpty()
                ? length
                : SpeechLayout.later(length, SpeechLayout.endOf(cues).plus(SpeechLayout.TAIL));
    }

    private Duration extra() {
        return context.choices().extraPlacing();
    }

    private static Duration dose(Step step) {
        return switch (step) {
            case Step.Place s -> s.length();
            case Step.Settle s -> s.length();
            case Step.Rest s -> s.length();
            case Step.Finish s -> s.length();
            case Step.Roll s -> s.pass().multipliedBy(s.passes());
            case Step.Stretch s -> s.hold().multipliedBy(s.times());
            case Step.Strengthen s -> Duration.ZERO;
            case Step.Hold s -> throw new IllegalArgumentException("A hold has breaths");
            case Step.Unknown s -> throw new IllegalArgumentException("Can't play " + s.kind());
        };
    }

    private List<ScheduledCue> wishes(Occurrence occurrence, String stay, Duration dose) {
        List<ScheduledCue> wishes = new ArrayList<>();
        for (Cue cue : spoken(occurrence)) {
            switch (cue.anchor()) {
                case Anchor.AfterStart(Duration time) ->
                        wishes.add(wish(cue, time, occurrence, stay));
                case Anchor.AtBreath(int number, var phase) ->
                        wishes.add(wish(cue, uncounted(number - 1), occurrence, stay));
                case Anchor.HalfWay() -> wishes.add(wish(cue, dose.dividedBy(2), occurrence, stay));
                case Anchor.LastBreath l -> {}
                case Anchor.BeforeEnd b -> {}
            }
        }
        return wishes;
    }

    /// The lines anchored to the end, which is known only once everything else has its time.
    private List<ScheduledCue> closing(
            Occurrence occurrence, String stay, Duration length, List<ScheduledCue> before) {
        List<ScheduledCue> wishes = new ArrayList<>();
        for (Cue cue : spoken(occurrence)) {
            switch (cue.anchor()) {
                case Anchor.BeforeEnd(Duration time) ->
                        wishes.add(wish(cue, length.minus(time), occurrence, stay));
                case Anchor.LastBreath l ->
                        wishes.add(wish(cue, length.minus(uncounted(1)), occurrence, stay));
                default -> {}
            }
        }
        Duration free =
                before.isEmpty()
                        ? Duration.ZERO
                        : SpeechLayout.endOf(before).plus(SpeechLayout.GAP);
        return layout.lay(wishes, free, Optional.empty());
    }

    private static Duration uncounted(int breaths) {
        return BreathPattern.UNCOUNTED_BREATH.multipliedBy(breaths);
    }

    private List<Cue> spoken(Occurrence occurrence) {
        return occurrence.step().card().cues().stream()
                .filter(cue -> text.isSpoken(cue, occurrence.pass()))
                .toList();
    }

    private ScheduledCue wish(Cue cue, Duration at, Occurrence occurrence, String stay) {
        return layout.wish(
                cue.id(), at, cue.role(), text.filled(cue.text(), occurrence.side(), stay));
    }

    /// Counts the repetitions aloud, each as slow as its own words at least.
    private Duration repeat(Step.Strengthen step, List<ScheduledCue> cues) {
        Duration at = cues.isEmpty() ? Duration.ZERO : next(cues);
        for (int number = 1; number <= step.repetitions(); number++) {
            String count = context.wording().repetition(number, step.effortCue());
            cues.add(layout.wish("repetition-" + number, at, CueRole.MOVEMENT, count));
            at = SpeechLayout.later(at.plus(step.effort()), next(cues));
            boolean last = number == step.repetitions();
            String release = last ? step.lastCue() : step.releaseCue();
            cues.add(layout.wish("release-" + number, at, CueRole.MOVEMENT, release));
            at = SpeechLayout.later(at.plus(step.release()), next(cues));
        }
        return at;
    }

    private void again(Step.Stretch step, List<ScheduledCue> cues) {
        List<ScheduledCue> wishes = new ArrayList<>(cues);
        for (int time = 1; time < step.times(); time++) {
            String line = context.wording().line(SharedLine.ONCE_MORE);
            Duration at = step.hold().multipliedBy(time);
            wishes.add(layout.wish("once-more-" + time, at, CueRole.MOVEMENT, line));
        }
        cues.clear();
        cues.addAll(layout.lay(wishes, Duration.ZERO, Optional.empty()));
    }

    private Duration extraTime(Step.Place step, List<ScheduledCue> cues) {
        Duration at = SpeechLayout.later(step.length(), next(cues));
        String line = context.wording().extraTime(extra());
        cues.add(layout.wish("extra-time", at, CueRole.POSITION, line));
        return at.plus(extra());
    }

    private static Duration next(List<ScheduledCue> cues) {
        return SpeechLayout.endOf(cues).plus(SpeechLayout.GAP);
    }
}
