package app.unknot.ui.editor;

import app.unknot.domain.body.RollDirection;
import app.unknot.domain.editing.Field;
import app.unknot.domain.routine.RoutineSize;
import app.unknot.domain.routine.Step;
import app.unknot.domain.session.lint.DoseRoom;
import app.unknot.domain.session.lint.DoseRoom.Room;
import app.unknot.service.RoutineReading;
import app.unknot.ui.editor.NumberInput.Range;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;

/// How long, how often and how hard: the fields of each kind of step, none of which can break a
/// limit.
final class DoseFields {
    private final StepForm form;
    private final Words words;
    private final PressureFields pressure;

    DoseFields(StepForm form) {
        this.form = form;
        this.words = Words.of(form.model);
        this.pressure = new PressureFields(form);
    }

    List<Node> all(Step step) {
        return switch (step) {
            case Step.Place s -> List.of(length());
            case Step.Settle s -> List.of(length());
            case Step.Rest s -> List.of(length());
            case Step.Finish s -> List.of(length());
            case Step.Roll s ->
                    List.of(
                            direction(),
                            passes(),
                            passLength(),
                            pressure.field(0),
                            pressure.field(1),
                            pressure.field(2));
            case Step.Hold s ->
                    List.of(breaths(), pressure.field(0), pressure.field(1), pressure.field(2));
            case Step.Stretch s -> List.of(length(), times());
            case Step.Strengthen s ->
                    List.of(
                            repetitions(),
                            seconds(Field.EFFORT),
                            seconds(Field.RELEASE),
                            said(Field.EFFORT_CUE),
                            said(Field.RELEASE_CUE),
                            said(Field.LAST_CUE));
            case Step.Unknown s -> List.of();
        };
    }

    private Step now() {
        return form.now();
    }

    private <T> T roll(Function<Step.Roll, T> read) {
        return read.apply((Step.Roll) now());
    }

    private Step.Strengthen work() {
        return (Step.Strengthen) now();
    }

    private static int seconds(Duration time) {
        return Math.toIntExact(time.toSeconds());
    }

    private NumberInput number(
            Field field,
            String unit,
            IntSupplier value,
            IntFunction<Step> with,
            Supplier<Range> range) {
        return form.add(
                new NumberInput(
                        form.ref(field),
                        form.name(field),
                        unit,
                        value,
                        number -> form.model.change(with.apply(number), field),
                        range));
    }

    private String unit(String name) {
        return form.messages.text("unit." + name);
    }

    private Range free(int most) {
        return new Range(1, "", most, form.messages.text("limit.format", String.valueOf(most)));
    }

    private NumberInput length() {
        return number(
                Field.LENGTH,
                unit("seconds"),
                () -> seconds(length(now())),
                number -> lasting(now(), Duration.ofSeconds(number)),
                () -> free(RoutineSize.MOST_SECONDS));
    }

    private static Duration length(Step step) {
        return switch (step) {
            case Step.Place s -> s.length();
            case Step.Settle s -> s.length();
            case Step.Rest s -> s.length();
            case Step.Finish s -> s.length();
            case Step.Stretch s -> s.hold();
            default -> Duration.ZERO;
        };
    }

    private static Step lasting(Step step, Duration time) {
        return switch (step) {
            case Step.Place s -> new Step.Place(s.card(), time);
            case Step.Settle s -> new Step.Settle(s.card(), time);
            case Step.Rest s -> new Step.Rest(s.card(), time);
            case Step.Finish s -> new Step.Finish(s.card(), time);
            case Step.Stretch s -> new Step.Stretch(s.card(), time, s.times());
            default -> step;
        };
    }

    private NumberInput times() {
        return number(
                Field.TIMES,
                unit("times"),
                () -> ((Step.Stretch) now()).times(),
                number -> new Step.Stretch(now().card(), length(now()), number),
                () -> free(RoutineSize.MOST_COUNTED));
    }

    private ChoiceInput<RollDirection> direction() {
        return form.add(
                new ChoiceInput<>(
                        form.ref(Field.DIRECTION),
                        form.name(Field.DIRECTION),
                        Arrays.asList(RollDirection.values()),
                        way -> form.messages.text("direction." + way.id()),
                        () -> roll(Step.Roll::direction),
                        way ->
                                form.model.change(
                                        roll(r ->
                                                new Step.Roll(
                                                        r.card(),
                                                        way,
                                                        r.passes(),
                                                        r.pass(),
                                                        r.pressure())),
                                        Field.DIRECTION)));
    }

