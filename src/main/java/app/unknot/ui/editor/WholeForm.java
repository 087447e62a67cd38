package app.unknot.ui.editor;

import app.unknot.domain.breathing.BreathPattern;
import app.unknot.domain.editing.Field;
import app.unknot.domain.editing.FieldRef;
import app.unknot.domain.editing.HeadList;
import app.unknot.domain.editing.HeadText;
import app.unknot.domain.editing.RoutineEdit;
import app.unknot.domain.routine.Alternative;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.RoutineSize;
import app.unknot.domain.routine.Surface;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;

/// What a routine says of itself: the fields of the whole.
final class WholeForm extends Form {
    private static final List<String> LEVELS = List.of("easy", "medium");
    private static final List<String> GOALS = List.of("release", "stretch", "strengthen");
    private static final String NONE = "";

    WholeForm(EditorModel model) {
        super(model);
        group(
                messages.text("editor.about"),
                text(HeadText.TITLE, RoutineSize.LONGEST_TITLE),
                text(HeadText.SUMMARY, RoutineSize.LONGEST_TEXT),
                text(HeadText.FOR_WHOM, RoutineSize.LONGEST_TEXT),
                word(HeadText.LEVEL, LEVELS, "level."),
                word(HeadText.GOAL, GOALS, "goal."),
                surface(),
                pattern());
        group(
                messages.text("editor.with"),
                lines(HeadList.EQUIPMENT, "editor.equipment.hint"),
                lines(HeadList.WARNINGS, "editor.warnings.hint"),
                hiddenBy());
        group(
                messages.text("editor.related"),
                words(Field.EASIER, r -> r.easier(), this::withEasier),
                routine(
                        Field.EASIER,
                        r -> r.easier().flatMap(Alternative::routine),
                        this::easierIs),
                words(Field.HARDER, r -> r.harder(), this::withHarder),
                routine(
                        Field.HARDER,
                        r -> r.harder().flatMap(Alternative::routine),
                        this::harderIs),
                routine(
                        Field.FOLLOW_UP,
                        Routine.Related::followUp,
                        (r, id) -> new Routine.Related(r.easier(), r.harder(), id)));
        group(messages.text("editor.origin"), new OriginFields(this).all().toArray(Node[]::new));
        group(messages.text("editor.sources"), lines(HeadList.SOURCES, "editor.sources.hint"));
    }

    private Routine now() {
        return model.routine();
    }

    private TextInput text(HeadText text, int longest) {
        return add(
                new TextInput(
                        FieldRef.of(text.field()),
                        name(text.field()),
                        messages,
                        new TextInput.Rules(longest, true, false),
                        () -> text.of(now()),
                        new TextInput.Ways(
                                value -> model.edit(new RoutineEdit.SetText(text, value)),
                                model::settle)));
    }

    private ChoiceInput<String> word(HeadText text, List<String> choices, String key) {
        return add(
                new ChoiceInput<>(
                        FieldRef.of(text.field()),
                        name(text.field()),
                        choices,
                        each -> word(key, each),
                        () -> text.of(now()),
                        value -> {
                            model.edit(new RoutineEdit.SetText(text, value));
                            model.settle();
                        }));
    }

    private String word(String key, String value) {
        return "level.".equals(key)
                ? messages.text("level." + value)
                : messages.text("goal." + value);
    }

    private ChoiceInput<Surface> surface() {
        return add(
                new ChoiceInput<>(
                        FieldRef.of(Field.SURFACE),
                        name(Field.SURFACE),
                        Arrays.asList(Surface.values()),
                        each -> messages.text("surface." + each.id()),
                        () -> now().surface(),
                        value -> model.edit(new RoutineEdit.SetSurface(value))));
    }

    /// Only those that may be used on the ball: where nobody holds the breath.
    private ChoiceInput<String> pattern() {
        List<String> ids = new ArrayList<>(List.of(NONE));
        model.editing().library().catalogue().patterns().stream()
                .filter(BreathPattern::onBall)
                .map(BreathPattern::id)
                .forEach(ids::add);
        return add(
                new ChoiceInput<>(
                        FieldRef.of(Field.PATTERN),
                        name(Field.PATTERN),
                        ids,
                        this::breathing,
                        () -> now().pattern().orElse(NONE),
                        id ->
                                model.edit(
                                        new RoutineEdit.SetPattern(
                                                Optional.of(id).filter(i -> !i.equals(NONE))))));
    }

