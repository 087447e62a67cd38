package app.unknot.domain.session.lint;

import app.unknot.domain.body.BodyArea;
import app.unknot.domain.body.Pressure;
import app.unknot.domain.breathing.BreathPattern;
import app.unknot.domain.routine.Block;
import app.unknot.domain.routine.Catalogue;
import app.unknot.domain.routine.DoseLimits;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.RoutineSize;
import app.unknot.domain.routine.Step;
import app.unknot.domain.session.Wording;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// How far each dose of a routine may go without breaking a limit, and which limit that is: what
/// the fields of the editor stop at.
public final class DoseRoom {
    private final Routine routine;
    private final Catalogue catalogue;
    private final DoseLimits limits;
    private final BreathPattern pattern;
    private final BallTimes times;

    private DoseRoom(Routine routine, Catalogue catalogue, SlowestReading reading) {
        this.routine = routine;
        this.catalogue = catalogue;
        this.limits = catalogue.limits();
        this.pattern = reading.pattern(routine);
        this.times = BallTimes.of(routine, catalogue, reading);
    }

    /// The room that each step of this routine has.
    ///
    /// @param wording the words that the program itself puts between a routine's lines
    public static DoseRoom in(Routine routine, Catalogue catalogue, Wording wording) {
        return new DoseRoom(routine, catalogue, new SlowestReading(catalogue, wording));
    }

    /// What a dose stops at.
    public enum Reason {
        SHORTEST_HOLD("D1 D4 D9 D12 D28"),
        HOLD_CAP("D4 D9 D12 D28"),
        AREA_BUDGET("D2 D6 D9"),
        SESSION_BUDGET("D9 D15"),
        FEWEST_PASSES("D1 D3 D7 D8 D26"),
        MOST_PASSES("D1 D3 D7 D8 D26"),
        PRESSURE("D3 D6 D7 D8 D9"),
        /// There are words for the numbers up to there.
        COUNTED_ALOUD(""),
        /// Nothing can be shorter or longer in a file.
        FORMAT("");

        private final String sources;

        Reason(String sources) {
            this.sources = sources;
        }

        /// Ids in the table of sources; empty where no study stands behind it.
        public List<String> sources() {
            return sources.isEmpty() ? List.of() : List.of(sources.split(" "));
        }
    }

    /// One end of what is allowed.
    ///
    /// @param values for the places of the message
    public record Limit(int value, Reason reason, List<String> values) {
        public Limit {
            values = List.copyOf(values);
        }

        private static Limit at(int value, Reason reason, Object... values) {
            return new Limit(
                    value, reason, Stream.of(values).map(each -> String.valueOf(each)).toList());
        }

        private Limit atMost(Limit other) {
            return other.value < value ? other : this;
        }
    }

    /// What a number may be; `most` can be below `least` where others have used up the room.
    public record Room(Limit least, Limit most) {}

    public Room breaths(Step.Hold hold) {
        int least = pattern.breathsIn(limits.shortestHold().plus(pattern.cycle()).minusNanos(1));
        Limit cap =
                Limit.at(
                        pattern.breathsIn(limits.holdCap()),
                        Reason.HOLD_CAP,
                        limits.holdCap().toSeconds());
        return new Room(
                Limit.at(least, Reason.SHORTEST_HOLD, limits.shortestHold().toSeconds()),
                cap.atMost(areaLimit(hold, pattern.cycle()))
                        .atMost(sessionLimit(hold, pattern.cycle())));
    }

    public Room passes(Step.Roll roll) {
        int least = DoseCheck.isBetweenSpots(block(roll), roll) ? 1 : limits.fewestPasses();
        Limit most = Limit.at(limits.mostPasses(), Reason.MOST_PASSES, limits.mostPasses());
        return new Room(
                Limit.at(least, Reason.FEWEST_PASSES, least),
                most.atMost(areaLimit(roll, roll.pass())).atMost(sessionLimit(roll, roll.pass())));
    }

    /// Whole seconds of one pass.
    public Room passSeconds(Step.Roll roll) {
        Duration each = Duration.ofSeconds(Math.max(1, roll.passes()));
        Limit most = Limit.at(RoutineSize.MOST_SECONDS, Reason.FORMAT, RoutineSize.MOST_SECONDS);
        return new Room(
                Limit.at(1, Reason.FORMAT, 1),
                most.atMost(areaLimit(roll, each)).atMost(sessionLimit(roll, each)));
    }

    public Room repetitions() {
        return new Room(
                Limit.at(1, Reason.FORMAT, 1),
                Limit.at(
                        DoseCheck.MOST_REPETITIONS,
                        Reason.COUNTED_ALOUD,
                        DoseCheck.MOST_REPETITIONS));
    }

    /// The hardest that an area bears.
    public Pressure pressure(String area) {
        return catalogue
                .body()
                .area(area)
                .map(BodyArea::pressure)
                .map(pressure -> pressure.atMost(limits.pressure()))
                .orElse(limits.pressure());
    }

    private Limit areaLimit(Step step, Duration unit) {
        String area = step.card().area();
        Duration budget = times.budget(area);
        Duration left =
                routine.steps()
                        .filter(each -> !each.id().equals(step.id()))
                        .filter(each -> each.card().area().equals(area))
                        .map(times::of)
                        .reduce(budget, Duration::minus);
        return Limit.at(units(left, unit), Reason.AREA_BUDGET, budget.toSeconds());
    }

    private Limit sessionLimit(Step step, Duration unit) {
        List<Step> lived = BallTimes.lived(routine);
        long times = lived.stream().filter(each -> each.id().equals(step.id())).count();
        Duration left =
                lived.stream()
                        .filter(each -> !each.id().equals(step.id()))
                        .map(this.times::of)
                        .reduce(limits.sessionBudget(), Duration::minus);
        return Limit.at(
                units(left.dividedBy(Math.max(1, times)), unit),
                Reason.SESSION_BUDGET,
                limits.sessionBudget().toMinutes());
    }

    private static int units(Duration left, Duration unit) {
        return left.isNegative() || unit.isZero()
                ? 0
                : Math.toIntExact(
                        Math.min(RoutineSize.MOST_SECONDS, left.toNanos() / unit.toNanos()));
    }

    private Block block(Step step) {
        return routine.blocks().stream()
                .filter(block -> block.steps().contains(step))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No step " + step.id()));
    }
}
