package app.unknot.domain.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Hands out what a plan has for the ear when it is due, each line and each tone once.
///
/// Not safe for several threads; the session guards it.
final class Prompter {
    private static final Duration INSTANT = Duration.ofNanos(1);

    private Predicate<ScheduledCue> isReady = cue -> true;
    private int spoken;
    private Duration toned;

    /// The tones that were begun last; an edit at that very moment doesn't begin them again.
    private List<ToneCue> latest = List.of();

    /// Index of a line that is not waited for any longer.
    private int excused = -1;

    /// Goes on where a session was left; at zero the first line is still to come.
    Prompter(SessionPlan plan, Duration elapsed) {
        this.spoken = elapsed.isZero() ? 0 : plan.cuesBetween(INSTANT.negated(), elapsed).size();
        this.toned = elapsed.minus(INSTANT);
    }

    /// Lets lines wait until they can be heard.
    void waitUntil(Predicate<ScheduledCue> lineIsReady) {
        isReady = lineIsReady;
    }

    /// The plan was changed; the tones that stand at that very moment still sound.
    ///
    /// @param silent whether nothing sounds any more, as after a pause
    void changed(Duration at, boolean silent) {
        toned = at.minus(INSTANT);
        excused = -1;
        if (silent) {
            latest = List.of();
        }
    }

    /// Plays what is due in the order of its time; of what falls together, the tone comes first.
    ///
    /// @return whether it got through; if not, the next line isn't ready
    boolean play(
            SessionPlan plan, Duration now, Consumer<ToneCue> tones, Consumer<SpokenCue> lines) {
        for (ToneCue tone : plan.tonesBetween(toned, now)) {
            Duration before = tone.at().minus(INSTANT);
            if (!say(plan, before, lines)) {
                toned = before;
                return false;
            }
            if (!latest.contains(tone)) {
                sound(tone, tones);
            }
        }
        toned = now;
        return say(plan, now, lines);
    }

    private void sound(ToneCue tone, Consumer<ToneCue> out) {
        if (latest.isEmpty() || !latest.getLast().at().equals(tone.at())) {
            latest = new ArrayList<>();
        }
        latest.add(tone);
        out.accept(tone);
    }

    private boolean say(SessionPlan plan, Duration now, Consumer<SpokenCue> out) {
        List<SpokenCue> cues = plan.cues();
        while (spoken < cues.size() && cues.get(spoken).at().compareTo(now) <= 0) {
            if (!isNextReady(plan)) {
                return false;
            }
            out.accept(cues.get(spoken++));
        }
        return true;
    }

    boolean isNextReady(SessionPlan plan) {
        return spoken == excused
                || spoken >= plan.cues().size()
                || isReady.test(plan.cues().get(spoken).cue());
    }

    /// Goes on without waiting for the next line.
    void excuseNext() {
        excused = spoken;
    }
}
