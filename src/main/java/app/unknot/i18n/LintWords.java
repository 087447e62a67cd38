package app.unknot.i18n;

import app.unknot.domain.session.lint.Problem;

/// Says which rule a routine breaks, with the names that people have for areas.
///
/// @param messages has the sentences
public record LintWords(Messages messages) {
    public String of(Problem problem) {
        Object[] values = problem.values().stream().map(this::spoken).toArray();
        return messages.text("lint." + problem.rule().id(), values);
    }

    private String spoken(String value) {
        String key = "area." + value + ".name";
        return messages.has(key) ? messages.text(key) : value;
    }
}
