package app.unknot.cli;

import app.unknot.app.RecordingVoice.Given;
import app.unknot.domain.session.Heard;
import app.unknot.domain.session.Occurrence;
import app.unknot.domain.session.SessionPlan;
import app.unknot.domain.session.Tone;
import app.unknot.i18n.Messages;
import java.time.Duration;
import java.util.Locale;

/// One line of a transcript: the time, the step, what it is for, and the words or the tone.
final class HeardLine {
    private final Messages messages;
    private final SessionPlan plan;

    HeardLine(Messages messages, SessionPlan plan) {
        this.messages = messages;
        this.plan = plan;
    }

    String of(Heard heard) {
        return switch (heard) {
            case Heard.Line line -> line(heard, role(heard), line.cue().cue().text());
            case Heard.Sound sound ->
                    line(heard, role(heard), tone(sound.cue().tone(), sound.cue().length()));
        };
    }

    /// The same with what really arrived at its time.
    String of(Heard due, Given given) {
        return switch (given) {
            case Given.Words words -> line(due, role(due), words.words());
            case Given.Sound sound -> line(due, role(due), tone(sound.tone(), sound.length()));
        };
    }

    private String line(Heard heard, String role, String words) {
        Occurrence step =
                switch (heard) {
                    case Heard.Line line -> line.cue().leg().occurrence();
                    case Heard.Sound sound -> plan.at(heard.at()).leg().occurrence();
                };
        String side = step.side().isOneSide() ? "/" + word(step.side()) : "";
        return "%s  %-28s %-9s  %s"
                .formatted(Clock.tenths(heard.at()), step.step().id() + side, role, words);
    }

    private static String role(Heard heard) {
        return heard instanceof Heard.Line line ? word(line.cue().cue().role()) : "tone";
    }

    private String tone(Tone tone, Duration length) {
        String name = messages.text("tone." + word(tone).replace('_', '-'));
        return length.isZero()
                ? messages.text("cli.tone", name)
                : messages.text("cli.tone.breath", name, length.toSeconds());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
