package app.unknot.ui.player;

import app.unknot.domain.body.Side;
import app.unknot.domain.progress.Knot;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.session.KnotTarget;
import app.unknot.domain.session.SideChoice;
import app.unknot.i18n.KnotWords;
import app.unknot.i18n.Messages;
import app.unknot.service.SessionRunner;
import app.unknot.service.SessionService;
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
    private final List<Knot> offered;
    private final Consumer<SessionRunner> onStart;
    private final Runnable onNotToday;
    private final ReadOnlyObjectWrapper<Optional<Integer>> ease =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Knot>> knot =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final KnotWords words;
    private final ReadOnlyObjectWrapper<SideChoice> sides = new ReadOnlyObjectWrapper<>();

    public BeforeModel(
            SessionService service,
            Messages messages,
            Routine routine,
            Consumer<SessionRunner> onStart,
            Runnable onNotToday) {
        this.service = service;
        this.messages = messages;
        this.words = new KnotWords(messages);
        this.routine = routine;
        this.onStart = onStart;
        this.onNotToday = onNotToday;
        this.offered = service.knots().in(routine);
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

    /// The person's knots that this routine can work on.
    public List<Knot> knots() {
        return offered;
    }

    /// The knot to work on, where one was chosen.
    public ReadOnlyObjectProperty<Optional<Knot>> knotProperty() {
        return knot.getReadOnlyProperty();
    }

    /// Works on that knot, and begins with its side.
    public void workOn(Optional<Knot> chosen) {
        knot.set(chosen);
        chosen.filter(one -> !sides.get().sides().contains(one.side()) || !sides.get().isOneSide())
                .ifPresent(one -> sides.set(SideChoice.bothFrom(one.side())));
        readySound();
    }

    private List<KnotTarget> targets() {
        return knot.get().map(one -> words.target(one)).stream().toList();
    }

    /// What the knot is called.
    public String nameOf(Knot one) {
        return words.title(one);
    }

    /// The lines are rendered while the person still looks at the page.
    private void readySound() {
        service.readySound(routine, sides.get(), targets());
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
        return service.plan(routine, sides.get(), targets()).length();
    }

    public void start() {
        onStart.accept(service.prepare(routine, sides.get(), ease.get(), targets()));
    }

    public void notToday() {
        onNotToday.run();
    }
}
