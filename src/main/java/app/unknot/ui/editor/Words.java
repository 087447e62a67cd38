package app.unknot.ui.editor;

import app.unknot.domain.routine.Block;
import app.unknot.domain.routine.Catalogue.Source;
import app.unknot.domain.routine.Position;
import app.unknot.domain.routine.Step;
import app.unknot.domain.session.lint.DoseRoom.Limit;
import app.unknot.domain.session.lint.Problem;
import app.unknot.i18n.LintWords;
import app.unknot.i18n.Messages;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// What the parts of a routine are called on the screen.
record Words(Messages messages, Map<String, Source> sources) {
    static Words of(EditorModel model) {
        return new Words(model.messages(), model.editing().library().catalogue().sources());
    }

    static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The kind of a step; the word of the file where this version doesn't know it.
    String kind(Step step) {
        return step instanceof Step.Unknown
                ? messages.text("editor.unknown-kind", step.kind())
                : messages.text("doing." + step.kind());
    }

    /// A title with its places for the side as they are shown while editing.
    String title(Step step) {
        return step.card()
                .title()
                .replace("{side}", messages.text("editor.side"))
                .replace("{other}", messages.text("editor.other-side"));
    }

    String area(String id) {
        String key = "area." + id + ".name";
        return messages.has(key) ? messages.text(key) : id;
    }

    String position(Position position) {
        return messages.text("position." + position.id());
    }

    String sides(Block block) {
        return messages.text("library.sides." + block.sides().id());
    }

    /// What is wrong, in a sentence or two.
    String problem(Problem problem) {
        return new LintWords(messages).of(problem);
    }

    /// Why a number stops there, with what stands behind it.
    String limit(Limit limit) {
        String why = messages.text("limit." + key(limit.reason()), limit.values().toArray());
        String titles =
                limit.reason().sources().stream()
                        .map(sources::get)
                        .filter(Objects::nonNull)
                        .map(Source::title)
                        .limit(2)
                        .collect(Collectors.joining("; "));
        return titles.isEmpty() ? why : why + " " + messages.text("limit.source", titles);
    }
}
