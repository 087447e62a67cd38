package app.unknot.storage;

import app.unknot.domain.body.Pressure;
import app.unknot.domain.session.PersonalLimits;
import app.unknot.storage.json.DamageException;
import app.unknot.storage.json.JsonValues;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.node.ObjectNode;

/// What a session takes away because of who plays it, as fields of a JSON document.
final class LimitsForm {
    private static final int MOST = 10;

    private LimitsForm() {}

    static void write(PersonalLimits limits, ObjectNode node) {
        var leftOut = node.putArray("leftOut");
        new TreeSet<>(limits.leftOut()).forEach(leftOut::add);
        limits.pressure()
                .ifPresent(cap -> {
                    ObjectNode pressure = node.putObject("pressure");
                    pressure.put("low", cap.low());
                    pressure.put("high", cap.high());
                    pressure.put("ceiling", cap.ceiling());
                });
        limits.sessionBudget().ifPresent(budget -> node.put("sessionBudget", budget.toString()));
        if (!limits.gentler().isEmpty()) {
            var gentler = node.putArray("gentler");
            new TreeSet<>(limits.gentler()).forEach(gentler::add);
        }
    }

    static PersonalLimits read(JsonValues values) throws DamageException {
        return new PersonalLimits(
                Set.copyOf(values.texts("leftOut")),
                values.optional("pressure", name -> pressure(values, name)),
                values.optional("sessionBudget", values::duration),
                values.optional("gentler", values::texts).map(Set::copyOf).orElse(Set.of()));
    }

    private static Pressure pressure(JsonValues values, String name) throws DamageException {
        JsonValues cap = values.object(name);
        try {
            return new Pressure(
                    cap.whole("low", 0, MOST),
                    cap.whole("high", 0, MOST),
                    cap.whole("ceiling", 0, MOST));
        } catch (IllegalArgumentException e) {
            throw values.wrong(name, "low, high and ceiling in this order");
        }
    }
}
