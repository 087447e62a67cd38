package app.unknot.app;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A style sheet without the rules for what a program doesn't have, as the toolkit keeps each rule
/// of a theme in memory, used or not.
final class ThinSheet {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern STYLE_CLASS = Pattern.compile("\\.([A-Za-z][\\w-]*)");

    private ThinSheet() {}

    /// The other rules, in their order.
    ///
    /// @param sheet plain rules: no imports, no media
    /// @param absent style classes that nothing has; a selector with one of them goes, and a rule
    ///   of which no selector is left
    static String without(String sheet, Set<String> absent) {
        if (sheet.contains("@")) {
            throw new IllegalArgumentException("A sheet with more than plain rules");
        }
        Matcher rules = RULE.matcher(COMMENT.matcher(sheet).replaceAll(" "));
        StringBuilder thin = new StringBuilder(sheet.length());
        while (rules.find()) {
            String selectors = selectors(rules.group(1), absent);
            if (!selectors.isEmpty()) {
                thin.append(selectors).append(" {").append(rules.group(2).strip()).append("}\n");
            }
        }
        return thin.toString();
    }

    private static String selectors(String all, Set<String> absent) {
        return Arrays.stream(all.split(","))
                .map(String::strip)
                .filter(selector -> styleClasses(selector).stream().noneMatch(absent::contains))
                .collect(Collectors.joining(", "));
    }

    private static Set<String> styleClasses(String selector) {
        return STYLE_CLASS
                .matcher(selector)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
    }
}
