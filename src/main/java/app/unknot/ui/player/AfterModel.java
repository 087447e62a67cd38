package app.unknot.ui.player;

import app.unknot.domain.advice.Pairing;
import app.unknot.domain.health.Complaint;
import app.unknot.domain.progress.PracticeDays;
import app.unknot.domain.progress.SessionRecord;
import app.unknot.domain.progress.SessionRecord.Ending;
import app.unknot.domain.routine.Surface;
import app.unknot.i18n.AdviceWords;
import app.unknot.i18n.Messages;
import app.unknot.service.SessionRunner;
import app.unknot.ui.common.EmergencyWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What is shown when a session is over: the way up, how it feels now, and what would do good next.
public final class AfterModel {
    private static final int CLEARLY = 2;
    private static final int CLEAR_SHARE = 3;

    private final SessionRunner runner;
    private final Messages messages;
    private final EmergencyWords emergency;
    private final Supplier<Optional<Pairing>> pairing;
    private final Runnable onDone;
    private final ReadOnlyObjectWrapper<Optional<Integer>> ease =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param emergency whom to call
    /// @param pairing the second part of a session that is open now
    public AfterModel(
            SessionRunner runner,
            EmergencyWords emergency,
            Supplier<Optional<Pairing>> pairing,
            Runnable onDone) {
        this.runner = runner;
        this.messages = emergency.messages();
        this.emergency = emergency;
        this.pairing = pairing;
        this.onDone = onDone;
    }

    public Messages messages() {
        return messages;
    }

    public boolean isFinished() {
        return ending() == Ending.FINISHED;
    }

    private Ending ending() {
        return runner.record().map(SessionRecord::ending).orElse(Ending.STOPPED);
    }

    /// The words at the top.
    public String title() {
        return switch (ending()) {
            case FINISHED -> messages.text("after.finished");
            case WRONG -> messages.text("after.wrong");
            case STOPPED, CLOSED, FAILED -> messages.text("after.stopped");
        };
    }

    /// Whether it ended with signs of an emergency.
    boolean isEmergency() {
        return runner.record()
                .flatMap(SessionRecord::wrong)
                .filter(Complaint.EMERGENCY::equals)
                .isPresent();
    }

    /// What follows from what felt wrong, where something did.
    public Optional<String> advice() {
        if (isEmergency()) {
            return Optional.of(emergency.call() + " " + emergency.elsewhere());
        }
        return runner.record()
                .flatMap(SessionRecord::wrong)
                .map(id ->
                        messages.has("wrong." + id + ".not-gone.say")
                                ? "wrong." + id + ".not-gone.say"
                                : "wrong." + id + ".say")
                .filter(messages::has)
                .map(messages::text);
    }

    /// How to get up, a sentence a line; none for somebody who should lie or sit still.
    public List<String> wayUp() {
        if (isEmergency()) {
            return List.of(messages.text("wrong.first.say"));
        }
        return isFinished()
                ? messages.text("after.up." + surface().id()).lines().toList()
                : runner.wayOff().stream().skip(1).toList();
    }

    private Surface surface() {
        return runner.session().state().plan().routine().surface();
    }

    /// Whether a number would say anything: something was done, and it did not end in an emergency.
    public boolean asksEase() {
        return runner.record().isPresent() && ending() != Ending.WRONG;
    }

    public ReadOnlyObjectProperty<Optional<Integer>> easeProperty() {
        return ease.getReadOnlyProperty();
    }

    public void rate(int value) {
        ease.set(Optional.of(value));
        runner.rate(Optional.of(value));
    }

    /// What the two numbers say, once both are there (sources P1, P2).
    public Optional<String> change() {
        Optional<Integer> before = runner.record().flatMap(SessionRecord::easeBefore);
        if (before.isEmpty() || ease.get().isEmpty()) {
            return Optional.empty();
        }
        int from = before.get();
        int to = ease.get().get();
        int better = from - to;
        String key;
        if (better >= CLEARLY || (better > 0 && better * CLEAR_SHARE >= from)) {
            key = "ease.clearly-better";
        } else if (better > 0) {
            key = "ease.little-better";
        } else {
            key = better > -CLEARLY ? "ease.same" : "ease.worse";
        }
        return Optional.of(messages.text(key, from, to));
    }

    /// Its second part, and when that does good: Today keeps it in mind.
    public Optional<String> followUp() {
        return runner.record()
                .flatMap(record ->
                        pairing.get()
                                .filter(open -> open.first().id().equals(record.id()))
                                .map(open -> followUp(open, PracticeDays.dayOf(record.started()))));
    }

    private String followUp(Pairing open, LocalDate day) {
        return messages.text("advice.thread.next", open.next().title())
                + ". "
                + new AdviceWords(messages).days(open, day)
                + " "
                + messages.text("after.follow-up");
    }

    public void done() {
        onDone.run();
    }
}
