package app.unknot.ui.editor;

import app.unknot.domain.body.Pressure;
import app.unknot.domain.editing.Field;
import app.unknot.domain.routine.Step;
import app.unknot.domain.session.lint.DoseRoom;
import app.unknot.domain.session.lint.DoseRoom.Reason;
import app.unknot.service.RoutineReading;
import app.unknot.ui.editor.NumberInput.Range;
import java.util.List;
import java.util.Optional;

/// How hard to lean: the fields of the pressure, none of which goes beyond what the area bears.
final class PressureFields {
    private final StepForm form;
    private final Words words;

    PressureFields(StepForm form) {
        this.form = form;
        this.words = Words.of(form.model);
    }

    /// One end of the pressure: 0 the least to aim for, 1 the most, 2 what is never exceeded.
    NumberInput field(int end) {
        String name =
                switch (end) {
                    case 0 -> form.messages.text("editor.pressure.low");
                    case 1 -> form.messages.text("editor.pressure.high");
                    default -> form.messages.text("editor.pressure.ceiling");
                };
        return form.add(
                new NumberInput(
                        form.ref(Field.PRESSURE),
                        name,
                        form.messages.text("unit.of-ten"),
                        () -> values(pressure())[end],
                        number -> form.model.change(pressing(end, number), Field.PRESSURE),
                        () -> pressureRange(end)));
    }

    private Pressure pressure() {
        return form.now() instanceof Step.Hold hold
                ? hold.pressure()
                : ((Step.Roll) form.now()).pressure();
    }

    private static int[] values(Pressure pressure) {
        return new int[] {pressure.low(), pressure.high(), pressure.ceiling()};
    }

    private Step pressing(int end, int number) {
        int[] values = values(pressure());
        values[end] = number;
        Pressure pressure = new Pressure(values[0], values[1], values[2]);
        return form.now() instanceof Step.Hold hold
                ? new Step.Hold(hold.card(), hold.breaths(), pressure)
                : rolling((Step.Roll) form.now(), pressure);
    }

    /// Between the neighbouring ends, and not beyond what the area bears.
    private Range pressureRange(int end) {
        int[] values = values(pressure());
        int least = end == 0 ? 0 : values[end - 1];
        int next = end == 2 ? 10 : values[end + 1];
        Optional<DoseRoom> room = form.model.readingProperty().get().flatMap(RoutineReading::room);
        int most =
                room.map(r -> values(r.pressure(form.now().card().area()))[end])
                        .map(bears -> Math.min(bears, next))
                        .orElse(values[end]);
        String why =
                most < next || end == 2
                        ? words.limit(
                                new DoseRoom.Limit(
                                        most, Reason.PRESSURE, List.of(String.valueOf(most))))
                        : "";
        return new Range(least, "", most, why);
    }

    private static Step rolling(Step.Roll roll, Pressure pressure) {
        return new Step.Roll(roll.card(), roll.direction(), roll.passes(), roll.pass(), pressure);
    }
}
