package app.unknot.domain.session.lint;

import app.unknot.domain.body.BodyArea;
import app.unknot.domain.body.Pressure;
import app.unknot.domain.breathing.BreathPattern;
import app.unknot.domain.routine.Catalogue;
import app.unknot.domain.routine.DoseLimits;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Step;
import app.unknot.domain.session.Wording;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a routine asks of each area next to what is allowed there, for somebody who looks it over.
///
/// @param session minutes with the ball in all, begun ones counted whole
public record DoseSheet(List<AreaDose> areas, Dose session) {
    public DoseSheet {
        areas = List.copyOf(areas);
    }

    /// What is planned, and the most that there may be.
    public record Dose(long planned, long most) {
        public boolean isOver() {
            return planned > most;
        }

        private Dose harder(Dose other) {
            return other.planned - other.most > planned - most ? other : this;
        }
    }

    /// The doses of one area.
    ///
    /// @param time seconds with the ball on one side
    /// @param hold seconds of the longest hold, where there is one
    /// @param pressure the most that anybody is asked for, out of ten
    public record AreaDose(String area, Dose time, Optional<Dose> hold, Optional<Dose> pressure) {
        public boolean isOver() {
            return Stream.of(Optional.of(time), hold, pressure)
                    .flatMap(Optional::stream)
                    .anyMatch(Dose::isOver);
        }
    }

    public boolean isOver() {
        return session.isOver() || areas.stream().anyMatch(AreaDose::isOver);
    }

    /// The doses of that routine, in the order of its areas.
    ///
    /// @param wording the words that the program itself puts between a routine's lines
    public static DoseSheet of(Routine routine, Catalogue catalogue, Wording wording) {
        BallTimes times = BallTimes.of(routine, catalogue, new SlowestReading(catalogue, wording));
        List<AreaDose> areas =
                routine.steps()
                        .filter(Step::isBallTime)
                        .map(step -> step.card().area())
                        .distinct()
                        .map(area -> area(area, routine, catalogue, times))
                        .toList();
        Duration all =
                BallTimes.lived(routine).stream()
                        .map(times::of)
                        .reduce(Duration.ZERO, Duration::plus);
        return new DoseSheet(
                areas,
                new Dose(
                        all.plusMinutes(1).minusNanos(1).toMinutes(),
                        catalogue.limits().sessionBudget().toMinutes()));
    }

    private static AreaDose area(
            String area, Routine routine, Catalogue catalogue, BallTimes times) {
        List<Step> steps =
                routine.steps()
                        .filter(Step::isBallTime)
                        .filter(step -> step.card().area().equals(area))
                        .toList();
        DoseLimits limits = catalogue.limits();
        BreathPattern pattern = catalogue.usualPattern(routine);
        long cap = limits.holdCap().toSeconds();
        int ceiling =
                catalogue
                        .body()
                        .area(area)
                        .map(BodyArea::pressure)
                        .map(most -> most.atMost(limits.pressure()))
                        .orElse(limits.pressure())
                        .ceiling();
        return new AreaDose(
                area,
                new Dose(
                        steps.stream()
                                .map(times::of)
                                .reduce(Duration.ZERO, Duration::plus)
                                .toSeconds(),
                        times.budget(area).toSeconds()),
                steps.stream()
                        .filter(Step.Hold.class::isInstance)
                        .map(Step.Hold.class::cast)
                        .map(hold -> new Dose(pattern.lengthOf(hold.breaths()).toSeconds(), cap))
                        .reduce(Dose::harder),
                steps.stream()
                        .flatMap(step -> pressure(step).stream())
                        .map(pressure -> new Dose(pressure.ceiling(), ceiling))
                        .reduce(Dose::harder));
    }

    private static Optional<Pressure> pressure(Step step) {
        return switch (step) {
            case Step.Hold hold -> Optional.of(hold.pressure());
            case Step.Roll roll -> Optional.of(roll.pressure());
            default -> Optional.empty();
        };
    }
}
