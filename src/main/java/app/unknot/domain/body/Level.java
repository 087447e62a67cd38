package app.unknot.domain.body;

/// How high on the upper back a place is, by the shoulder blade, which a person can feel.
public enum Level {
    ABOVE,
    TOP,
    RIDGE,
    MIDDLE,
    TIP,
    BELOW;

    /// Where each level but the last ends, on the close-up of the upper back.
    private static final double[] ENDS = {184, 222, 266, 336, 402};

    /// The level of a place on the close-up of the upper back.
    public static Level of(Point point) {
        int level = 0;
        while (level < ENDS.length && point.y() >= ENDS[level]) {
            level++;
        }
        return values()[level];
    }
}
