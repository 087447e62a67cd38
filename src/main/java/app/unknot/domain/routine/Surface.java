package app.unknot.domain.routine;

/// What carries the person's weight; the way off the ball goes by it.
public enum Surface {
    FLOOR("floor"),
    WALL("wall"),
    CHAIR("chair"),
    CAR_SEAT("car-seat"),
    STANDING("standing");

    private final String id;

    Surface(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
