package app.unknot.ui.component;

/// Why an area of the body map can't be chosen.
///
/// @param never whether the ball never goes there, rather than just not now
/// @param reason a sentence for the person; may be empty
public record AreaBar(boolean never, String reason) {
    public static AreaBar never(String reason) {
        return new AreaBar(true, reason);
    }

    public static AreaBar notNow(String reason) {
        return new AreaBar(false, reason);
    }
}
