package app.unknot.domain.session;

import app.unknot.domain.breathing.BreathPattern;
import app.unknot.domain.breathing.BreathPhase;
import app.unknot.domain.routine.Anchor;
import app.unknot.domain.routine.Cue;
import app.unknot.domain.routine.CueRole;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The words of one hold: breath words from the pattern in use, the routine's own lines between
/// them, and how it ends.
final class HoldScript {
    private static final Duration LEAVE_IT_BEFORE_END = Duration.ofSeconds(7);

    private final PlanContext context;
    private final SpeechLayout layout;
    private final BreathPattern pattern;
    private final HoldDose dose;
    private final List<ScheduledCue> wishes = new ArrayList<>();

    HoldScript(PlanContext context, HoldDose dose) {
        this.context = context;
        this.layout = new SpeechLayout(context.pace());
        this.pattern = context.pattern();
        this.dose = dose;
    }

    Duration length() {
        return pattern.lengthOf(dose.cap());
    }

    List<ScheduledCue> write(Occurrence occurrence, StepText text) {
        if (pattern.isCounted()) {
            breathWords();
        } else {
            timedWords();
        }
        for (Cue cue : occurrence.step().card().cues()) {
            if (text.isSpoken(cue, occurrence.pass())) {
                at(cue).ifPresent(at ->
                        wishes.add(
                                layout.wish(
                                        cue.id(),
                                        at,
                                        cue.role(),
                                        text.filled(cue.text(), occurrence.side(), stay()))));
            }
        }
        return layout.lay(wishes, Duration.ZERO, Optional.of(length()));
    }

    private String stay() {
        return context.wording().stay(dose.target());
    }

    private void breathWords() {
        boolean leads = context.choices().guidance().breath().hasWords();
        for (int breath = 1; breath <= dose.cap(); breath++) {
            Duration in = pattern.startOf(breath, BreathPhase.IN);
            SharedLine word = wordIn(breath);
            if (word == SharedLine.CHECK_IN) {
                say(word, in, CueRole.ENDING);
            } else if (leads) {
                breathe(word, in);
            } else {
                count(word).ifPresent(line -> breathe(line, in));
            }
            if (!leads) {
                continue;
            }
            if (!pattern.holdIn().isZero()) {
                breathe(SharedLine.HOLD_BREATH, pattern.startOf(breath, BreathPhase.HOLD_IN));
            }
            breathe(wordOut(breath), pattern.startOf(breath, BreathPhase.OUT));
        }
        if (dose.cap() > dose.target()) {
            say(SharedLine.LEAVE_IT, leaveItAt(), CueRole.ENDING);
        }
    }

    private SharedLine wordIn(int breath) {
        boolean extended = breath > dose.target() + 1;
        int left = dose.cap() - breath + 1;
        if (breath == 1) {
            return SharedLine.BREATHE_IN;
        } else if (breath == dose.target() + 1) {
            return SharedLine.CHECK_IN;
        } else if (left == 1) {
            return SharedLine.LAST_IN;
        } else if (extended && left <= 3) {
            return left == 3 ? SharedLine.THREE_MORE_IN : SharedLine.TWO_MORE_IN;
        }
        boolean half = dose.target() >= 4 && breath == dose.target() / 2 + 1;
        return half ? SharedLine.HALF_WAY_IN : SharedLine.IN;
    }

    /// What is left of the word when something else than words leads the breath.
    private static Optional<SharedLine> count(SharedLine word) {
        return switch (word) {
            case HALF_WAY_IN -> Optional.of(SharedLine.HALF_WAY);
            case THREE_MORE_IN -> Optional.of(SharedLine.THREE_MORE);
            case TWO_MORE_IN -> Optional.of(SharedLine.TWO_MORE);
            case LAST_IN -> Optional.of(SharedLine.LAST);
            default -> Optional.empty();
        };
    }

    private SharedLine wordOut(int breath) {
        if (breath == dose.cap()) {
            return SharedLine.LAST_OUT;
        }
        return breath == 1 ? SharedLine.BREATHE_OUT : SharedLine.OUT;
    }

    /// In the last out-breath where the line fits behind its word, else one breath earlier.
    private Duration leaveItAt() {
        SpeechPace pace = context.pace();
        Wording wording = context.wording();
        Duration both =
                pace.of(wording.line(SharedLine.LAST_OUT))
                        .plus(SpeechLayout.GAP)
                        .plus(pace.of(wording.line(SharedLine.LEAVE_IT)));
        boolean fits = both.compareTo(pattern.exhale()) <= 0;
        int breath = fits ? dose.cap() : Math.max(1, dose.cap() - 1);
        return pattern.startOf(breath, BreathPhase.OUT);
    }

    private void timedWords() {
        if (dose.target() >= 4) {
            say(SharedLine.HALF_WAY, pattern.lengthOf(dose.target() / 2), CueRole.ENDING);
        }
        if (dose.cap() > dose.target()) {
            say(SharedLine.CHECK_IN, pattern.lengthOf(dose.target()), CueRole.ENDING);
            say(SharedLine.LEAVE_IT, length().minus(LEAVE_IT_BEFORE_END), CueRole.ENDING);
        }
    }

    private void say(SharedLine line, Duration at, CueRole role) {
        wishes.add(layout.wish(id(line), at, role, context.wording().line(line)));
    }

    private void breathe(SharedLine line, Duration at) {
        wishes.add(layout.breathWord(id(line), at, context.wording().line(line)));
    }

    private static String id(SharedLine line) {
        return line.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Encouragement beyond the last breath is left out; every other line moves to the last breath.
    private Optional<Duration> at(Cue cue) {
        return switch (cue.anchor()) {
            case Anchor.AfterStart(Duration time) -> Optional.of(time);
            case Anchor.AtBreath(int number, BreathPhase phase)
                    when number > dose.cap() && cue.role() == CueRole.ENCOURAGE ->
                    Optional.empty();
            case Anchor.AtBreath(int number, BreathPhase phase) ->
                    Optional.of(pattern.startOf(Math.min(number, dose.cap()), phase));
            case Anchor.HalfWay() -> Optional.of(pattern.lengthOf(dose.target() / 2));
            case Anchor.LastBreath(BreathPhase phase) ->
                    Optional.of(pattern.startOf(dose.cap(), phase));
            case Anchor.BeforeEnd(Duration time) -> Optional.of(length().minus(time));
        };
    }
}
