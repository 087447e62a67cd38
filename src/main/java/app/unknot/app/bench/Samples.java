package app.unknot.app.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Durations that were measured, and what is usual and what is rare among them.
final class Samples {
    private final List<Long> nanos = new ArrayList<>();

    void add(long duration) {
        nanos.add(duration);
    }

    int count() {
        return nanos.size();
    }

    /// In milliseconds: that part of the durations is at most as long.
    ///
    /// @param part 0 to 1, where 1 asks for the longest
    double quantile(double part) {
        if (nanos.isEmpty()) {
            return Double.NaN;
        }
        List<Long> sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        int index = (int) Math.ceil(part * sorted.size()) - 1;
        return sorted.get(Math.clamp(index, 0, sorted.size() - 1)) / 1e6;
    }
}
