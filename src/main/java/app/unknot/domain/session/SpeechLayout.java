package app.unknot.domain.session;

import app.unknot.domain.routine.CueRole;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Puts lines behind one another so that no two overlap: a breath word that would be late is left
/// out, any other waits.
final class SpeechLayout {
    static final Duration GAP = Duration.ofMillis(350);
    static final Duration TAIL = Duration.ofMillis(500);
    private static final Duration LATE = Duration.ofMillis(400);

    private final SpeechPace pace;

    SpeechLayout(SpeechPace pace) {
        this.pace = pace;
    }

    ScheduledCue wish(String id, Duration at, CueRole role, String text) {
        return new ScheduledCue(id, at, pace.of(text), role, text, false);
    }

    /// A word that belongs to its breath.
    ScheduledCue breathWord(String id, Duration at, String text) {
        return new ScheduledCue(id, at, pace.of(text), CueRole.BREATH, text, true);
    }

    /// Lays the wished lines, breath words first where two want the same time.
    ///
    /// @param free the first moment at which nobody speaks
    /// @param end where given, lines that would not be over by then are left out
    List<ScheduledCue> lay(List<ScheduledCue> wishes, Duration free, Optional<Duration> end) {
        List<ScheduledCue> ordered = new ArrayList<>(wishes);
        ordered.sort(Comparator.comparing(ScheduledCue::at).thenComparing(cue -> !cue.paced()));
        List<ScheduledCue> laid = new ArrayList<>();
        Duration next = free;
        for (ScheduledCue wish : ordered) {
            Duration at = later(wish.at(), next);
            ScheduledCue cue = wish.startingAt(at);
            boolean late = wish.paced() && at.minus(LATE).compareTo(wish.at()) > 0;
            boolean overflows = end.isPresent() && cue.end().compareTo(end.get()) > 0;
            if (!late && !overflows) {
                laid.add(cue);
                next = cue.end().plus(GAP);
            }
        }
        return laid;
    }

    static Duration endOf(List<ScheduledCue> cues) {
        return cues.isEmpty() ? Duration.ZERO : cues.getLast().end();
    }

    static Duration later(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
