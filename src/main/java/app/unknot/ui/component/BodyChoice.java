package app.unknot.ui.component;

import app.unknot.domain.body.BodyField;
import app.unknot.domain.body.BodyPart;
import app.unknot.domain.body.DiagramView;
import app.unknot.domain.body.Point;
import app.unknot.domain.body.Side;
import app.unknot.domain.body.Toward;
import app.unknot.domain.progress.WorkedLately;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the body map and the list beside it share, so that both are always in step: the view, what
/// is pointed at, what is chosen, and what can't be.
public final class BodyChoice {
    private final List<BodyField> fields;
    private final boolean sided;
    private final ReadOnlyObjectWrapper<BodyField> field = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<BodyPart>> pointed =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Integer> changes = new ReadOnlyObjectWrapper<>(0);
    private final Set<BodyPart> chosen = new HashSet<>();
    private final Map<String, AreaBar> bars = new HashMap<>();
    private final Map<String, AreaFelt> felt = new HashMap<>();
    private WorkedLately worked = WorkedLately.NOTHING;
    private Consumer<BodyPart> onChosen = part -> {};

    /// @param fields the views to choose from, the first one shown first; at least one
    /// @param sided whether left and right are chosen apart, rather than an area as a whole
    public BodyChoice(List<BodyField> fields, boolean sided) {
        this.fields = List.copyOf(fields);
        this.sided = sided;
        field.set(fields.getFirst());
    }

    public boolean isSided() {
        return sided;
    }

    public List<DiagramView> views() {
        return fields.stream().map(BodyField::view).toList();
    }

    /// The view that is shown, with its parts.
    public ReadOnlyObjectProperty<BodyField> fieldProperty() {
        return field.getReadOnlyProperty();
    }

    /// What the pointer or the keyboard is on.
    public ReadOnlyObjectProperty<Optional<BodyPart>> pointedProperty() {
        return pointed.getReadOnlyProperty();
    }

    /// Counts what changed in the chosen, the barred, the worked and the felt ones.
    public ReadOnlyObjectProperty<Integer> changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /// Is given each part that the person chooses; called on the press itself.
    public void setOnChosen(Consumer<BodyPart> listener) {
        onChosen = listener;
    }

    /// Shows another view; what is pointed at stays on the same area where that view has it.
    public void show(DiagramView view) {
        Optional<BodyPart> before = pointed.get();
        fields.stream().filter(each -> each.view() == view).findFirst().ifPresent(field::set);
        pointed.set(before.flatMap(part -> field.get().part(part.area(), part.side())));
    }

    /// The parts of every view from head to foot, each place once.
    public List<BodyPart> allParts() {
        List<BodyPart> all = new ArrayList<>();
        fields.stream()
                .flatMap(each -> each.parts().stream())
                .filter(part -> all.stream().noneMatch(known -> isSameHalf(part, known)))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /// Whether both are the same area on the same side, in whichever views.
    static boolean isSameHalf(BodyPart one, BodyPart other) {
        return one.area().equals(other.area()) && one.side() == other.side();
    }

    /// Points at a part, in another view where the shown one doesn't have it.
    public void showAndPoint(BodyPart part) {
        pointAtArea(part.area());
        pointed.set(field.get().part(part.area(), part.side()));
    }

    /// One row for each choice that the shown view offers, from head to foot.
    public List<BodyPart> rows() {
        return field.get().parts().stream()
                .filter(part -> sided || part.side() == Side.LEFT)
                .toList();
    }

    /// The row that stands for the part.
    public Optional<BodyPart> row(BodyPart part) {
        return rows().stream()
                .filter(row -> sided ? row.isSamePlace(part) : row.area().equals(part.area()))
                .findFirst();
    }

    public void pointAt(Point point) {
        pointed.set(field.get().at(point));
    }

    public void point(Optional<BodyPart> part) {
        pointed.set(part);
    }

    /// Points at an area by its id, in another view where the shown one doesn't have it.
    public void pointAtArea(String area) {
        Optional<BodyField> with =
                Stream.concat(Stream.of(field.get()), fields.stream())
                        .filter(each -> each.part(area, Side.LEFT).isPresent())
                        .findFirst();
        with.ifPresent(each -> {
            show(each.view());
            pointed.set(each.part(area, Side.LEFT));
        });
    }

    /// Moves with an arrow key; the first one lands on the part nearest to the head.
    public void move(Toward way) {
        if (!field.get().parts().isEmpty()) {
            BodyPart next =
                    pointed.get()
                            .map(part -> field.get().next(part, way))
                            .orElse(field.get().parts().getFirst());
            pointed.set(Optional.of(next));
        }
    }

    /// Moves to the first or the last part, from head to foot.
    public void moveToEnd(boolean first) {
        List<BodyPart> parts = field.get().parts();
        if (!parts.isEmpty()) {
            pointed.set(Optional.of(first ? parts.getFirst() : parts.getLast()));
        }
    }

    /// Chooses what is pointed at, unless it is barred.
    public void choose() {
        pointed.get().filter(part -> bar(part).isEmpty()).ifPresent(onChosen);
    }

    /// Whether it is one of the chosen.
    public boolean isChosen(BodyPart part) {
        return chosen.stream()
                .anyMatch(each ->
                        each.area().equals(part.area()) && (!sided || each.side() == part.side()));
    }

    /// Shows these as chosen, in whichever view they are.
    public void setChosen(Set<BodyPart> parts) {
        chosen.clear();
        chosen.addAll(parts);
        changed();
    }

    /// Shows these areas as chosen, on both sides.
    public void setChosenAreas(Set<String> areas) {
        setChosen(
                Set.copyOf(
                        fields.stream()
                                .flatMap(each -> each.parts().stream())
                                .filter(part -> areas.contains(part.area()))
                                .toList()));
    }

    public Optional<AreaBar> bar(BodyPart part) {
        return Optional.ofNullable(bars.get(part.area()));
    }

    /// Says which areas can't be chosen, by their ids.
    public void setBars(Map<String, AreaBar> barred) {
        bars.clear();
        bars.putAll(barred);
        changed();
    }

    /// Days since the part was worked on, where that was lately.
    public OptionalInt workedDaysAgo(BodyPart part) {
        if (sided) {
            return worked.daysAgo(part.area(), part.side());
        }
        OptionalInt left = worked.daysAgo(part.area(), Side.LEFT);
        OptionalInt right = worked.daysAgo(part.area(), Side.RIGHT);
        return left.isPresent() && (right.isEmpty() || left.getAsInt() < right.getAsInt())
                ? left
                : right;
    }

    public void setWorked(WorkedLately lately) {
        worked = lately;
        changed();
    }

    /// How the area of the part has been, where that is known.
    public Optional<AreaFelt> felt(BodyPart part) {
        return Optional.ofNullable(felt.get(part.area()));
    }

    /// Says how areas have been, by their ids.
    public void setFelt(Map<String, AreaFelt> areas) {
        felt.clear();
        felt.putAll(areas);
        changed();
    }

    private void changed() {
        changes.set(changes.get() + 1);
    }
}
