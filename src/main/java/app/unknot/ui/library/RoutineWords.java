package app.unknot.ui.library;

import app.unknot.domain.routine.Block;
import app.unknot.domain.routine.CopyOf;
import app.unknot.domain.routine.Maker;
import app.unknot.domain.routine.Plan;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Step;
import app.unknot.domain.session.lint.Problem;
import app.unknot.i18n.LintWords;
import app.unknot.i18n.Messages;
import app.unknot.service.Oddity;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A routine in the words of the cards and previews.
final class RoutineWords {
    private final Messages messages;

    RoutineWords(Messages messages) {
        this.messages = messages;
    }

    /// Such as `9 steps: between the shoulder blades, lower back`.
    String stepsAndAreas(Routine routine) {
        Set<String> areas =
                routine.steps()
                        .map(step -> step.card().area())
                        .filter(area -> messages.has("area." + area + ".name"))
                        .map(area -> messages.text("area." + area + ".name"))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        return messages.text(
                "library.steps", (int) routine.steps().count(), String.join(", ", areas));
    }

    /// How often it is meant to be done.
    String plan(Plan plan) {
        return messages.text("import.plan", plan.timesAWeek(), plan.weeks().orElse(0));
    }

    /// The breathing that it is meant for.
    ///
    /// @param pattern its id, of whatever kind
    String pattern(String pattern) {
        String key = "pattern." + pattern + ".name";
        return messages.text("routine.pattern", messages.has(key) ? messages.text(key) : pattern);
    }

    /// An area, or its id where nobody knows it.
    String area(String area) {
        String key = "area." + area + ".name";
        return messages.has(key) ? messages.text(key) : area;
    }

    /// What is unusual, in a sentence.
    String oddity(Oddity oddity) {
        List<String> values = new ArrayList<>(oddity.values());
        if (!values.isEmpty()) {
            values.set(0, area(values.getFirst()));
        }
        return messages.text(
                "import.oddity." + oddity.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                values.toArray());
    }

    /// What it was made from.
    ///
    /// @param original its title, or its id when it isn't here
    String copyOf(CopyOf copy, String original) {
        return messages.text("import.copy-of", original, copy.revision());
    }

    /// Who made it and when they last looked it over, as far as the file says.
    String maker(Optional<Maker> maker) {
        String name =
                maker.flatMap(Maker::name)
                        .map(text -> messages.text("import.maker", onOneLine(text)))
                        .orElse(messages.text("import.maker.none"));
        return maker.flatMap(Maker::reviewed)
                .map(day -> name + " " + messages.text("import.reviewed", written(day)))
                .orElse(name);
    }

    /// So that nobody's name can pass for a line of the program.
    private static String onOneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private String written(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(messages.locale())
                .format(day);
    }

    /// How often a part is played.
    String sides(Block block) {
        return messages.text(
                "library.sides." + block.sides().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// Which step breaks which rule, in a sentence.
    String finding(Routine routine, Problem finding) {
        String words = new LintWords(messages).of(finding);
        return finding.step()
                .map(id -> messages.text("import.finding.step", title(routine, id), words))
                .orElse(words);
    }

    private static String title(Routine routine, String step) {
        return routine.steps()
                .filter(each -> each.id().equals(step))
                .map(each -> each.card().title())
                .findFirst()
                .orElse(step);
    }

    /// The steps of a block, each as its title with what to do.
    List<String> steps(Block block) {
        return block.steps().stream()
                .map(Step::card)
                .map(card -> messages.text("import.step", card.title(), filled(card.instruction())))
                .toList();
    }

    /// As it is read on the first side.
    String filled(String instruction) {
        return instruction
                .replace("{side}", messages.text("side.right"))
                .replace("{other}", messages.text("side.left"));
    }
}
