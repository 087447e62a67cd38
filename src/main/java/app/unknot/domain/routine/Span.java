package app.unknot.domain.routine;

/// A range of whole numbers, such as 20 to 30 seconds.
public record Span(int least, int most) {
    public Span {
        if (least < 0 || least > most) {
            throw new IllegalArgumentException(
                    "A span needs 0 <= least <= most, not " + least + ", " + most);
        }
    }
}
