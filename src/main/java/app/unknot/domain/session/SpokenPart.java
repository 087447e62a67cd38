package app.unknot.domain.session;

import app.unknot.domain.breathing.BreathPattern;
import app.unknot.domain.breathing.BreathPhase;
import app.unknot.domain.routine.CueRole;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cuts and changes single legs, keeping their lines whole and apart from each other.
final class SpokenPart {
    private SpokenPart() {}

    /// The leg up to a moment; a line that is being spoken ends there.
    static Leg until(Leg leg, Duration into) {
        return leg.lasting(into, begun(leg, into));
    }

    /// The same leg, nothing of it being spoken after a moment at or behind its end.
    static Leg quietFrom(Leg leg, Duration into) {
        return leg.lasting(leg.length(), begun(leg, into));
    }

    private static List<ScheduledCue> begun(Leg leg, Duration into) {
        return leg.cues().stream()
                .filter(cue -> cue.at().compareTo(into) <= 0)
                .map(cue -> cue.end().compareTo(into) <= 0 ? cue : cutShort(cue, into))
                .toList();
    }

    private static ScheduledCue cutShort(ScheduledCue cue, Duration end) {
        return cue.lasting(end.minus(cue.at()));
    }

    /// What is left of the leg from `into` on; a line that the pause cut off is said again.
    ///
    /// @param into where the rest begins
    /// @param paused where the lived part ended, not before `into`; both together stay within the
    ///   leg's length
    static Optional<Leg> from(Leg leg, Duration into, Duration paused, PlanContext context) {
        Duration rest = leg.length().minus(paused);
        Optional<BreathPattern> pattern = leg.pattern().filter(BreathPattern::isCounted);
        if (pattern.isPresent()) {
            rest = pattern.get().lengthOf(pattern.get().breathsIn(rest));
        }
        if (rest.compareTo(SpeechLayout.TAIL) < 0) {
            return Optional.empty();
        }
        List<ScheduledCue> wishes =
                leg.cues().stream()
                        .filter(cue ->
                                cue.at().compareTo(into) >= 0 || cue.end().compareTo(paused) > 0)
                        .map(cue -> cue.startingAt(SpeechLayout.later(cue.at(), into).minus(into)))
                        .toList();
        boolean fixed = leg.occurrence().step().isBallTime();
        List<ScheduledCue> cues =
                new SpeechLayout(context.pace())
                        .lay(wishes, Duration.ZERO, fixed ? Optional.of(rest) : Optional.empty());
        Duration length = fixed ? rest : atLeastSpeech(rest, cues);
        Duration target = leg.target().minus(into);
        return Optional.of(
                new Leg(
                        leg.occurrence(),
                        leg.kind(),
                        Duration.ZERO,
                        length,
                        within(target, length, fixed),
                        leg.offset().plus(paused).plusNanos(1),
                        leg.pattern(),
                        cues));
    }

    private static Duration within(Duration target, Duration length, boolean hold) {
        if (!hold || target.compareTo(length) > 0) {
            return length;
        }
        return target.isNegative() ? Duration.ZERO : target;
    }

    private static Duration atLeastSpeech(Duration length, List<ScheduledCue> cues) {
        return SpeechLayout.later(length, SpeechLayout.endOf(cues).plus(SpeechLayout.TAIL));
    }

    /// The hold as it ends with the out-breath that the moment lies in.
    static Leg lettingGo(Leg leg, Duration into, PlanContext context) {
        SpeechLayout layout = new SpeechLayout(context.pace());
        ScheduledCue thanks =
                layout.wish(
                        "let-go", into, CueRole.ENDING, context.wording().line(SharedLine.LET_GO));
        Duration length = leg.length();
        List<ScheduledCue> wishes = new ArrayList<>();
        wishes.add(thanks);
        Optional<BreathPattern> pattern = leg.pattern().filter(BreathPattern::isCounted);
        if (pattern.isPresent()) {
            int breath = pattern.get().breathsIn(into) + 1;
            length = pattern.get().lengthOf(breath);
            Duration out = pattern.get().startOf(breath, BreathPhase.OUT);
            if (out.compareTo(into) > 0) {
                String word = context.wording().line(SharedLine.LAST_OUT);
                wishes.add(layout.breathWord("last-out", out, word));
            }
        } else if (thanks.end().compareTo(length) < 0) {
            length = thanks.end();
        }
        return within(leg, into, wishes, length, layout);
    }

    private static Leg within(
            Leg leg,
            Duration into,
            List<ScheduledCue> wishes,
            Duration length,
            SpeechLayout layout) {
        List<ScheduledCue> cues = new ArrayList<>(begun(leg, into));
        cues.addAll(layout.lay(wishes, into, Optional.of(length)));
        return leg.lasting(length, cues);
    }

    /// The leg with its lines waiting until nobody speaks any more.
    static Leg after(Leg leg, Duration busy, PlanContext context) {
        return withCues(leg, List.of(), leg.cues(), busy.plus(SpeechLayout.GAP), context);
    }

    /// The last leg of a plan, waiting until nobody speaks any more; time on the ball doesn't.
    static Leg lastingFor(Leg leg, Duration spoken) {
        boolean onBall = leg.kind() == Leg.Kind.STEP && leg.occurrence().step().isBallTime();
        if (onBall || spoken.compareTo(leg.end()) <= 0) {
            return leg;
        }
        Duration length = spoken.minus(leg.start()).plus(SpeechLayout.TAIL);
        return new Leg(
                leg.occurrence(),
                leg.kind(),
                leg.start(),
                length,
                length,
                leg.offset(),
                leg.pattern(),
                leg.cues());
    }

    /// The leg with a line said at once; what comes after it waits, breath words give way.
    static Leg interjecting(Leg leg, Duration into, String id, String text, PlanContext context) {
        ScheduledCue line = new SpeechLayout(context.pace()).wish(id, into, CueRole.POSITION, text);
        List<ScheduledCue> before = new ArrayList<>(begun(leg, into));
        before.add(line);
        List<ScheduledCue> wishes =
                leg.cues().stream().filter(cue -> cue.at().compareTo(into) > 0).toList();
        return withCues(leg, before, wishes, line.end().plus(SpeechLayout.GAP), context);
    }

    /// Paced time and time on the ball never get longer by speech: what doesn't fit any more is
    /// left out.
    private static Leg withCues(
            Leg leg,
            List<ScheduledCue> before,
            List<ScheduledCue> wishes,
            Duration free,
            PlanContext context) {
        boolean fixed = leg.pattern().isPresent() || leg.occurrence().step().isBallTime();
        Optional<Duration> end = fixed ? Optional.of(leg.length()) : Optional.empty();
        List<ScheduledCue> cues = new ArrayList<>(before);
        cues.addAll(new SpeechLayout(context.pace()).lay(wishes, free, end));
        Duration length = fixed ? leg.length() : atLeastSpeech(leg.length(), cues);
        boolean timed = leg.target().equals(leg.length());
        return new Leg(
                leg.occurrence(),
                leg.kind(),
                leg.start(),
                length,
                timed ? length : leg.target(),
                leg.offset(),
                leg.pattern(),
                cues);
    }
}
