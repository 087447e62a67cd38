package app.unknot.ui.player;

import app.unknot.domain.body.Side;
import app.unknot.domain.progress.Knot;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Surface;
import app.unknot.domain.session.KnotTarget;
import app.unknot.domain.session.SideChoice;
import app.unknot.i18n.KnotWords;
import app.unknot.i18n.Messages;
import app.unknot.service.HealthCheck;
import app.unknot.service.Offer;
import app.unknot.service.SessionOrder;
import app.unknot.service.SessionRunner;
import app.unknot.service.SessionService;
import app.unknot.service.SessionWish;
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
    private final ReadOnlyObjectWrapper<Routine> routine;
    private Side first;
    private Optional<Duration> time;
    private final ReadOnlyObjectWrapper<Offer> offer = new ReadOnlyObjectWrapper<>();
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
        this.routine = new ReadOnlyObjectWrapper<>(routine);
        this.onStart = onStart;
        this.onNotToday = onNotToday;
        this.time = service.wish().time();
        this.first = service.suggestedSides(routine).first();
        this.sides.set(service.offers().sides(routine, SideChoice.bothFrom(first), time));
        this.offer.set(refitted());
        readySound();
    }

    public Messages messages() {
        return messages;
    }

    public Routine routine() {
        return routine.get();
    }

    /// Another one for the same part of the body, once another place was chosen.
    public ReadOnlyObjectProperty<Routine> routineProperty() {
        return routine.getReadOnlyProperty();
    }

    /// What fits into the time, and what there is to say about it.
    public ReadOnlyObjectProperty<Offer> offerProperty() {
        return offer.getReadOnlyProperty();
    }

    /// The minutes that the person has; 0 for as long as it takes.
    public int minutes() {
        return (int) time.orElse(Duration.ZERO).toMinutes();
    }

    /// The person has so many minutes; 0 for as long as it takes.
    public void have(int minutes) {
        time = minutes == 0 ? Optional.empty() : Optional.of(Duration.ofMinutes(minutes));
        service.wish(service.wish().withTime(time));
        refit();
    }

    /// The same in another place, where there is something for the same part of the body.
    public void beAt(Surface place) {
        SessionWish wish = new SessionWish(time, Optional.of(place));
        Offer found = service.offers().of(routine(), sides.get(), wish);
        if (found.routine().surface() == place) {
            routine.set(found.routine());
            first = service.suggestedSides(routine()).first();
            knot.set(knot.get().filter(knots()::contains));
            refit();
        } else {
            offer.set(found);
        }
    }

    private void refit() {
        offer.set(refitted());
        readySound();
    }

    private Offer refitted() {
        return service.offers().ofThis(routine(), sides.get(), time);
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
        refit();
    }

    /// The person's knots that this routine can work on.
    public List<Knot> knots() {
        return service.knots().in(routine());
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
        refit();
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
        service.readySound(order());
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
        return service.plan(order()).length();
    }

    /// The session as it would start now.
    public SessionOrder order() {
        return new SessionOrder(routine(), sides.get(), time, targets());
    }

    public void start() {
        onStart.accept(service.prepare(order(), ease.get()));
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
        return service.permissions().against(routine()).map(new HealthWords(messages)::refusal);
    }

    /// What differs because of who plays it.
    public List<String> fitted() {
        return new FittedLines(service.permissions(), messages, routine()).all();
    }
}
