package app.unknot.domain.session.lint;

import static app.unknot.domain.session.lint.Rule.ONE_SIDED;
import static app.unknot.domain.session.lint.Rule.SIDE_NAMED;
import static app.unknot.domain.session.lint.Rule.SIDE_SWAPPED;
import static app.unknot.domain.session.lint.Rule.SIDE_WORD;

import java.util.List;

/// Left said for right, or nothing at all.
final class SideMutants {
    static final List<Mutant> ALL =
            List.of(
                    new Mutant(
                            "right written out",
                            "classic-floor",
                            SIDE_WORD,
                            "settle",
                            r -> r.replace("settle", "arm-across", "{side}", "right")),
                    new Mutant(
                            "left written out in a stretch",
                            "neck-shoulder",
                            SIDE_WORD,
                            "ear-to-shoulder",
                            r -> r.replace("ear-to-shoulder", "tilt", "{other}", "left")),
                    new Mutant(
                            "the side in a title",
                            "hips-glutes",
                            SIDE_WORD,
                            "place-ball",
                            r -> r.set("place-ball", "title", "Sit on the ball, right")),
                    new Mutant(
                            "a side where both are done at once",
                            "classic-floor",
                            SIDE_WORD,
                            "blade-slides",
                            r -> r.text("blade-slides", "arms-down", "Your {side} arm down.")),
                    new Mutant(
                            "the other side where there is none",
                            "desk-reset",
                            SIDE_WORD,
                            "finish",
                            r -> r.text("finish", "slow-breath", "Look to the {other}.")),
                    new Mutant(
                            "a mirrored block made one for both at once",
                            "travel-seat",
                            SIDE_WORD,
                            "place-behind",
                            r -> r.sides("place-behind", "both-at-once")),
                    new Mutant(
                            "a placing without its side",
                            "hands-feet",
                            SIDE_NAMED,
                            "place-under-foot",
                            r -> r.replace("place-under-foot", "shoe-off", "{side} ", "")),
                    new Mutant(
                            "a placing without its side on the second one",
                            "travel-seat",
                            SIDE_NAMED,
                            "place-behind",
                            r -> r.text("place-behind", "other-side", "Move the ball across.")),
                    new Mutant(
                            "side words swapped while placing",
                            "classic-floor",
                            SIDE_SWAPPED,
                            "place-ball",
                            r ->
                                    r.text(
                                            "place-ball",
                                            "tuck-ball",
                                            "Roll a little to your {side}, and tuck the ball behind"
                                                    + " your {other} upper back.")),
                    new Mutant(
                            "the ball on the other shoulder blade",
                            "wall-gentle",
                            SIDE_SWAPPED,
                            "place-ball",
                            r -> r.replace("place-ball", "ball-behind", "{side}", "{other}")),
                    new Mutant(
                            "the other arm across",
                            "classic-floor",
                            SIDE_SWAPPED,
                            "settle",
                            r -> r.replace("settle", "arm-across", "{side}", "{other}")),
                    new Mutant(
                            "rolling onto the ball instead of off it",
                            "classic-floor",
                            SIDE_SWAPPED,
                            "come-off",
                            r -> r.replace("come-off", "roll-off", "{other}", "{side}")),
                    new Mutant(
                            "the worked hand presses",
                            "hips-glutes",
                            SIDE_SWAPPED,
                            "place-deeper",
                            r ->
                                    r.text(
                                            "place-deeper",
                                            "cross-ankle",
                                            "Cross your {other} ankle over your {side} knee.")),
                    new Mutant(
                            "arm and leg swapped",
                            "keep-away-strength",
                            SIDE_SWAPPED,
                            "bird-dog",
                            r -> {
                                r.text(
                                        "bird-dog",
                                        "arm-and-leg",
                                        "Your {other} arm reaches forward, your {side} leg back.");
                                r.text(
                                        "bird-dog",
                                        "other-arm-and-leg",
                                        "Now your {other} arm forward, your {side} leg back.");
                            }),
                    new Mutant(
                            "lying on the arm that opens",
                            "mid-back-two-balls",
                            SIDE_SWAPPED,
                            "open-book",
                            r -> {
                                r.replace("open-book", "on-side", "{other}", "{side}");
                                r.replace("open-book", "roll-over", "{other}", "{side}");
                            }),
                    new Mutant(
                            "nothing said for the second side",
                            "keep-away-strength",
                            ONE_SIDED,
                            "open-book",
                            r -> r.drop("open-book", "roll-over")),
                    new Mutant(
                            "a movement said on the first side alone",
                            "hips-glutes",
                            ONE_SIDED,
                            "lying-figure-four",
                            r -> r.when("lying-figure-four", "ankle-over", "first-side")),
                    new Mutant(
                            "a line for the second side where there is none",
                            "classic-floor",
                            ONE_SIDED,
                            "hug-stretch",
                            r -> r.when("hug-stretch", "one-more", "second-side")));

    private SideMutants() {}
}
