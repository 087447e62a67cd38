package app.unknot.ui.player;

import app.unknot.domain.body.Side;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.session.SideChoice;
import app.unknot.i18n.Messages;
import app.unknot.service.HealthCheck;
import app.unknot.service.SessionRunner;
import app.unknot.service.SessionService;
import app.unknot.ui.common.HealthWords;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// What is asked before the person lies down: whether today is fine, how strong the ache is, and
/// which sides.
public final class BeforeModel {
    private final SessionService service;
    private final Messages messages;
    private final Routine routine;
    private final Side first;
    private final Consumer<SessionRunner> onStart;
    private final Runnable onNotToday;
    private final ReadOnlyObjectWrapper<Optional<Integer>> ease =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<SideChoice> sides = new ReadOnlyObjectWrapper<>();

    public BeforeModel(
            SessionService service,
            Messages messages,
            Routine routine,
            Consumer<SessionRunner> onStart,
            Runnable onNotToday) {
        this.service = service;
        this.messages = messages;
        this.routine = routine;
        this.onStart = onStart;
        this.onNotToday = onNotToday;
        this.sides.set(service.suggestedSides(routine));
        this.first = sides.get().first();
        readySound();
    }

    public Messages messages() {
        return messages;
    }

    public Routine routine() {
        return routine;
    }

    /// The ache from 0 to 10, where it was given.
    public ReadOnlyObjectProperty<Optional<Integer>> easeProperty() {
        return ease.getReadOnlyProperty();
    }

    public void rate(int value) {
        ease.set(Optional.of(value));
    }

    public ReadOnlyObjectProperty<SideChoice> sidesProperty() {
        return sides.getReadOnlyProperty();
    }

    public void choose(SideChoice choice) {
        sides.set(choice);
        readySound();
    }

    /// The lines are rendered while the person still looks at the page.
    private void readySound() {
        service.readySound(routine, sides.get());
    }

    /// Whether any key is to be the one input.
    public ObservableValue<Boolean> eyesFree() {
        return service.preferences().settingsProperty().map(s -> s.sound().eyesFree());
    }

    public void chooseEyesFree(boolean on) {
        service.preferences().update(s -> s.withSound(s.sound().withEyesFree(on)));
        readySound();
    }

    /// The side that had less lately, and so comes first unless the person wants otherwise.
    public Side suggestedFirst() {
        return first;
    }

    /// How long it takes with these sides, if every hold goes on to its cap.
    public Duration length() {
        return service.plan(routine, sides.get()).length();
    }

    public void start() {
        onStart.accept(service.prepare(routine, sides.get(), ease.get()));
    }

    /// Goes back, as if nothing had been asked.
    public void back() {
        onNotToday.run();
    }

    /// Today isn't the day; nothing starts before tomorrow.
    public void notToday() {
        service.health().ifPresent(HealthCheck::notToday);
        onNotToday.run();
    }

    /// What stands against the session, if something does.
    public Optional<String> refusal() {
        return service.permissions().against(routine).map(new HealthWords(messages)::refusal);
    }

    /// What differs because of who plays it.
    public List<String> fitted() {
        return new FittedLines(service.permissions(), messages, routine).all();
    }
}
