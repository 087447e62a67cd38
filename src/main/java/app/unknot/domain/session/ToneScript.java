package app.unknot.domain.session;

import app.unknot.domain.breathing.BreathPattern;
import app.unknot.domain.breathing.BreathPhase;
import app.unknot.domain.routine.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The tones of a plan: one before each step, the breath where it is led by tones, and the end.
final class ToneScript {
    /// How long before its step a signal sounds: in the pause that every step ends with.
    static final Duration AHEAD = Duration.ofMillis(450);

    private final PlanContext context;
    private final Set<Duration> edits;
    private final List<ToneCue> tones = new ArrayList<>();

    private ToneScript(PlanContext context, List<PlanEdit> edits) {
        this.context = context;
        this.edits = edits.stream().map(PlanEdit::at).collect(Collectors.toSet());
    }

    static List<ToneCue> of(PlanContext context, List<Leg> legs, List<PlanEdit> edits) {
        ToneScript script = new ToneScript(context, edits);
        List<Leg> played = legs.stream().filter(leg -> !leg.length().isZero()).toList();
        for (int i = 0; i < played.size(); i++) {
            script.signal(
                    played.get(i), i == 0 ? Optional.empty() : Optional.of(played.get(i - 1)));
            script.breath(played.get(i));
        }
        if (!played.isEmpty()) {
            Leg last = played.getLast();
            script.add(last.end(), Tone.FINISH, Duration.ZERO, last);
        }
        script.tones.sort(Comparator.comparing(ToneCue::at));
        return List.copyOf(script.tones);
    }

    private void signal(Leg leg, Optional<Leg> before) {
        boolean isNew = leg.kind() == Leg.Kind.STEP && leg.offset().isZero();
        if (isNew && before.isPresent()) {
            // A step that the person went to begins at once; nothing of it lies before the press.
            boolean begunByHand = edits.contains(leg.start());
            Duration at = begunByHand ? leg.start() : leg.start().minus(AHEAD);
            add(at, tone(leg.occurrence(), before.get().occurrence()), Duration.ZERO, leg);
        }
    }

    private static Tone tone(Occurrence now, Occurrence before) {
        if (now.side().isOneSide() && before.side() == now.side().other()) {
            return Tone.SWITCH_SIDES;
        }
        return now.step() instanceof Step.Hold ? Tone.HOLD : Tone.MOVE;
    }

    private void breath(Leg leg) {
        if (!context.choices().guidance().breath().hasTones() || leg.pattern().isEmpty()) {
            return;
        }
        BreathPattern pattern = leg.pattern().get();
        if (!pattern.isCounted()) {
            return;
        }
        for (int breath = 1; breath <= pattern.breathsIn(leg.length()); breath++) {
            Duration in = leg.start().plus(pattern.startOf(breath, BreathPhase.IN));
            Duration out = leg.start().plus(pattern.startOf(breath, BreathPhase.OUT));
            add(in, Tone.BREATH_IN, pattern.inhale(), leg);
            add(out, Tone.BREATH_OUT, pattern.exhale(), leg);
        }
    }

    private void add(Duration at, Tone tone, Duration length, Leg leg) {
        Duration start = at.isNegative() ? Duration.ZERO : at;
        tones.add(new ToneCue(start, tone, length, leg.occurrence().side()));
    }
}
