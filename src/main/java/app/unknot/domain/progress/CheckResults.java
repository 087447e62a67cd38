package app.unknot.domain.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// What the lines about self-checks come to: each result once, as it was left. Never changes.
public final class CheckResults {
    public static final CheckResults NONE = new CheckResults(List.of());

    private final List<CheckResult> lines;

    private CheckResults(List<CheckResult> lines) {
        this.lines = List.copyOf(lines);
    }

    /// What these lines come to.
    ///
    /// @param lines in any order, each as often as it is there
    public static CheckResults of(Collection<CheckResult> lines) {
        return new CheckResults(Observation.latest(lines));
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
