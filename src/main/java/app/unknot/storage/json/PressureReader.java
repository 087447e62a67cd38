package app.unknot.storage.json;

import app.unknot.domain.body.Pressure;

/// Reads a range of pressure with its ceiling.
public final class PressureReader {
    private static final String FIELD = "pressure";

    private PressureReader() {}

    /// Reads the field `pressure` of an object.
    public static Pressure read(Fields owner) {
        return read(owner, FIELD);
    }

    public static Pressure read(Fields owner, String name) {
        Fields pressure = owner.object(name);
        int low = pressure.whole("low", 0);
        int high = pressure.whole("high", 0);
        int ceiling = pressure.whole("ceiling", 0);
        return owner.made(name, () -> new Pressure(low, high, ceiling));
    }
}
