package app.unknot.domain.session.lint;

import static app.unknot.domain.session.lint.Rule.BEYOND_HOLD;
import static app.unknot.domain.session.lint.Rule.BREATH_WORDS;
import static app.unknot.domain.session.lint.Rule.DIGITS;
import static app.unknot.domain.session.lint.Rule.EMPTY;
import static app.unknot.domain.session.lint.Rule.LAST_OUT;
import static app.unknot.domain.session.lint.Rule.OVERLAP;
import static app.unknot.domain.session.lint.Rule.PLACEHOLDER;
import static app.unknot.domain.session.lint.Rule.SENTENCE;
import static app.unknot.domain.session.lint.Rule.SPEECH_FITS;
import static app.unknot.domain.session.lint.Rule.UNHEARD;
import static app.unknot.domain.session.lint.Rule.WORDING;

import java.util.List;

/// Said too soon, too long or in the wrong words.
final class SpeechMutants {
    static final List<Mutant> ALL =
            List.of(
                    new Mutant(
                            "a line moved into the one before",
                            "classic-floor",
                            OVERLAP,
                            "place-ball",
                            r -> r.at("place-ball", "tuck-ball", 2)),
                    new Mutant(
                            "a line of the second side alone comes too soon",
                            "neck-shoulder",
                            OVERLAP,
                            "place-on-slope",
                            r -> r.at("place-on-slope", "bend-knees", 5)),
                    new Mutant(
                            "a line for one side alone comes too soon",
                            "rounded-shoulders",
                            OVERLAP,
                            "get-ready",
                            r -> r.at("get-ready", "only-side", 9)),
                    new Mutant(
                            "two lines at the same time",
                            "keep-away-strength",
                            OVERLAP,
                            "wall-angels",
                            r -> r.at("wall-angels", "arms-up", 0)),
                    new Mutant(
                            "a line before the ball is in the sock",
                            "wall-gentle",
                            OVERLAP,
                            "reach-and-round",
                            r -> r.at("reach-and-round", "round", 3)),
                    new Mutant(
                            "a sentence of seventeen words",
                            "classic-floor",
                            SENTENCE,
                            "get-ready",
                            r ->
                                    r.text(
                                            "get-ready",
                                            "need-ball",
                                            "You need a ball and a good bit of the floor and also"
                                                    + " a soft thick mat.")),
                    new Mutant(
                            "seventeen words with the length of the hold",
                            "hips-glutes",
                            SENTENCE,
                            "circles",
                            r ->
                                    r.text(
                                            "circles",
                                            "stop-there",
                                            "When you find the one sore spot, stop right there,"
                                                    + " and we stay for {stay}.")),
                    new Mutant(
                            "a number in digits",
                            "classic-floor",
                            DIGITS,
                            "settle",
                            r ->
                                    r.replace(
                                            "settle",
                                            "four-to-six",
                                            "Four to six is",
                                            "4 to 6 are")),
                    new Mutant(
                            "a counted cue in digits",
                            "desk-reset",
                            DIGITS,
                            "chin-tucks",
                            r -> r.set("chin-tucks", "effortCue", "Back 2 inches.")),
                    new Mutant(
                            "must",
                            "classic-floor",
                            WORDING,
                            "hold",
                            r -> r.text("hold", "soft-jaw", "You must soften your jaw.")),
                    new Mutant(
                            "toxins",
                            "hips-glutes",
                            WORDING,
                            "hold",
                            r -> r.text("hold", "soft-belly", "Let the toxins go.")),
                    new Mutant(
                            "toxins in a written warning",
                            "travel-seat",
                            WORDING,
                            "",
                            r -> r.file().putArray("warnings").add("A ball flushes out Toxins.")),
                    new Mutant(
                            "must in a written instruction",
                            "hands-feet",
                            WORDING,
                            "roll-sole",
                            r -> r.set("roll-sole", "instruction", "You must roll.")),
                    new Mutant(
                            "a step that says nothing",
                            "desk-reset",
                            EMPTY,
                            "get-ready",
                            r -> r.step("get-ready").putArray("cues")),
                    new Mutant(
                            "a line of nine words on the first breath out",
                            "classic-floor",
                            BREATH_WORDS,
                            "hold",
                            r ->
                                    r.text(
                                            "hold",
                                            "heavy",
                                            "Let your back go heavy and wide and warm.")),
                    new Mutant(
                            "a long line while breathing in",
                            "neck-shoulder",
                            BREATH_WORDS,
                            "hold-corner",
                            r ->
                                    r.text(
                                            "hold-corner",
                                            "middle",
                                            "And slowly bring your chin back to the middle.")),
                    new Mutant(
                            "two lines in one breath",
                            "hips-glutes",
                            BREATH_WORDS,
                            "hold",
                            r -> r.atBreath("hold", "down-leg", 2)),
                    new Mutant(
                            "a line for a breath that isn't planned",
                            "desk-reset",
                            BEYOND_HOLD,
                            "hold",
                            r -> r.atBreath("hold", "lean-less", 4)),
                    new Mutant(
                            "a line at a fixed second of a hold",
                            "wall-gentle",
                            BREATH_WORDS,
                            "hold",
                            r -> r.at("hold", "lean-less", 18)),
                    new Mutant(
                            "a step shorter than its words",
                            "classic-floor",
                            SPEECH_FITS,
                            "place-ball",
                            r -> r.set("place-ball", "seconds", 40)),
                    new Mutant(
                            "a stretch shorter than its words",
                            "hands-feet",
                            SPEECH_FITS,
                            "wrist-stretch",
                            r -> r.set("wrist-stretch", "seconds", 20)),
                    new Mutant(
                            "a repetition shorter than its words",
                            "travel-seat",
                            SPEECH_FITS,
                            "ankle-pumps",
                            r -> r.set("ankle-pumps", "effortSeconds", 1)),
                    new Mutant(
                            "a line after the last breath out",
                            "mid-back-two-balls",
                            LAST_OUT,
                            "hold-high",
                            r -> r.atBreath("hold-high", "settle", 5)),
                    new Mutant(
                            "a hold too short for its last line",
                            "mid-back-two-balls",
                            UNHEARD,
                            "hold-high",
                            r -> {
                                r.atBreath("hold-high", "lighten", 5);
                                r.text(
                                        "hold-high",
                                        "lighten",
                                        "Too strong, or sharp? Push into your feet, and lift.");
                            }),
                    new Mutant(
                            "a misspelt placeholder",
                            "classic-floor",
                            PLACEHOLDER,
                            "place-ball",
                            r -> r.replace("place-ball", "tuck-ball", "{side}", "{sied}")),
                    new Mutant(
                            "a lost brace",
                            "neck-shoulder",
                            PLACEHOLDER,
                            "hold-slope",
                            r -> r.replace("hold-slope", "arm-hangs", "{side}", "{side")),
                    new Mutant(
                            "the length of a hold where none follows",
                            "classic-floor",
                            PLACEHOLDER,
                            "come-off",
                            r -> r.text("come-off", "still-tingles", "We stay for {stay}.")),
                    new Mutant(
                            "a placeholder in a counted cue",
                            "keep-away-strength",
                            PLACEHOLDER,
                            "bird-dog",
                            r -> r.set("bird-dog", "effortCue", "Your {side} arm.")));

    private SpeechMutants() {}
}
