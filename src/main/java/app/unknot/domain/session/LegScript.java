package app.unknot.domain.session;

import app.unknot.domain.breathing.BreathPattern;
import app.unknot.domain.breathing.BreathPhase;
import app.unknot.domain.routine.CueRole;
import app.unknot.domain.routine.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Turns an occurrence of a step into a leg of the time line, with its length and its words.
final class LegScript {
    private static final int LEAD_IN_BREATHS = 3;

    private final PlanContext context;
    private final StepText text;
    private final TimedScript timed;

    LegScript(PlanContext context) {
        this.context = context;
        this.text = new StepText(context);
        this.timed = new TimedScript(context, text);
    }

    StepText text() {
        return text;
    }

    /// How long the hold stays, as it is announced before it.
    String stay(HoldDose dose) {
        BreathPattern pattern = context.pattern();
        return pattern.isCounted()
                ? context.wording().stay(dose.target())
                : context.wording().stay(pattern.lengthOf(dose.target()));
    }

    Leg hold(Occurrence occurrence, HoldDose dose) {
        HoldScript script = new HoldScript(context, dose);
        BreathPattern pattern = context.pattern();
        List<ScheduledCue> cues = dose.cap() == 0 ? List.of() : script.write(occurrence, text);
        return new Leg(
                occurrence,
                Leg.Kind.STEP,
                Duration.ZERO,
                script.length(),
                pattern.lengthOf(dose.target()),
                Duration.ZERO,
                Optional.of(pattern),
                cues);
    }

    /// Any step but a hold. Both passes of a mirrored step get the same length.
    Leg timed(Occurrence occurrence, String stay) {
        TimedScript.Written written = timed.write(occurrence, stay);
        Duration length = written.length();
        if (occurrence.pass() != Occurrence.Pass.ONLY) {
            length = SpeechLayout.later(length, timed.write(twin(occurrence), stay).length());
        }
        return new Leg(
                occurrence,
                Leg.Kind.STEP,
                Duration.ZERO,
                length,
                length,
                Duration.ZERO,
                Optional.empty(),
                written.cues());
    }

    private static Occurrence twin(Occurrence occurrence) {
        Occurrence.Pass pass =
                occurrence.pass() == Occurrence.Pass.FIRST
                        ? Occurrence.Pass.SECOND
                        : Occurrence.Pass.FIRST;
        return new Occurrence(
                occurrence.step(),
                occurrence.side().other(),
                pass,
                occurrence.block(),
                occurrence.title(),
                occurrence.instruction());
    }

    /// A leg without time, for a step that no budget is left for.
    Leg dropped(Occurrence occurrence) {
        return occurrence.step() instanceof Step.Hold
                ? hold(occurrence, HoldDose.NONE)
                : new Leg(
                        occurrence,
                        Leg.Kind.STEP,
                        Duration.ZERO,
                        Duration.ZERO,
                        Duration.ZERO,
                        Duration.ZERO,
                        Optional.empty(),
                        List.of());
    }

    /// A leg that only says one line.
    Leg announcement(Occurrence occurrence, SharedLine line, String id) {
        ScheduledCue cue =
                new SpeechLayout(context.pace())
                        .wish(id, Duration.ZERO, CueRole.ENDING, context.wording().line(line));
        Duration length = cue.end().plus(SpeechLayout.TAIL);
        return new Leg(
                occurrence,
                Leg.Kind.LEAD_IN,
                Duration.ZERO,
                length,
                length,
                Duration.ZERO,
                Optional.empty(),
                List.of(cue));
    }

    /// Three counted breaths before going on; the person's own breath is counted in the default
    /// pattern here.
    Leg leadIn(Occurrence occurrence) {
        BreathPattern chosen = context.pattern();
        BreathPattern pattern =
                chosen.isCounted()
                        ? chosen
                        : context.catalogue().patternOnBall(context.catalogue().defaultPattern());
        SpeechLayout layout = new SpeechLayout(context.pace());
        Wording wording = context.wording();
        List<ScheduledCue> wishes = new ArrayList<>();
        for (int breath = 1; breath <= LEAD_IN_BREATHS; breath++) {
            Duration in = pattern.startOf(breath, BreathPhase.IN);
            wishes.add(
                    breath == 1
                            ? layout.wish(
                                    "lead-in-1",
                                    in,
                                    CueRole.POSITION,
                                    wording.line(SharedLine.LEAD_IN_FIRST))
                            : layout.breathWord(
                                    "lead-in-" + breath,
                                    in,
                                    wording.repetition(breath, wording.line(SharedLine.IN))));
            wishes.add(
                    layout.breathWord(
                            "lead-out-" + breath,
                            pattern.startOf(breath, BreathPhase.OUT),
                            wording.line(SharedLine.OUT)));
        }
        Duration length = pattern.lengthOf(LEAD_IN_BREATHS);
        return new Leg(
                occurrence,
                Leg.Kind.LEAD_IN,
                Duration.ZERO,
                length,
                length,
                Duration.ZERO,
                Optional.of(pattern),
                layout.lay(wishes, Duration.ZERO, Optional.of(length)));
    }
}