    private String breathing(String id) {
        String key = "pattern." + id + ".name";
        if (id.equals(NONE)) {
            return messages.text("editor.pattern.any");
        }
        return messages.has(key) ? messages.text(key) : id;
    }

    private LinesInput lines(HeadList list, String hint) {
        return add(
                new LinesInput(
                        FieldRef.of(list.field()),
                        name(list.field()),
                        messages.text(hint),
                        messages,
                        () -> list.of(now()),
                        new LinesInput.Ways(
                                values -> model.edit(new RoutineEdit.SetList(list, values)),
                                model::settle)));
    }

    private FlagsInput hiddenBy() {
        return add(
                new FlagsInput(
                        FieldRef.of(Field.HIDDEN_BY),
                        new FlagsInput.Texts(
                                name(Field.HIDDEN_BY),
                                messages.text("editor.hidden-by.hint"),
                                count -> messages.text("editor.flags", count)),
                        HealthFlags.words(model),
                        () -> now().hiddenBy(),
                        flags -> model.edit(new RoutineEdit.SetHiddenBy(flags))));
    }

    private TextInput words(
            Field field,
            Function<Routine.Related, Optional<Alternative>> way,
            BiFunction<Routine.Related, String, Routine.Related> change) {
        return add(
                new TextInput(
                        FieldRef.of(field),
                        name(field),
                        messages,
                        new TextInput.Rules(RoutineSize.LONGEST_TEXT, false, false),
                        () -> way.apply(now().related()).map(Alternative::text).orElse(""),
                        new TextInput.Ways(
                                text ->
                                        model.edit(
                                                new RoutineEdit.SetRelated(
                                                        change.apply(now().related(), text),
                                                        field)),
                                model::settle)));
    }

    private Routine.Related withEasier(Routine.Related related, String text) {
        return new Routine.Related(
                with(related.easier(), text), related.harder(), related.followUp());
    }

    private Routine.Related withHarder(Routine.Related related, String text) {
        return new Routine.Related(
                related.easier(), with(related.harder(), text), related.followUp());
    }

    private static Optional<Alternative> with(Optional<Alternative> way, String text) {
        return alternative(text, way.flatMap(Alternative::routine));
    }

    private Routine.Related easierIs(Routine.Related related, Optional<String> id) {
        String text = related.easier().map(Alternative::text).orElse("");
        return new Routine.Related(alternative(text, id), related.harder(), related.followUp());
    }

    private Routine.Related harderIs(Routine.Related related, Optional<String> id) {
        String text = related.harder().map(Alternative::text).orElse("");
        return new Routine.Related(related.easier(), alternative(text, id), related.followUp());
    }

    /// None where it would neither say nor name anything.
    private static Optional<Alternative> alternative(String text, Optional<String> id) {
        return text.isBlank() && id.isEmpty()
                ? Optional.empty()
                : Optional.of(new Alternative(text, id));
    }

    private ChoiceInput<String> routine(
            Field field,
            Function<Routine.Related, Optional<String>> way,
            BiFunction<Routine.Related, Optional<String>, Routine.Related> change) {
        List<String> ids = new ArrayList<>(List.of(NONE));
        model.editing().library().routines().stream()
                .map(Routine::id)
                .filter(id -> !id.equals(now().id()))
                .forEach(ids::add);
        return add(
                new ChoiceInput<>(
                        FieldRef.of(field),
                        field == Field.FOLLOW_UP
                                ? name(field)
                                : messages.text("editor.or-routine", name(field)),
                        ids,
                        this::title,
                        () -> way.apply(now().related()).orElse(NONE),
                        id -> {
                            Optional<String> chosen = Optional.of(id).filter(i -> !i.equals(NONE));
                            model.edit(
                                    new RoutineEdit.SetRelated(
                                            change.apply(now().related(), chosen), field));
                            model.settle();
                        }));
    }

    private String title(String id) {
        return id.equals(NONE)
                ? messages.text("editor.none")
                : model.editing().library().routine(id).map(Routine::title).orElse(id);
    }
}
