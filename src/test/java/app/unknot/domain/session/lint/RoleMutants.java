package app.unknot.domain.session.lint;

import static app.unknot.domain.session.lint.Rule.BALL_AWAY;
import static app.unknot.domain.session.lint.Rule.EXIT;
import static app.unknot.domain.session.lint.Rule.FINISH;
import static app.unknot.domain.session.lint.Rule.FINISH_ONCE;
import static app.unknot.domain.session.lint.Rule.ROLE;

import java.util.List;

/// What has to be said and isn't.
final class RoleMutants {
    static final List<Mutant> ALL =
            List.of(
                    new Mutant(
                            "the stop line of a placing gone",
                            "classic-floor",
                            ROLE,
                            "place-ball",
                            r -> r.drop("place-ball", "if-sharp")),
                    new Mutant(
                            "the pressure line of a placing gone",
                            "wall-gentle",
                            ROLE,
                            "place-ball",
                            r -> r.drop("place-ball", "good-ache")),
                    new Mutant(
                            "the places of a placing gone",
                            "hands-feet",
                            ROLE,
                            "place-under-foot",
                            r -> r.role("place-under-foot", "shoe-off", "encourage")),
                    new Mutant(
                            "the stop line of settling gone",
                            "classic-floor",
                            ROLE,
                            "settle",
                            r -> r.drop("settle", "too-much")),
                    new Mutant(
                            "the pressure line of settling gone",
                            "classic-floor",
                            ROLE,
                            "settle",
                            r -> r.drop("settle", "four-to-six")),
                    new Mutant(
                            "the stop line heard on the first side alone",
                            "rounded-shoulders",
                            ROLE,
                            "place-on-chest",
                            r -> r.when("place-on-chest", "if-tingling", "first-side")),
                    new Mutant(
                            "the stop line not heard in a session of one side",
                            "hips-glutes",
                            ROLE,
                            "place-ball",
                            r -> r.when("place-ball", "if-down-leg", "both-sides")),
                    new Mutant(
                            "a hold without a way to make it lighter",
                            "desk-reset",
                            ROLE,
                            "hold",
                            r -> r.drop("hold", "lean-less")),
                    new Mutant(
                            "a hold that doesn't say how it ends",
                            "hips-glutes",
                            ROLE,
                            "hold-deeper",
                            r -> r.drop("hold-deeper", "let-go-key")),
                    new Mutant(
                            "the ending of a hold made encouragement",
                            "travel-seat",
                            ROLE,
                            "hold-back",
                            r -> r.role("hold-back", "let-go-key", "encourage")),
                    new Mutant(
                            "the exit of the finish gone",
                            "mid-back-two-balls",
                            EXIT,
                            "finish",
                            r -> {
                                r.drop("finish", "push-up");
                                r.drop("finish", "rest");
                            }),
                    new Mutant(
                            "the exit of the finish made encouragement",
                            "keep-away-strength",
                            EXIT,
                            "finish",
                            r -> r.role("finish", "stand-tall", "encourage")),
                    new Mutant(
                            "no way up from the few minutes on the floor",
                            "neck-shoulder",
                            EXIT,
                            "finish",
                            r -> {
                                r.drop("finish", "stand-tall");
                                r.drop("balls-away", "lift-head");
                                r.drop("balls-away", "roll-over");
                                r.drop("balls-away", "push-up");
                            }),
                    new Mutant("no finish", "wall-gentle", FINISH, "", r -> r.dropStep("finish")),
                    new Mutant(
                            "an end at the beginning",
                            "wall-gentle",
                            FINISH_ONCE,
                            "early",
                            r -> r.copyToStart("finish", "early")),
                    new Mutant(
                            "an end after each side",
                            "wall-gentle",
                            FINISH_ONCE,
                            "finish",
                            r -> r.sides("finish", "mirrored")),
                    new Mutant(
                            "the way off the ball gone",
                            "classic-floor",
                            BALL_AWAY,
                            "second-hold",
                            r -> r.drop("come-off", "roll-off")),
                    new Mutant(
                            "the step off the ball gone",
                            "wall-gentle",
                            BALL_AWAY,
                            "hold",
                            r -> r.dropStep("step-away")),
                    new Mutant(
                            "off the ball on the second side alone",
                            "desk-reset",
                            BALL_AWAY,
                            "hold",
                            r -> r.when("come-off", "ball-out", "second-side")),
                    new Mutant(
                            "the way off the ball is a step that may be left out",
                            "classic-floor",
                            BALL_AWAY,
                            "second-hold",
                            r -> r.step("come-off").put("optional", true)),
                    new Mutant(
                            "the way off the ball is left out by a flag",
                            "hands-feet",
                            BALL_AWAY,
                            "hold-sole",
                            r -> r.skippedBy("calf-stretch", "shoulder-injury")),
                    new Mutant(
                            "the two balls stay under the back",
                            "mid-back-two-balls",
                            BALL_AWAY,
                            "hold-high",
                            r -> r.drop("balls-away", "roll-off")));

    private RoleMutants() {}
}
