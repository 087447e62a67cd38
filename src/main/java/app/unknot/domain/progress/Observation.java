package app.unknot.domain.progress;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One line on record about something that the person noticed about their back outside a session.
/// Later lines with the same id replace it, on every machine the same ones.
public sealed interface Observation permits Knot, NextDay, CheckResult {
    /// The same through all lines about one thing.
    String id();

    /// From 1; of several lines with one id the highest revision counts, then the one written
    /// later.
    int revision();

    /// Wall time with the offset of the place.
    OffsetDateTime written();

    /// All that the line says, in the same words on every machine: they decide between two lines
    /// that agree in everything else.
    String words();

    /// What these lines come to: of each id the line that counts, the one written last at the end.
    ///
    /// @param lines in any order, each as often as it is there
    static <T extends Observation> List<T> latest(Collection<T> lines) {
        Comparator<T> order =
                Comparator.<T>comparingInt(Observation::revision)
                        .thenComparing(Observation::written, OffsetDateTime.timeLineOrder())
                        .thenComparing(Observation::words);
        Map<String, T> latest = new LinkedHashMap<>();
        for (T line : lines) {
            latest.merge(line.id(), line, (a, b) -> order.compare(a, b) >= 0 ? a : b);
        }
        return latest.values().stream()
                .sorted(
                        Comparator.<T, OffsetDateTime>comparing(
                                        Observation::written, OffsetDateTime.timeLineOrder())
                                .thenComparing(Observation::id))
                .toList();
    }
}
