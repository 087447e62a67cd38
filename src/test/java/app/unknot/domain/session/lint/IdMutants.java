package app.unknot.domain.session.lint;

import static app.unknot.domain.session.lint.Rule.NO_PLACE;
import static app.unknot.domain.session.lint.Rule.PATTERN_ON_BALL;
import static app.unknot.domain.session.lint.Rule.SOURCES;
import static app.unknot.domain.session.lint.Rule.SURFACE;
import static app.unknot.domain.session.lint.Rule.UNKNOWN_AREA;
import static app.unknot.domain.session.lint.Rule.UNKNOWN_FLAG;
import static app.unknot.domain.session.lint.Rule.UNKNOWN_KIND;
import static app.unknot.domain.session.lint.Rule.UNKNOWN_PATTERN;
import static app.unknot.domain.session.lint.Rule.UNKNOWN_ROUTINE;
import static app.unknot.domain.session.lint.Rule.UNKNOWN_SOURCE;

import java.util.List;

/// Names that lead nowhere.
final class IdMutants {
    static final List<Mutant> ALL =
            List.of(
                    new Mutant(
                            "an unknown area",
                            "classic-floor",
                            UNKNOWN_AREA,
                            "hold",
                            r -> r.set("hold", "area", "between-the-ears")),
                    new Mutant(
                            "an area of the draft",
                            "rounded-shoulders",
                            UNKNOWN_AREA,
                            "doorway-stretch",
                            r -> r.set("doorway-stretch", "area", "pectoralis")),
                    new Mutant(
                            "an area without a place on the drawings",
                            "hips-glutes",
                            NO_PLACE,
                            "hold",
                            r -> r.set("hold", "area", "side-of-hip")),
                    new Mutant(
                            "an unknown kind of step",
                            "travel-seat",
                            UNKNOWN_KIND,
                            "hold-back",
                            r -> r.set("hold-back", "kind", "vibrate")),
                    new Mutant(
                            "an unknown flag on a step",
                            "hands-feet",
                            UNKNOWN_FLAG,
                            "hold-sole",
                            r -> r.skippedBy("hold-sole", "numb-toes")),
                    new Mutant(
                            "an unknown flag on the routine",
                            "desk-reset",
                            UNKNOWN_FLAG,
                            "",
                            r -> r.file().putArray("hiddenBy").add("stopall")),
                    new Mutant(
                            "an unknown source",
                            "classic-floor",
                            UNKNOWN_SOURCE,
                            "",
                            r -> r.file().putArray("sources").add("S0").add("Z9")),
                    new Mutant(
                            "no source",
                            "wall-gentle",
                            SOURCES,
                            "",
                            r -> r.file().putArray("sources")),
                    new Mutant(
                            "nothing but unknown sources",
                            "hips-glutes",
                            SOURCES,
                            "",
                            r -> r.file().putArray("sources").add("my-aunt")),
                    new Mutant(
                            "an unknown breathing pattern",
                            "classic-floor",
                            UNKNOWN_PATTERN,
                            "",
                            r -> r.file().put("pattern", "calm-4-7")),
                    new Mutant(
                            "held breath on the ball",
                            "classic-floor",
                            PATTERN_ON_BALL,
                            "",
                            r -> r.file().put("pattern", "box-4")),
                    new Mutant(
                            "an unknown follow-up",
                            "classic-floor",
                            UNKNOWN_ROUTINE,
                            "",
                            r -> r.file().put("followUp", "keep-away")),
                    new Mutant(
                            "itself as an easier way",
                            "wall-gentle",
                            UNKNOWN_ROUTINE,
                            "",
                            r -> r.file().putObject("easier").put("routine", "wall-gentle")),
                    new Mutant(
                            "the ball on the floor in a routine at the wall",
                            "wall-gentle",
                            SURFACE,
                            "hold",
                            r -> r.set("hold", "position", "lying")),
                    new Mutant(
                            "the few minutes on the floor for everybody",
                            "neck-shoulder",
                            SURFACE,
                            "rest-skull",
                            r -> r.step("rest-skull").put("optional", false)));

    private IdMutants() {}
}
