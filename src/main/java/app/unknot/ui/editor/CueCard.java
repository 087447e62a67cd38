package app.unknot.ui.editor;

import app.unknot.domain.breathing.BreathPhase;
import app.unknot.domain.editing.Field;
import app.unknot.domain.editing.FieldRef;
import app.unknot.domain.routine.Anchor;
import app.unknot.domain.routine.Cue;
import app.unknot.domain.routine.CueCondition;
import app.unknot.domain.routine.CueRole;
import app.unknot.domain.routine.RoutineSize;
import app.unknot.domain.routine.Step;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.StyleClass;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// One spoken line: its words, when it is said, what it is for, and in which passes.
final class CueCard extends VBox {
    private final StepForm form;
    private final String id;
    private final NumberInput number;

    /// The ways to say when a line is spoken.
    private enum When {
        AFTER_START,
        BREATH_IN,
        BREATH_OUT,
        HALF_WAY,
        LAST_IN,
        LAST_OUT,
        BEFORE_END;

        static When of(Anchor anchor) {
            return switch (anchor) {
                case Anchor.AfterStart a -> AFTER_START;
                case Anchor.AtBreath a -> a.phase() == BreathPhase.IN ? BREATH_IN : BREATH_OUT;
                case Anchor.HalfWay a -> HALF_WAY;
                case Anchor.LastBreath a -> a.phase() == BreathPhase.IN ? LAST_IN : LAST_OUT;
                case Anchor.BeforeEnd a -> BEFORE_END;
            };
        }

        Anchor with(int number) {
            return switch (this) {
                case AFTER_START -> new Anchor.AfterStart(Duration.ofSeconds(number));
                case BREATH_IN -> new Anchor.AtBreath(Math.max(1, number), BreathPhase.IN);
                case BREATH_OUT -> new Anchor.AtBreath(Math.max(1, number), BreathPhase.OUT);
                case HALF_WAY -> new Anchor.HalfWay();
                case LAST_IN -> new Anchor.LastBreath(BreathPhase.IN);
                case LAST_OUT -> new Anchor.LastBreath(BreathPhase.OUT);
                case BEFORE_END -> new Anchor.BeforeEnd(Duration.ofSeconds(number));
            };
        }

        boolean hasNumber() {
            return this == AFTER_START || this == BEFORE_END || isBreath();
        }

        boolean isBreath() {
            return this == BREATH_IN || this == BREATH_OUT;
        }
    }

    CueCard(StepForm form, CueList list, String id) {
        this.form = form;
        this.id = id;
        getStyleClass().add("cue");
        this.number = number();
        FlowPane choices = new FlowPane(when(), number, role(), condition());
        choices.getStyleClass().add("cue-choices");
        getChildren().addAll(text(), choices, actions(list));
    }

    private Step step() {
        return form.now();
    }

