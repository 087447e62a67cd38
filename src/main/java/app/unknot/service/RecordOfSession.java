package app.unknot.service;

import app.unknot.domain.breathing.BreathPattern;
import app.unknot.domain.progress.Remarks;
import app.unknot.domain.progress.SessionRecord;
import app.unknot.domain.progress.SessionRecord.Ending;
import app.unknot.domain.progress.StepRecord;
import app.unknot.domain.routine.Step;
import app.unknot.domain.session.KnotTarget;
import app.unknot.domain.session.Leg;
import app.unknot.domain.session.Lived;
import app.unknot.domain.session.SessionState;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Puts into one record what was lived of a session.
record RecordOfSession(
        String id,
        int revision,
        OffsetDateTime started,
        Duration planned,
        Optional<Integer> easeBefore) {

    SessionRecord of(SessionState state, Ending ending, Optional<String> wrong) {
        return new SessionRecord(
                id,
                revision,
                started,
                state.plan().routine().id(),
                state.plan().routine().title(),
                ending,
                seconds(planned),
                seconds(state.elapsed()),
                state.plan().context().pattern().id(),
                steps(state),
                Remarks.ease(easeBefore, Optional.empty()),
                wrong,
                knots(state));
    }

    /// Those whose place the person came to: with time on the ball there.
    private static List<String> knots(SessionState state) {
        List<KnotTarget> chosen = state.plan().context().choices().knots();
        return Lived.legs(state.plan(), state.elapsed()).stream()
                .filter(leg -> leg.kind() == Leg.Kind.STEP && !leg.length().isZero())
                .map(Leg::occurrence)
                .filter(occurrence -> occurrence.step().isBallTime())
                .flatMap(occurrence -> chosen.stream().filter(knot -> knot.isIn(occurrence)))
                .map(KnotTarget::id)
                .distinct()
                .toList();
    }

    private static List<StepRecord> steps(SessionState state) {
        return Lived.legs(state.plan(), state.elapsed()).stream()
                .filter(leg -> leg.kind() == Leg.Kind.STEP)
                .map(RecordOfSession::step)
                .toList();
    }

    private static StepRecord step(Leg leg) {
        Step step = leg.occurrence().step();
        boolean hold = step instanceof Step.Hold;
        boolean letGo = leg.cues().stream().anyMatch(cue -> cue.id().equals("let-go"));
        Optional<Integer> breaths =
                leg.pattern()
                        .filter(BreathPattern::isCounted)
                        .map(pattern -> pattern.breathsIn(leg.length()));
        return new StepRecord(
                step.id(),
                step.kind(),
                step.card().area(),
                leg.occurrence().side().name().toLowerCase(Locale.ROOT),
                step.isBallTime(),
                seconds(leg.length()),
                hold ? breaths : Optional.empty(),
                hold ? Optional.of(letGo) : Optional.empty());
    }

    private static double seconds(Duration time) {
        return Math.round(time.toMillis() / 100.0) / 10.0;
    }
}
