package app.unknot.ui.library;

import app.unknot.domain.body.Side;
import app.unknot.domain.health.Allowance;
import app.unknot.domain.progress.History;
import app.unknot.domain.progress.SessionSummary;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.session.SideChoice;
import app.unknot.i18n.Messages;
import app.unknot.service.OwnRoutine;
import app.unknot.service.RoutineLibrary;
import app.unknot.service.SessionService;
import app.unknot.service.Settings;
import app.unknot.service.shelf.Shelf;
import app.unknot.service.shelf.ShelfFilter;
import app.unknot.service.shelf.ShelfItem;
import app.unknot.service.shelf.ShelfOrder;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// All routines, and what of them the person looks for.
public final class BrowseModel {
    /// Whoever did something longer ago than so many sessions has done it long ago.
    private static final int MOST_SESSIONS = 5_000;

    private final SessionService service;
    private final Messages messages;
    private final IdentityHashMap<Routine, Duration> lengths = new IdentityHashMap<>();
    private final ReadOnlyObjectWrapper<ShelfFilter> filter =
            new ReadOnlyObjectWrapper<>(ShelfFilter.NONE);
    private final ReadOnlyObjectWrapper<ShelfOrder> order =
            new ReadOnlyObjectWrapper<>(ShelfOrder.RECOMMENDED);
    private final ReadOnlyObjectWrapper<Found> found =
            new ReadOnlyObjectWrapper<>(new Found(ShelfFilter.NONE, List.of()));
    private Settings planned;
    private Shelf shelf;

    /// What meets a filter, in its order.
    public record Found(ShelfFilter filter, List<ShelfItem> items) {
        public Found {
            items = List.copyOf(items);
        }
    }

    public BrowseModel(SessionService service, Messages messages) {
        this.service = service;
        this.messages = messages;
        this.planned = service.preferences().settings();
        this.shelf = taken();
        find();
    }

    public Messages messages() {
        return messages;
    }

    public ReadOnlyObjectProperty<ShelfFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<ShelfOrder> orderProperty() {
        return order.getReadOnlyProperty();
    }

    /// What meets the filter, in its order.
    public ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    public Shelf shelf() {
        return shelf;
    }

    /// Takes what the library has now.
    public void refresh() {
        Settings now = service.preferences().settings();
        if (!isPlannedAlike(now)) {
            lengths.clear();
            planned = now;
        }
        shelf = taken();
        find();
    }

    private boolean isPlannedAlike(Settings now) {
        return now.pattern().equals(planned.pattern())
                && now.pace() == planned.pace()
                && now.extraPlacing().equals(planned.extraPlacing())
                && now.sound().guidance().equals(planned.sound().guidance());
    }

    private Shelf taken() {
        RoutineLibrary library = service.library();
        Set<String> own = library.own().stream().map(OwnRoutine::id).collect(Collectors.toSet());
        Set<String> favourites = service.preferences().settings().favourites();
        Map<String, OffsetDateTime> done = done(service.progress().history());
        Allowance allowance = service.permissions().allowance();
        List<ShelfItem> items =
                library.routines().stream()
                        .map(routine ->
                                ShelfItem.of(
                                                routine,
                                                own.contains(routine.id()),
                                                favourites,
                                                this::areaName,
                                                Optional.ofNullable(done.get(routine.id())))
                                        .against(allowance.against(routine)))
                        .toList();
        return new Shelf(items, messages.locale(), this::length);
    }

    private static Map<String, OffsetDateTime> done(History history) {
        Map<String, OffsetDateTime> done = new HashMap<>();
        int first = Math.max(0, history.size() - MOST_SESSIONS);
        for (int i = first; i < history.size(); i++) {
            SessionSummary session = history.summary(i);
            done.put(session.routine(), session.started());
        }
        return done;
    }

    String areaName(String area) {
        String key = "area." + area + ".name";
        return messages.has(key) ? messages.text(key) : "";
    }

    /// How long it takes with the settings as they are.
    Duration length(Routine routine) {
        return lengths.computeIfAbsent(
                routine, r -> service.plan(r, SideChoice.bothFrom(Side.RIGHT)).length());
    }

    /// Why it can't be started by this person, if it can't, and what is possible instead.
    Optional<String> refusal(Routine routine) {
        return new Refusals(service, messages).of(routine);
    }

    private void find() {
        found.set(new Found(filter.get(), shelf.find(filter.get(), order.get())));
    }

    public void search(String words) {
        look(filter.get().withSearch(words));
    }

    /// Looks for that too, or no longer.
    public void toggle(ShelfFilter.Part part) {
        look(filter.get().toggled(part));
    }

    /// Looks only for what takes at most so many minutes; 0 for all.
    public void atMost(int minutes) {
        look(filter.get().withMinutes(minutes == 0 ? Optional.empty() : Optional.of(minutes)));
    }

    public void clear() {
        look(ShelfFilter.NONE);
    }

    private void look(ShelfFilter changed) {
        if (!changed.equals(filter.get())) {
            filter.set(changed);
            find();
        }
    }

    public void sort(ShelfOrder chosen) {
        order.set(chosen);
        find();
    }

    public boolean isFavourite(Routine routine) {
        return service.preferences().settings().favourites().contains(routine.id());
    }

    /// Marks a favourite. Nothing moves under the person's hand; it is sorted in next time.
    public void favour(Routine routine, boolean isFavourite) {
        service.preferences().update(s -> s.withFavourite(routine.id(), isFavourite));
        shelf = taken();
        if (filter.get().favourites()) {
            find();
        }
    }
}
