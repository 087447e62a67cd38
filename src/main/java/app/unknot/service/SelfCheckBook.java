package app.unknot.service;

import app.unknot.domain.body.Side;
import app.unknot.domain.health.SelfCheckPlan;
import app.unknot.domain.progress.CheckCourse;
import app.unknot.domain.progress.CheckResult;
import app.unknot.domain.progress.CheckResults;
import app.unknot.domain.progress.CheckStanding;
import app.unknot.domain.progress.PracticeDays;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The self-checks: what there is to do, what came of them so far, and when they make sense again.
/// Each answer is one more line on record.
public final class SelfCheckBook {
    private final SelfCheckPlan plan;
    private final ProgressLog progress;
    private final Ids ids;
    private final Supplier<OffsetDateTime> clock;

    /// @param clock wall time at the place
    public SelfCheckBook(
            SelfCheckPlan plan, ProgressLog progress, Ids ids, Supplier<OffsetDateTime> clock) {
        this.plan = plan;
        this.progress = progress;
        this.ids = ids;
        this.clock = clock;
    }

    public SelfCheckPlan plan() {
        return plan;
    }

    /// What is on record, as far as it has been read.
    public CheckResults results() {
        return progress.checks();
    }

    /// How each check went over time, by its id; those that this version doesn't know too.
    public Map<String, CheckCourse> courses() {
        return CheckCourse.of(results());
    }

    /// When they were done last, and when they make sense again.
    public CheckStanding standing() {
        return CheckStanding.of(results(), today(), plan.everyDays());
    }

    public LocalDate today() {
        return PracticeDays.dayOf(clock.get());
    }

    /// Puts on record how far it went.
    ///
    /// @param earlier what was said of the same check before, where this corrects it
    /// @param levels by side; empty to take back what was said
    /// @return what is on record now; empty where nothing was said and nothing is to be taken back
    public Optional<CheckResult> keep(
            String check, Optional<CheckResult> earlier, Map<Side, Integer> levels) {
        if (earlier.isEmpty() && levels.isEmpty()) {
            return Optional.empty();
        }
        CheckResult line =
                earlier.map(said -> said.changed(clock.get(), levels))
                        .orElseGet(
                                () -> new CheckResult(ids.next(), 1, clock.get(), check, levels));
        progress.keep(line);
        return Optional.of(line);
    }
}
