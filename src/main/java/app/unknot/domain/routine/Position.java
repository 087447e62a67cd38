package app.unknot.domain.routine;

import java.util.Arrays;
import java.util.Optional;

/// How the body is held in a step: every position has its picture and its own safe way off the
/// ball.
public enum Position {
    LYING("lying", Surface.FLOOR),
    SIDE_LYING("side-lying", Surface.FLOOR),
    FRONT_LYING("front-lying", Surface.FLOOR),
    HANDS_AND_KNEES("hands-and-knees", Surface.FLOOR),
    SITTING_FLOOR("sitting-floor", Surface.FLOOR),
    WALL_BACK("wall-back", Surface.WALL),
    WALL_FACING("wall-facing", Surface.WALL),
    STANDING("standing", Surface.STANDING),
    DOORWAY("doorway", Surface.STANDING),
    CHAIR("chair", Surface.CHAIR),
    DESK("desk", Surface.CHAIR),
    CAR_SEAT("car-seat", Surface.CAR_SEAT);

    private final String id;
    private final Surface surface;

    Position(String id, Surface surface) {
        this.id = id;
        this.surface = surface;
    }

    public String id() {
        return id;
    }

    public Surface surface() {
        return surface;
    }

    public static Optional<Position> ofId(String id) {
        return Arrays.stream(values()).filter(position -> position.id.equals(id)).findFirst();
    }
}
