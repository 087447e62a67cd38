package app.unknot.ui.common;

import app.unknot.domain.health.Question;
import app.unknot.domain.health.Refusal;
import app.unknot.domain.routine.Routine;
import app.unknot.i18n.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

/// What the health check takes away, in words: always with the reason.
public final class HealthWords {
    private final Messages messages;

    public HealthWords(Messages messages) {
        this.messages = messages;
    }

    /// Why a routine can't be started.
    public String refusal(Refusal refusal) {
        return switch (refusal.why()) {
            case EMERGENCY -> messages.text("health.tier.emergency.result");
            case ASK_FIRST -> messages.text("health.tier.ask-first.result");
            case NOT_TODAY -> messages.text("health.tier.today.result");
            case NOT_FOR_YOU -> because(refusal, "health.skipped.result");
            case NOTHING_LEFT -> because(refusal, "fitted.nothing-left");
            case ENOUGH_FOR_NOW -> messages.text("advice.enough-for-now");
        };
    }

    /// Why a routine can't be started, and what is possible instead.
    public String refusal(Refusal refusal, Optional<Routine> instead) {
        String why = refusal(refusal);
        return instead.map(other -> why + " " + messages.text("fitted.instead", other.title()))
                .orElse(why);
    }

    private String because(Refusal refusal, String otherwise) {
        return refusal.because().stream()
                .findFirst()
                .map(this::because)
                .orElseGet(() -> messages.text(otherwise));
    }

    /// Why, and what follows from it.
    public String because(Question question) {
        return reason(question) + " " + action(question);
    }

    public String question(Question question) {
        return messages.text("health." + question.id() + ".question");
    }

    public String reason(Question question) {
        return messages.text("health." + question.id() + ".reason");
    }

    /// What to do, or what is switched off.
    public String action(Question question) {
        return messages.text("health." + question.id() + ".action");
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(messages.locale())
                .format(day);
    }
}
