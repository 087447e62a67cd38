package app.unknot.ui.editor;

import app.unknot.domain.editing.Field;
import app.unknot.domain.editing.FieldRef;
import app.unknot.domain.editing.RoutineEdit;
import app.unknot.domain.routine.Maker;
import app.unknot.domain.routine.Origin;
import app.unknot.domain.routine.Plan;
import app.unknot.domain.routine.RoutineSize;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.scene.Node;

/// Who made a routine for whom, and how often it is meant to be done.
final class OriginFields {
    private static final Maker NOBODY =
            new Maker(Optional.empty(), Optional.empty(), Optional.empty());

    private final WholeForm form;

    OriginFields(WholeForm form) {
        this.form = form;
    }

    List<Node> all() {
        return List.of(name(), note(), reviewed(), times(), weeks());
    }

    private Origin now() {
        return form.model.routine().origin();
    }

    private Maker maker() {
        return now().maker().orElse(NOBODY);
    }

    private void change(Field field, UnaryOperator<Origin> change) {
        form.model.edit(new RoutineEdit.SetOrigin(change.apply(now()), field));
    }

    private void make(Field field, Maker maker) {
        Optional<Maker> made = maker.equals(NOBODY) ? Optional.empty() : Optional.of(maker);
        change(field, origin -> new Origin(origin.sources(), made, origin.copyOf(), origin.plan()));
    }

    private TextInput text(
            Field field, int longest, Function<Maker, Optional<String>> read, With with) {
        return form.add(
                new TextInput(
                        FieldRef.of(field),
                        form.name(field),
                        form.messages,
                        new TextInput.Rules(longest, false, false),
                        () -> read.apply(maker()).orElse(""),
                        new TextInput.Ways(
                                text ->
                                        make(
                                                field,
                                                with.change(
                                                        maker(),
                                                        Optional.of(text)
                                                                .filter(t -> !t.isBlank()))),
                                form.model::settle)));
    }

    private interface With {
        Maker change(Maker maker, Optional<String> text);
    }

    private TextInput name() {
        return text(
                Field.MAKER,
                RoutineSize.LONGEST_TITLE,
                Maker::name,
                (maker, name) -> new Maker(name, maker.note(), maker.reviewed()));
    }

    private TextInput note() {
        return text(
                Field.NOTE,
                RoutineSize.LONGEST_TEXT,
                Maker::note,
                (maker, note) -> new Maker(maker.name(), note, maker.reviewed()));
    }

    private DateInput reviewed() {
        return form.add(
                new DateInput(
                        FieldRef.of(Field.REVIEWED),
                        form.name(Field.REVIEWED),
                        form.messages,
                        () -> maker().reviewed(),
                        date ->
                                make(
                                        Field.REVIEWED,
                                        new Maker(maker().name(), maker().note(), date)),
                        form.model::settle));
    }

    /// The date that a text says; empty where it says none.
    static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private ChoiceInput<Integer> times() {
        return form.add(
                new ChoiceInput<>(
                        FieldRef.of(Field.TIMES_A_WEEK),
                        form.name(Field.TIMES_A_WEEK),
                        IntStream.rangeClosed(0, Plan.MOST_TIMES_A_WEEK).boxed().toList(),
                        this::timesAWeek,
                        () -> now().plan().map(Plan::timesAWeek).orElse(0),
                        times -> plan(Field.TIMES_A_WEEK, times, weeksNow())));
    }

    private String timesAWeek(int times) {
        return times == 0
                ? form.messages.text("editor.plan.none")
                : form.messages.text("editor.plan.times", times);
    }

    private int weeksNow() {
        return now().plan().flatMap(Plan::weeks).orElse(0);
    }

    /// How long makes sense only once it is said how often.
    private ChoiceInput<Integer> weeks() {
        return form.add(
                new ChoiceInput<>(
                        FieldRef.of(Field.WEEKS),
                        form.name(Field.WEEKS),
                        IntStream.rangeClosed(0, Plan.MOST_WEEKS).boxed().toList(),
                        weeks ->
                                weeks == 0
                                        ? form.messages.text("editor.plan.open")
                                        : form.messages.text("editor.plan.weeks", weeks),
                        this::weeksNow,
                        weeks ->
                                plan(
                                        Field.WEEKS,
                                        Math.max(1, now().plan().map(Plan::timesAWeek).orElse(1)),
                                        weeks)));
    }

    private void plan(Field field, int times, int weeks) {
        Optional<Plan> plan =
                times == 0
                        ? Optional.empty()
                        : Optional.of(
                                new Plan(times, Optional.of(weeks).filter(number -> number > 0)));
        change(
                field,
                origin -> new Origin(origin.sources(), origin.maker(), origin.copyOf(), plan));
        form.model.settle();
    }
}
