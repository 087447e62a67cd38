package app.unknot.domain.progress;

import app.unknot.domain.body.Side;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the lines about self-checks come to: each result once, as it was left. Never changes.
public final class CheckResults {
    public static final CheckResults NONE = new CheckResults(List.of());

    /// The order in which lines about one result follow one another, the same on every machine.
    private static final Comparator<CheckResult> ORDER =
            Comparator.comparingInt(CheckResult::revision)
                    .thenComparing(result -> result.written().toInstant())
                    .thenComparing(CheckResults::words);

    private final List<CheckResult> lines;

    private CheckResults(List<CheckResult> lines) {
        this.lines = List.copyOf(lines);
    }

    /// The levels in a fixed order, as a map has none.
    private static String words(CheckResult result) {
        StringBuilder words = new StringBuilder(result.check());
        for (Side side : Side.values()) {
            words.append(' ').append(result.level(side).map(String::valueOf).orElse("-"));
        }
        return words.append(result.written().getOffset()).toString();
    }

    /// What these lines come to.
    ///
    /// @param lines in any order, each as often as it is there
    public static CheckResults of(Collection<CheckResult> lines) {
        Map<String, CheckResult> latest = new HashMap<>();
        for (CheckResult line : lines) {
            latest.merge(line.id(), line, (a, b) -> ORDER.compare(a, b) >= 0 ? a : b);
        }
        return new CheckResults(
                latest.values().stream()
                        .sorted(
                                Comparator.comparing(
                                                (CheckResult line) -> line.written().toInstant())
                                        .thenComparing(CheckResult::id))
                        .toList());
    }

    /// With one more line.
    public CheckResults with(CheckResult line) {
        List<CheckResult> more = new ArrayList<>(lines);
        more.add(line);
        return of(more);
    }

    /// The latest line of each, those that were taken back too, oldest first.
    public List<CheckResult> lines() {
        return lines;
    }

    /// Every result that counts, oldest first.
    public List<CheckResult> all() {
        return lines.stream().filter(line -> !line.isTakenBack()).toList();
    }

    /// The latest line with that id, also one that was taken back.
    public Optional<CheckResult> line(String id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst();
    }
}
