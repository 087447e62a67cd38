package app.unknot.service;

import app.unknot.domain.session.Guidance;
import app.unknot.domain.session.Leg;
import app.unknot.domain.session.SessionPlan;
import app.unknot.domain.session.SpokenCue;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/// The lines of a session in the order in which they have to be ready.
///
/// @param first those that Start waits for: up to the first weight on the ball, and for leaving it
/// @param later the others by their time
/// @param pace words a minute
record SpokenLines(List<String> first, List<String> later, int pace) {
    /// @param from where the session begins or goes on
    /// @param wayOff how to leave the ball
    /// @param beside what may have to be said beside the plan
    static SpokenLines of(
            SessionPlan plan, Duration from, List<String> wayOff, List<String> beside) {
        Guidance guidance = plan.context().choices().guidance();
        Duration ball =
                plan.legs().stream()
                        .filter(leg -> leg.end().compareTo(from) > 0)
                        .filter(leg -> leg.ballTime().isPositive())
                        .map(Leg::start)
                        .findFirst()
                        .orElse(from);
        SequencedSet<String> first = new LinkedHashSet<>();
        SequencedSet<String> later = new LinkedHashSet<>();
        for (SpokenCue cue : plan.cues()) {
            boolean toCome = cue.at().compareTo(from) >= 0;
            if (toCome && guidance.talk().speaks(cue.cue())) {
                (cue.at().compareTo(ball) < 0 ? first : later).add(cue.cue().text());
            }
        }
        first.add(String.join(" ", wayOff));
        first.addAll(beside);
        later.removeAll(first);
        int pace = plan.context().choices().pace();
        return new SpokenLines(List.copyOf(first), List.copyOf(later), pace);
    }

    /// Has them made ready.
    ///
    /// @return those that Start waits for
    List<String> prepare(SessionSound sound) {
        sound.prepare(first, later, pace);
        return first;
    }
}
