package app.unknot.domain.session;

import app.unknot.domain.breathing.BreathPattern;
import app.unknot.domain.routine.Catalogue;
import java.time.Duration;
import java.util.Map;

/// What a plan needs besides the routine and the choices: the content, the words and the pace.
///
/// @param atMost what the holds of a routine that was fitted into a time may last, by the step's
///   id; empty where nothing was shortened
public record PlanContext(
        Catalogue catalogue,
        Wording wording,
        SpeechPace pace,
        SessionChoices choices,
        Map<String, HoldDose> atMost) {

    public PlanContext {
        atMost = Map.copyOf(atMost);
    }

    /// For a routine as it is.
    public PlanContext(
            Catalogue catalogue, Wording wording, SpeechPace pace, SessionChoices choices) {
        this(catalogue, wording, pace, choices, Map.of());
    }

    /// The words are those for the input that was chosen.
    public static PlanContext of(Catalogue catalogue, Wording wording, SessionChoices choices) {
        SpeechPace pace = SpeechPace.measured(choices.pace());
        boolean eyesFree = choices.guidance().eyesFree();
        return new PlanContext(catalogue, wording.forInput(eyesFree), pace, choices);
    }

    PlanContext withInput(boolean eyesFree) {
        return new PlanContext(
                catalogue,
                wording.forInput(eyesFree),
                pace,
                choices.with(choices.guidance().withEyesFree(eyesFree)),
                atMost);
    }

    /// For a routine whose holds are to stay within these.
    PlanContext withHolds(Map<String, HoldDose> most) {
        return new PlanContext(catalogue, wording, pace, choices, most);
    }

    /// The pattern for holds and lead-ins, always one that may be used on the ball.
    public BreathPattern pattern() {
        return catalogue.patternOnBall(choices.pattern());
    }

    /// The most time on the ball of the whole session.
    Duration sessionBudget() {
        Duration usual = catalogue.limits().sessionBudget();
        return choices.limits()
                .sessionBudget()
                .filter(budget -> budget.compareTo(usual) < 0)
                .orElse(usual);
    }

    /// The pressure that is never exceeded, anywhere in the session.
    int ceiling() {
        int usual = catalogue.limits().pressure().ceiling();
        PersonalLimits limits = choices.limits();
        int most = limits.pressure().map(cap -> Math.min(usual, cap.ceiling())).orElse(usual);
        return limits.gentler().isEmpty() ? most : Math.max(0, most - 1);
    }
}
