package app.unknot.domain.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Something of a plan that is heard, with its time.
public sealed interface Heard {
    /// After the start of the session.
    Duration at();

    /// A line.
    record Line(SpokenCue cue) implements Heard {
        @Override
        public Duration at() {
            return cue.at();
        }
    }

    /// A tone.
    record Sound(ToneCue cue) implements Heard {
        @Override
        public Duration at() {
            return cue.at();
        }
    }

    /// Everything that is heard of a plan, in its order: of what falls together, the tone comes
    /// first. Lines that are only shown are left out.
    static List<Heard> of(SessionPlan plan) {
        Talk talk = plan.context().choices().guidance().talk();
        List<Heard> heard = new ArrayList<>();
        plan.tones().forEach(tone -> heard.add(new Sound(tone)));
        plan.cues().stream()
                .filter(cue -> talk.speaks(cue.cue()))
                .forEach(cue -> heard.add(new Line(cue)));
        heard.sort(Comparator.comparing(Heard::at));
        return List.copyOf(heard);
    }
}
