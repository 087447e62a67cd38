package app.unknot.app.bench;

/// What the sound costs and how late it is.
///
/// @param lines how many lines were played
/// @param median lateness of a line in milliseconds
/// @param latest lateness of the latest line in milliseconds
/// @param gaps how often the loudspeaker ran dry in the middle of the sound
/// @param silentPercent of one core with the same ticks and nothing to play
/// @param soundPercent of one core while lines and breaths were played
public record SoundFigures(
        int lines,
        double median,
        double latest,
        int gaps,
        double silentPercent,
        double soundPercent) {
    /// Lateness that no line may exceed, in milliseconds.
    public static final double MOST_LATE = 50;

    /// Of one core beyond silence, in percent.
    public static final double MOST_CPU = 5;

    /// What the sound costs beyond silence, in percent of one core.
    public double cpuPercent() {
        return soundPercent - silentPercent;
    }

    public boolean isReached() {
        return lines > 0 && latest <= MOST_LATE && cpuPercent() <= MOST_CPU;
    }
}
