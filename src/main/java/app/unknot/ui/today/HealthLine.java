package app.unknot.ui.today;

import app.unknot.domain.health.Refusal;
import app.unknot.domain.health.Refusal.Why;
import app.unknot.i18n.Messages;
import app.unknot.service.HealthCheck;
import app.unknot.ui.common.HealthWords;
import java.util.Optional;

/// What Today says about the health check: why nothing starts, or that it would be good to answer
/// it, with the one thing to do about it.
///
/// @param blocks whether nothing can be started
/// @param action the words of its button
record HealthLine(String text, boolean blocks, String action, Runnable onAction) {
    /// The line for now, if there is something to say.
    ///
    /// @param open opens the health check
    static Optional<HealthLine> of(HealthCheck check, Messages messages, Runnable open) {
        Optional<Refusal> refusal = check.allowance().againstAll();
        if (refusal.isPresent()) {
            return refusal.map(why -> blocked(why, check, messages, open));
        }
        if (check.isDueAgain()) {
            return Optional.of(
                    new HealthLine(
                            messages.text("wellness.due"),
                            false,
                            messages.text("wellness.due.look"),
                            open));
        }
        return check.answers().answeredOn().isPresent()
                ? Optional.empty()
                : Optional.of(
                        new HealthLine(
                                messages.text("wellness.skipped"),
                                false,
                                messages.text("wellness.skipped.answer"),
                                open));
    }

    private static HealthLine blocked(
            Refusal refusal, HealthCheck check, Messages messages, Runnable open) {
        return refusal.why() == Why.NOT_TODAY
                ? new HealthLine(
                        messages.text("wellness.off"),
                        true,
                        messages.text("wellness.after-all"),
                        check::todayAfterAll)
                : new HealthLine(
                        new HealthWords(messages).refusal(refusal),
                        true,
                        messages.text("wellness.open"),
                        open);
    }
}
