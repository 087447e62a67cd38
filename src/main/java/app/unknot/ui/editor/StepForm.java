package app.unknot.ui.editor;

import app.unknot.domain.editing.Field;
import app.unknot.domain.editing.FieldRef;
import app.unknot.domain.picture.PictureBook;
import app.unknot.domain.routine.Position;
import app.unknot.domain.routine.RoutineSize;
import app.unknot.domain.routine.Step;
import app.unknot.domain.routine.StepCard;
import app.unknot.ui.common.Labels;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;

/// The fields of one step: those of every kind, those of its own kind, and its spoken lines.
final class StepForm extends Form {
    private final String id;
    private final Words words;

    StepForm(EditorModel model, Step step, PictureBook pictures) {
        super(model);
        this.id = step.id();
        this.words = Words.of(model);
        if (step instanceof Step.Unknown) {
            group(words.kind(step), Labels.body(messages.text("editor.unknown-step")));
            return;
        }
        group(
                words.kind(step),
                text(
                        Field.STEP_TITLE,
                        RoutineSize.LONGEST_TITLE,
                        StepCard::title,
                        StepCard::withTitle),
                text(
                        Field.INSTRUCTION,
                        RoutineSize.LONGEST_TEXT,
                        StepCard::instruction,
                        StepCard::withInstruction),
                Labels.muted(messages.text("editor.placeholders", "{side}", "{other}")));
        group(messages.text("editor.dose"), new DoseFields(this).all(step).toArray(Node[]::new));
        place(step, pictures);
        group(messages.text("editor.lines"), new CueList(this, step));
        group(messages.text("editor.care"), warnings(), optional(), skippedBy());
    }

    /// The step as it is now; it can't be gone while its form is shown.
    Step now() {
        return model.step().filter(step -> step.id().equals(id)).orElseThrow();
    }

    private StepCard card() {
        return now().card();
    }

    FieldRef ref(Field field) {
        return FieldRef.ofStep(id, field);
    }

    private interface With {
        StepCard change(StepCard card, String text);
    }

    private TextInput text(Field field, int longest, Function<StepCard, String> read, With with) {
        return add(
                new TextInput(
                        ref(field),
                        name(field),
                        messages,
                        new TextInput.Rules(longest, true, false),
                        () -> read.apply(card()),
                        new TextInput.Ways(
                                value ->
                                        model.type(
                                                now().withCard(with.change(card(), value)), field),
                                model::settle)));
    }

    private void place(Step step, PictureBook pictures) {
        ChoiceInput<String> area =
                add(
                        new ChoiceInput<>(
                                ref(Field.AREA),
                                name(Field.AREA),
                                areas(),
                                words::area,
                                () -> card().area(),
                                value -> change(Field.AREA, card -> card.withArea(value))));
        AreaMap map = add(new AreaMap(this, pictures));
        ChoiceInput<Position> position =
                add(
                        new ChoiceInput<>(
                                ref(Field.POSITION),
                                name(Field.POSITION),
                                Arrays.asList(Position.values()),
                                words::position,
                                () -> card().position(),
                                value -> change(Field.POSITION, c -> c.withPosition(value))));
        if (step.usesBall() && !(step instanceof Step.Roll)) {
            group(
                    messages.text("editor.where"),
                    area,
                    map,
                    position,
                    add(new SpotInput(this, pictures)));
        } else {
            group(messages.text("editor.where"), area, map, position);
        }
    }

    private List<String> areas() {
        return model.editing().library().catalogue().body().areas().stream()
                .map(area -> area.id())
                .sorted((a, b) -> words.area(a).compareTo(words.area(b)))
                .toList();
    }

    void change(Field field, UnaryOperator<StepCard> change) {
        model.change(now().withCard(change.apply(card())), field);
    }

    private LinesInput warnings() {
        return add(
                new LinesInput(
                        ref(Field.STEP_WARNINGS),
                        name(Field.STEP_WARNINGS),
                        messages.text("editor.warnings.hint"),
                        messages,
                        () -> card().warnings(),
                        new LinesInput.Ways(
                                values ->
                                        model.type(
                                                now().withCard(card().withWarnings(values)),
                                                Field.STEP_WARNINGS),
                                model::settle)));
    }

    private CheckInput optional() {
        return add(
                new CheckInput(
                        ref(Field.OPTIONAL),
                        name(Field.OPTIONAL),
                        messages.text("editor.optional"),
                        () -> card().optional(),
                        value -> change(Field.OPTIONAL, card -> card.withOptional(value))));
    }

    private FlagsInput skippedBy() {
        return add(
                new FlagsInput(
                        ref(Field.SKIPPED_BY),
                        new FlagsInput.Texts(
                                name(Field.SKIPPED_BY),
                                messages.text("editor.skipped-by.hint"),
                                count -> messages.text("editor.flags", count)),
                        HealthFlags.words(model),
                        () -> card().skippedBy(),
                        flags -> change(Field.SKIPPED_BY, card -> card.withSkippedBy(flags))));
    }
}
