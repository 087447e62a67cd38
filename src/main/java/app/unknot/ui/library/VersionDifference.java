package app.unknot.ui.library;

import app.unknot.domain.routine.Block;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Step;
import app.unknot.i18n.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What one version of a routine has that the other hasn't, so that a person can choose between two
/// cards that look the same.
record VersionDifference(Messages messages) {
    private static final int MOST_NAMED = 4;

    /// In a sentence, such as `Unlike the other version: the title, the step “Hold”.`
    String words(Routine here, Routine there) {
        List<String> all = new ArrayList<>();
        if (!here.title().equals(there.title())) {
            all.add(messages.text("library.differs.title"));
        }
        List<String> steps = ownSteps(here, there);
        steps.forEach(title -> all.add(messages.text("library.differs.step", title)));
        if (!about(here).equals(about(there))) {
            all.add(messages.text("library.differs.about"));
        }
        if (all.isEmpty()) {
            boolean isOnlyLess = !ownSteps(there, here).isEmpty();
            return messages.text(isOnlyLess ? "library.differs.less" : "library.differs.hidden");
        }
        List<String> named = new ArrayList<>(all.subList(0, Math.min(MOST_NAMED, all.size())));
        if (all.size() > MOST_NAMED) {
            named.add(messages.text("library.differs.more", all.size() - MOST_NAMED));
        }
        return messages.text("library.differs", String.join(", ", named));
    }

    /// Titles of the steps that the other hasn't, or has otherwise.
    private static List<String> ownSteps(Routine here, Routine there) {
        Map<String, Step> others =
                there.steps().collect(Collectors.toMap(Step::id, step -> step, (one, two) -> one));
        return here.steps()
                .filter(step -> !step.equals(others.get(step.id())))
                .map(step -> step.card().title())
                .distinct()
                .toList();
    }

    /// What the card says of it and how it goes, without the title and the steps themselves.
    private static List<Object> about(Routine routine) {
        return List.of(
                routine.summary(),
                routine.forWhom(),
                routine.level(),
                routine.goal(),
                routine.surface(),
                routine.equipment(),
                routine.related(),
                routine.hiddenBy(),
                routine.warnings(),
                routine.blocks().stream().map(Block::sides).toList());
    }
}
