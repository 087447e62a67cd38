package app.unknot.ui.component;

import app.unknot.domain.body.BodyPart;
import app.unknot.ui.common.BodyWords;
import java.util.ArrayList;
import java.util.List;

/// What the map and the list call a part: its name, and each of its states in words.
final class BodyNames {
    private final BodyChoice choice;
    private final BodyWords words;

    BodyNames(BodyChoice choice, BodyWords words) {
        this.choice = choice;
        this.words = words;
    }

    String name(BodyPart part) {
        return choice.isSided() ? words.sided(part) : words.area(part.area());
    }

    /// Every state of the part as a few words each; empty for a plain one.
    List<String> states(BodyPart part) {
        List<String> states = new ArrayList<>();
        if (choice.isChosen(part)) {
            states.add(words.chosen());
        }
        choice.bar(part)
                .ifPresent(bar -> {
                    states.add(bar.never() ? words.never() : words.notNow());
                    if (!bar.reason().isEmpty()) {
                        states.add(withoutStop(bar.reason()));
                    }
                });
        choice.felt(part).ifPresent(felt -> states.add(felt.words()));
        choice.workedDaysAgo(part).ifPresent(days -> states.add(words.worked(days)));
        return states;
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    /// The name and the states as one text.
    String full(BodyPart part) {
        List<String> all = new ArrayList<>(List.of(name(part)));
        all.addAll(states(part));
        return String.join(". ", all);
    }
}
