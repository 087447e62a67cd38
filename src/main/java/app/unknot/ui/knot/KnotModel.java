package app.unknot.ui.knot;

import app.unknot.domain.body.DiagramView;
import app.unknot.domain.body.Ground;
import app.unknot.domain.body.Placement;
import app.unknot.domain.body.Point;
import app.unknot.domain.body.Spot;
import app.unknot.domain.body.SpotFinder;
import app.unknot.domain.progress.Knot;
import app.unknot.domain.routine.Routine;
import app.unknot.i18n.KnotWords;
import app.unknot.i18n.Messages;
import app.unknot.service.KnotBook;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Where the knot is: what the person points at, where the ball may rest near it, and the knots
/// that are kept.
public final class KnotModel {
    private final KnotBook book;
    private final Messages messages;
    private final KnotWords words;
    private final List<SpotFinder> finders;
    private final BiConsumer<Routine, Knot> onWork;
    private final ReadOnlyObjectWrapper<SpotFinder> finder = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<Spot>> spot =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Knot>> knots = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<Knot> chosen = Optional.empty();
    private Optional<Knot> retired = Optional.empty();
    private Point wanted;

    /// @param finders of the close-ups to choose from, at least one
    /// @param onWork is given the routine for a knot, to be prepared
    public KnotModel(
            KnotBook book,
            Messages messages,
            List<SpotFinder> finders,
            BiConsumer<Routine, Knot> onWork) {
        this.book = book;
        this.messages = messages;
        this.words = new KnotWords(messages);
        this.finders = List.copyOf(finders);
        this.onWork = onWork;
        this.finder.set(finders.getFirst());
        this.wanted = usual();
        refresh();
    }

    public Messages messages() {
        return messages;
    }

    /// Takes what is on record now.
    public void refresh() {
        knots.set(book.active());
    }

    public List<DiagramView> views() {
        return finders.stream().map(SpotFinder::view).toList();
    }

    public ReadOnlyObjectProperty<SpotFinder> finderProperty() {
        return finder.getReadOnlyProperty();
    }

    /// The spot that is marked, kept or not.
    public ReadOnlyObjectProperty<Optional<Spot>> spotProperty() {
        return spot.getReadOnlyProperty();
    }

    /// The knots that are kept, the one that changed last first.
    public ReadOnlyObjectProperty<List<Knot>> knotsProperty() {
        return knots.getReadOnlyProperty();
    }

    /// The kept knot that the marked spot belongs to.
    public Optional<Knot> chosen() {
        return chosen;
    }

    /// The knot that was retired last and can be taken back.
    public Optional<Knot> retired() {
        return retired;
    }

    private Point usual() {
        return finder.get().grounds().getFirst().placement().hold();
    }

    public void show(DiagramView view) {
        finders.stream().filter(each -> each.view() == view).findFirst().ifPresent(finder::set);
        chosen = Optional.empty();
        wanted = usual();
        spot.set(Optional.empty());
    }

    /// Marks the allowed spot nearest to where the person points.
    public void mark(Point point) {
        DiagramView view = finder.get().view();
        wanted =
                new Point(
                        Math.clamp(point.x(), 0, view.width()),
                        Math.clamp(point.y(), 0, view.height()));
        spot.set(finder.get().nearest(wanted));
    }

    /// Moves on from where the person pointed last, so that bone can be crossed; the first move
    /// begins at the usual place of the ball.
    public void nudge(double dx, double dy) {
        if (spot.get().isEmpty()) {
            mark(wanted);
        } else {
            mark(new Point(wanted.x() + dx, wanted.y() + dy));
        }
    }

    /// Where the ball lies on the marked spot.
    public Optional<Placement> placement() {
        return spot.get()
                .flatMap(now -> finder.get().ground(now.area(), now.side()))
                .map(Ground::placement);
    }

    /// The words for the marked place; empty before there is one.
    public String place() {
        return spot.get()
                .map(now -> words.place(now.area(), now.side(), now.view(), now.point()))
                .orElse("");
    }

    /// Why the ball isn't where the person pointed; empty where it is.
    public String refusal() {
        return spot.get().flatMap(Spot::refused).map(words::refusal).orElse("");
    }

    /// Keeps the marked spot: as a new knot, or as the new place of the chosen one.
    public void keep() {
        spot.get()
                .ifPresent(now -> {
                    chosen =
                            Optional.of(
                                    chosen.map(knot -> book.move(knot, now))
                                            .orElseGet(() -> book.make(now)));
                    refresh();
                });
    }

    /// Whether there is something to keep.
    public boolean canKeep() {
        return spot.get().isPresent()
                && chosen.filter(knot -> knot.point().equals(spot.get().get().point())).isEmpty();
    }

    /// Shows a kept knot on its close-up.
    public void choose(Knot knot) {
        finders.stream()
                .filter(each -> each.view() == knot.view())
                .findFirst()
                .ifPresent(finder::set);
        chosen = Optional.of(knot);
        spot.set(Optional.empty());
        mark(knot.point());
    }

    /// Lets go of the chosen knot, to mark another one.
    public void markAnother() {
        chosen = Optional.empty();
        wanted = usual();
        spot.set(Optional.empty());
    }

    /// Gives a knot another name; a blank one stands for the words of its place. What is too long
    /// is cut.
    public void rename(Knot knot, String name) {
        String plain = name.strip();
        int most = Math.min(plain.codePointCount(0, plain.length()), Knot.MOST_NAME);
        book.rename(knot, plain.substring(0, plain.offsetByCodePoints(0, most)));
        refresh();
    }

    public void retire(Knot knot) {
        retired = Optional.of(book.retire(knot));
        if (chosen.filter(one -> one.id().equals(knot.id())).isPresent()) {
            markAnother();
        }
        refresh();
    }

    /// Takes the last retiring back.
    public void undoRetire() {
        retired.ifPresent(book::again);
        retired = Optional.empty();
        refresh();
    }

    public Optional<Routine> routineFor(Knot knot) {
        return book.routineFor(knot);
    }

    public void workOn(Knot knot) {
        book.routineFor(knot).ifPresent(routine -> onWork.accept(routine, knot));
    }

    public String nameOf(Knot knot) {
        return words.name(knot);
    }

    /// What it is called at the head of its card.
    public String titleOf(Knot knot) {
        return words.title(knot);
    }

    /// The marked place as a title; empty before there is one.
    public String placeTitle() {
        return words.title(place());
    }

    public String placeOf(Knot knot) {
        return words.place(knot);
    }
}