    private NumberInput passes() {
        return number(
                Field.PASSES,
                unit("passes"),
                () -> roll(Step.Roll::passes),
                number ->
                        roll(r ->
                                new Step.Roll(
                                        r.card(), r.direction(), number, r.pass(), r.pressure())),
                () -> range(room -> room.passes((Step.Roll) now()), () -> roll(Step.Roll::passes)));
    }

    private NumberInput passLength() {
        return number(
                Field.PASS_LENGTH,
                unit("seconds"),
                () -> roll(r -> seconds(r.pass())),
                number ->
                        roll(r ->
                                new Step.Roll(
                                        r.card(),
                                        r.direction(),
                                        r.passes(),
                                        Duration.ofSeconds(number),
                                        r.pressure())),
                () ->
                        range(
                                room -> room.passSeconds((Step.Roll) now()),
                                () -> roll(r -> seconds(r.pass()))));
    }

    private NumberInput breaths() {
        return number(
                Field.BREATHS,
                unit("breaths"),
                () -> ((Step.Hold) now()).breaths(),
                number -> {
                    Step.Hold hold = (Step.Hold) now();
                    return new Step.Hold(hold.card(), number, hold.pressure());
                },
                () ->
                        range(
                                room -> room.breaths((Step.Hold) now()),
                                () -> ((Step.Hold) now()).breaths()));
    }

    private NumberInput repetitions() {
        return number(
                Field.REPETITIONS,
                unit("times"),
                () -> work().repetitions(),
                number ->
                        new Step.Strengthen(
                                work().card(),
                                number,
                                work().effort(),
                                work().release(),
                                work().effortCue(),
                                work().releaseCue(),
                                work().lastCue()),
                () -> range(DoseRoom::repetitions, () -> work().repetitions()));
    }

    private NumberInput seconds(Field field) {
        return number(
                field,
                unit("seconds"),
                () -> seconds(field == Field.EFFORT ? work().effort() : work().release()),
                number -> {
                    Duration time = Duration.ofSeconds(number);
                    Step.Strengthen s = work();
                    return new Step.Strengthen(
                            s.card(),
                            s.repetitions(),
                            field == Field.EFFORT ? time : s.effort(),
                            field == Field.RELEASE ? time : s.release(),
                            s.effortCue(),
                            s.releaseCue(),
                            s.lastCue());
                },
                () -> free(RoutineSize.MOST_SECONDS));
    }

    private TextInput said(Field field) {
        return form.add(
                new TextInput(
                        form.ref(field),
                        form.name(field),
                        form.messages,
                        new TextInput.Rules(RoutineSize.LONGEST_TEXT, true, false),
                        () ->
                                switch (field) {
                                    case EFFORT_CUE -> work().effortCue();
                                    case RELEASE_CUE -> work().releaseCue();
                                    default -> work().lastCue();
                                },
                        new TextInput.Ways(
                                text -> form.model.type(saying(field, text), field),
                                form.model::settle)));
    }

    private Step saying(Field field, String text) {
        Step.Strengthen s = work();
        return new Step.Strengthen(
                s.card(),
                s.repetitions(),
                s.effort(),
                s.release(),
                field == Field.EFFORT_CUE ? text : s.effortCue(),
                field == Field.RELEASE_CUE ? text : s.releaseCue(),
                field == Field.LAST_CUE ? text : s.lastCue());
    }

    private Optional<DoseRoom> room() {
        return form.model.readingProperty().get().flatMap(RoutineReading::room);
    }

    /// Until it is known how far it may go, it stays where it is.
    private Range range(Function<DoseRoom, Room> of, IntSupplier value) {
        Optional<RoutineReading> reading = form.model.readingProperty().get();
        boolean isKnown =
                reading.map(RoutineReading::routine)
                        .filter(read -> read.steps().anyMatch(now()::equals))
                        .isPresent();
        if (!isKnown || room().isEmpty()) {
            return new Range(value.getAsInt(), "", value.getAsInt(), "");
        }
        Room room = of.apply(room().get());
        return new Range(
                room.least().value(),
                words.limit(room.least()),
                room.most().value(),
                words.limit(room.most()));
    }
}
