package app.unknot.domain.picture;

import java.util.Arrays;
import java.util.Optional;

/// How a piece of a drawing answers to the state of the picture.
public enum ShapeKind {
    /// Always the same.
    PLAIN("plain"),
    /// A muscle that can be pointed at and tinted.
    AREA("area"),
    /// Lines over a muscle; they follow its tint.
    FIBER("fiber"),
    /// Bone: drawn quietly, or as a warning where the ball is near it.
    BONE("bone"),
    /// Drawn only as a warning, so that it doesn't rest on colour alone.
    AVOID("avoid"),
    /// The clear zone that the ball belongs in.
    TARGET("target");

    private final String id;

    ShapeKind(String id) {
        this.id = id;
    }

    /// The word used in picture files.
    public String id() {
        return id;
    }

    public static Optional<ShapeKind> ofId(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }
}
