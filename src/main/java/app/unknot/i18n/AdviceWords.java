package app.unknot.i18n;

import app.unknot.domain.advice.Pairing;
import app.unknot.domain.advice.Reason;
import app.unknot.domain.progress.RestReason;
import java.time.LocalDate;
import java.util.Locale;

/// Says in a few words why something is recommended.
public final class AdviceWords {
    private final Messages messages;

    public AdviceWords(Messages messages) {
        this.messages = messages;
    }

    /// Why that routine.
    ///
    /// @param today by the days that practice counts on
    public String reason(Reason reason, LocalDate today) {
        return switch (reason) {
            case Reason.TeacherPlan plan ->
                    messages.text(
                            "advice.reason.plan", plan.standing().done(), plan.standing().times());
            case Reason.FollowUp followUp -> second(followUp.pairing(), today);
            case Reason.Back back -> messages.text("advice.reason.back");
            case Reason.NotEased knot ->
                    messages.text(
                            knot.worked() ? "advice.reason.knot" : "advice.reason.knot-new",
                            new KnotWords(messages).name(knot.knot()));
            case Reason.LessSide less -> messages.text("advice.reason.side." + word(less.side()));
            case Reason.GoalReached goal -> messages.text("advice.reason.goal");
            case Reason.Usual usual -> messages.text("advice.reason.usual");
            case Reason.Again again -> messages.text("advice.reason.again");
            case Reason.First first -> messages.text("advice.reason.first");
        };
    }

    /// Which session it is the second part of.
    public String second(Pairing pairing, LocalDate today) {
        return messages.text("advice.second." + word(pairing.when(today)));
    }

    /// On which days the second part does good.
    public String days(Pairing pairing, LocalDate today) {
        if (!pairing.isDue(today)) {
            return messages.text("advice.thread.tomorrow");
        }
        return messages.text(
                today.equals(pairing.until()) ? "advice.thread.last" : "advice.thread.today");
    }

    /// Why to rest.
    public String rest(RestReason reason) {
        return messages.text("advice.rest." + word(reason));
    }

    /// What that means.
    public String restSay(RestReason reason) {
        return messages.text("advice.rest." + word(reason) + ".say");
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