    /// Empty once the line is removed, until the form is made anew.
    private Optional<Cue> cue() {
        return step().card().cues().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private FieldRef ref(Field field) {
        return new FieldRef(Optional.empty(), Optional.of(step().id()), Optional.of(id), field);
    }

    private void change(Field field, UnaryOperator<Cue> change) {
        cue().ifPresent(cue -> form.model.changeCue(step(), change.apply(cue), field));
    }

    private TextInput text() {
        return form.add(
                new TextInput(
                        ref(Field.CUE_TEXT),
                        form.name(Field.CUE_TEXT),
                        form.messages,
                        new TextInput.Rules(RoutineSize.LONGEST_TEXT, true, false),
                        () -> cue().map(Cue::text).orElse(""),
                        new TextInput.Ways(
                                words ->
                                        change(
                                                Field.CUE_TEXT,
                                                c ->
                                                        new Cue(
                                                                c.id(),
                                                                c.anchor(),
                                                                c.role(),
                                                                c.when(),
                                                                words)),
                                form.model::settle)));
    }

    private When kind() {
        return cue().map(cue -> When.of(cue.anchor())).orElse(When.AFTER_START);
    }

    private ChoiceInput<When> when() {
        return form.add(
                new ChoiceInput<>(
                        ref(Field.CUE_ANCHOR),
                        form.name(Field.CUE_ANCHOR),
                        Arrays.asList(When.values()),
                        each -> form.messages.text("anchor." + Words.key(each)),
                        this::kind,
                        each -> anchor(each, each.isBreath() == kind().isBreath() ? value() : 1)));
    }

    private void anchor(When when, int value) {
        change(
                Field.CUE_ANCHOR,
                c -> new Cue(c.id(), when.with(value), c.role(), c.when(), c.text()));
        showNumber();
    }

    private int value() {
        return cue().map(cue ->
                        switch (cue.anchor()) {
                            case Anchor.AfterStart a -> Math.toIntExact(a.time().toSeconds());
                            case Anchor.BeforeEnd a -> Math.toIntExact(a.time().toSeconds());
                            case Anchor.AtBreath a -> a.number();
                            default -> 0;
                        })
                .orElse(0);
    }

    private NumberInput number() {
        NumberInput input =
                form.add(
                        new NumberInput(
                                ref(Field.CUE_ANCHOR),
                                form.messages.text("editor.line.number"),
                                "",
                                this::value,
                                chosen -> anchor(kind(), chosen),
                                this::range));
        input.visibleProperty().subscribe(shown -> input.setManaged(shown));
        input.setVisible(kind().hasNumber());
        return input;
    }

    private void showNumber() {
        number.setVisible(kind().hasNumber());
        number.refresh();
    }

    private NumberInput.Range range() {
        if (kind().isBreath()) {
            int most = step() instanceof Step.Hold hold ? hold.breaths() : RoutineSize.MOST_COUNTED;
            return new NumberInput.Range(
                    1, "", most, form.messages.text("editor.line.breaths", most));
        }
        return new NumberInput.Range(0, "", RoutineSize.MOST_SECONDS, "");
    }

    private ChoiceInput<CueRole> role() {
        return form.add(
                new ChoiceInput<>(
                        ref(Field.CUE_ROLE),
                        form.name(Field.CUE_ROLE),
                        Arrays.asList(CueRole.values()),
                        each -> form.messages.text("role." + Words.key(each)),
                        () -> cue().map(Cue::role).orElse(CueRole.ENCOURAGE),
                        role ->
                                change(
                                        Field.CUE_ROLE,
                                        c ->
                                                new Cue(
                                                        c.id(),
                                                        c.anchor(),
                                                        role,
                                                        c.when(),
                                                        c.text()))));
    }

    private ChoiceInput<CueCondition> condition() {
        return form.add(
                new ChoiceInput<>(
                        ref(Field.CUE_WHEN),
                        form.name(Field.CUE_WHEN),
                        List.of(CueCondition.values()),
                        each -> form.messages.text("condition." + Words.key(each)),
                        () -> cue().map(Cue::when).orElse(CueCondition.ALWAYS),
                        when ->
                                change(
                                        Field.CUE_WHEN,
                                        c ->
                                                new Cue(
                                                        c.id(),
                                                        c.anchor(),
                                                        c.role(),
                                                        when,
                                                        c.text()))));
    }

    private FlowPane actions(CueList list) {
        FlowPane actions =
                new FlowPane(
                        action(form.messages.text("editor.line.up"), () -> list.move(id, -1)),
                        action(form.messages.text("editor.line.down"), () -> list.move(id, 1)),
                        action(form.messages.text("editor.line.remove"), () -> list.remove(id)));
        actions.getStyleClass().add("choices");
        return actions;
    }

    private Button action(String words, Runnable action) {
        Button button = Buttons.quiet(words, action);
        button.getStyleClass().addAll(StyleClass.QUIET, "cue-action");
        cue().ifPresent(cue ->
                button.setAccessibleText(form.messages.text("library.named", words, cue.text())));
        return button;
    }
}
