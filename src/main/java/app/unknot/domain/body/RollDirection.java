package app.unknot.domain.body;

import java.util.Arrays;
import java.util.Optional;

/// The ways a ball is rolled; also the kebab-case words of routine files.
public enum RollDirection {
    UP_AND_DOWN("up-and-down"),
    SIDE_TO_SIDE("side-to-side"),
    CIRCLES("circles");

    private final String id;

    RollDirection(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    public static Optional<RollDirection> ofId(String id) {
        return Arrays.stream(values()).filter(direction -> direction.id.equals(id)).findFirst();
    }
}
