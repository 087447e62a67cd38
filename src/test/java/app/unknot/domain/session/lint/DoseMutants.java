package app.unknot.domain.session.lint;

import static app.unknot.domain.session.lint.Rule.AREA_BUDGET;
import static app.unknot.domain.session.lint.Rule.BALL_AREA;
import static app.unknot.domain.session.lint.Rule.HOLD_LENGTH;
import static app.unknot.domain.session.lint.Rule.PASSES;
import static app.unknot.domain.session.lint.Rule.PRESSURE;
import static app.unknot.domain.session.lint.Rule.REPETITIONS;
import static app.unknot.domain.session.lint.Rule.SESSION_BUDGET;

import java.util.List;

/// Too much, too little, too hard.
final class DoseMutants {
    static final List<Mutant> ALL =
            List.of(
                    new Mutant(
                            "a hold of ten breaths",
                            "classic-floor",
                            HOLD_LENGTH,
                            "hold",
                            r -> r.set("hold", "breaths", 10)),
                    new Mutant(
                            "a hold of one breath",
                            "hands-feet",
                            HOLD_LENGTH,
                            "hold-sole",
                            r -> r.set("hold-sole", "breaths", 1)),
                    new Mutant(
                            "a hold without end",
                            "hips-glutes",
                            HOLD_LENGTH,
                            "hold",
                            r -> r.set("hold", "breaths", 2_000_000_000)),
                    new Mutant(
                            "eleven passes",
                            "classic-floor",
                            PASSES,
                            "roll-up-and-down",
                            r -> r.set("roll-up-and-down", "passes", 11)),
                    new Mutant(
                            "eleven passes under the foot",
                            "hands-feet",
                            PASSES,
                            "roll-sole",
                            r -> r.set("roll-sole", "passes", 11)),
                    new Mutant(
                            "two passes to search",
                            "wall-gentle",
                            PASSES,
                            "roll-side-to-side",
                            r -> r.set("roll-side-to-side", "passes", 2)),
                    new Mutant(
                            "one pass to search a new area",
                            "rounded-shoulders",
                            PASSES,
                            "roll-blade",
                            r -> r.set("roll-blade", "passes", 1)),
                    new Mutant(
                            "more repetitions than there are words",
                            "keep-away-strength",
                            REPETITIONS,
                            "bird-dog",
                            r -> r.set("bird-dog", "repetitions", 100)),
                    new Mutant(
                            "a ceiling of eight",
                            "classic-floor",
                            PRESSURE,
                            "hold",
                            r -> r.ceiling("hold", 4, 6, 8)),
                    new Mutant(
                            "a ceiling of seven on the slope to the neck",
                            "neck-shoulder",
                            PRESSURE,
                            "hold-slope",
                            r -> r.ceiling("hold-slope", 3, 5, 7)),
                    new Mutant(
                            "rolling at six under the forearm's soft side",
                            "hands-feet",
                            PRESSURE,
                            "roll-soft-side",
                            r -> r.ceiling("roll-soft-side", 4, 5, 5)),
                    new Mutant(
                            "one point more than the skull bears",
                            "neck-shoulder",
                            PRESSURE,
                            "rest-skull",
                            r -> r.ceiling("rest-skull", 2, 5, 5)),
                    new Mutant(
                            "a ball on the neck",
                            "neck-shoulder",
                            BALL_AREA,
                            "hold-slope",
                            r -> r.set("hold-slope", "area", "neck")),
                    new Mutant(
                            "a ball on the low back",
                            "mid-back-two-balls",
                            BALL_AREA,
                            "hold-low",
                            r -> r.set("hold-low", "area", "low-back-core")),
                    new Mutant(
                            "one breath over the budget",
                            "classic-floor",
                            AREA_BUDGET,
                            "second-hold",
                            r -> r.set("second-hold", "breaths", 4)),
                    new Mutant(
                            "one breath over the budget of two balls",
                            "mid-back-two-balls",
                            AREA_BUDGET,
                            "hold-high",
                            r -> r.set("hold-low", "breaths", 6)),
                    new Mutant(
                            "one breath over the budget of the slope",
                            "neck-shoulder",
                            AREA_BUDGET,
                            "hold-slope",
                            r -> r.set("hold-slope", "breaths", 5)),
                    new Mutant(
                            "a roll so slow that the hold is too much",
                            "rounded-shoulders",
                            AREA_BUDGET,
                            "hold-chest",
                            r -> r.set("circles", "passSeconds", 9)),
                    new Mutant(
                            "a roll that is talked too long",
                            "classic-floor",
                            AREA_BUDGET,
                            "second-hold",
                            r -> r.at("roll-up-and-down", "look-for-spot", 40)),
                    new Mutant(
                            "rolling for a quarter of an hour",
                            "hands-feet",
                            SESSION_BUDGET,
                            "roll-sole",
                            r -> r.set("roll-sole", "passSeconds", 45)));

    private DoseMutants() {}
}
