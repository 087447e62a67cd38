package app.unknot.storage.routine;

import app.unknot.domain.breathing.BreathPattern;
import app.unknot.domain.routine.Anchor;
import app.unknot.domain.routine.Catalogue;
import app.unknot.domain.routine.Cue;
import app.unknot.domain.routine.Step;
import java.time.Duration;
import java.util.List;

/// How long lines and steps take at the slowest pace of speech.
final class SpokenLength {
    private static final Duration PAUSE = Duration.ofMillis(350);
    private static final String STAY = "six slow breaths";

    private final int pace;
    private final BreathPattern pattern;

    SpokenLength(Catalogue catalogue) {
        pace = catalogue.limits().slowestPace();
        pattern = catalogue.pattern(catalogue.defaultPattern()).orElseThrow();
    }

    static int words(String text) {
        return text.replace("{stay}", STAY).strip().split("\\s+").length;
    }

    static List<String> sentences(String text) {
        return List.of(text.split("(?<=[.?!])\\s+"));
    }

    Duration of(String text) {
        return Duration.ofMillis(words(text) * 60_000L / pace).plus(PAUSE);
    }

    Duration of(Step step) {
        return switch (step) {
            case Step.Roll roll -> longer(roll.pass().multipliedBy(roll.passes()), speech(step));
            case Step.Hold hold -> pattern.lengthOf(hold.breaths());
            default -> speech(step);
        };
    }

    private Duration speech(Step step) {
        return step.card().cues().stream()
                .filter(cue -> cue.anchor() instanceof Anchor.AfterStart)
                .map(cue -> start(cue).plus(of(cue.text())))
                .reduce(Duration.ZERO, SpokenLength::longer);
    }

    static Duration start(Cue cue) {
        return cue.anchor() instanceof Anchor.AfterStart(Duration time) ? time : Duration.ZERO;
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
