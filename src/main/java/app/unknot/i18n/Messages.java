package app.unknot.i18n;

import app.unknot.service.FileProblem;
import app.unknot.service.Notice;
import app.unknot.service.Notice.Kind;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/// Every text of the interface and every shared spoken line, by key, in one language.
public final class Messages {
    private static final List<String> BUNDLES =
            List.of(
                    "app.unknot.i18n.messages",
                    "app.unknot.i18n.content",
                    "app.unknot.i18n.pages",
                    "app.unknot.i18n.library",
                    "app.unknot.i18n.paper",
                    "app.unknot.i18n.knots",
                    "app.unknot.i18n.progress",
                    "app.unknot.i18n.selfcheck",
                    "app.unknot.i18n.health",
                    "app.unknot.i18n.advice",
                    "app.unknot.i18n.editor");

    private final Locale locale;
    private final List<ResourceBundle> bundles;

    private Messages(Locale locale, List<ResourceBundle> bundles) {
        this.locale = locale;
        this.bundles = bundles;
    }

    /// The texts in that language, or in English where it isn't translated.
    public static Messages in(Locale locale) {
        return new Messages(locale, BUNDLES.stream().map(name -> bundle(name, locale)).toList());
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(name, locale, Messages.class.getModule());
    }

    public Locale locale() {
        return locale;
    }

    /// The text of the key with its places `{0}`, `{1}`... filled.
    ///
    /// @throws MissingResourceException when no bundle has the key
    public String text(String key, Object... values) {
        String pattern = pattern(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }

    /// What the person is told about a file.
    public String notice(Notice notice) {
        String kind = notice.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String words =
                text("notice." + kind, notice.file(), notice.detail(), notice.kept().orElse(""));
        return notice.detail().isEmpty() ? words.replace(" ()", "") : words;
    }

    /// What the person is told when something that they asked for was refused; nothing of it is
    /// tried again, as a save behind the scenes would be.
    public String refusal(Notice notice) {
        Kind kind = notice.kind() == Kind.NOT_SAVED ? Kind.NOT_DONE : notice.kind();
        return notice(new Notice(kind, notice.file(), notice.detail(), notice.kept()));
    }

    /// What is wrong with a file, with its place and the line that it is in.
    ///
    /// @param file the name of the file
    public String problem(String file, FileProblem problem) {
        String place = place(file, problem);
        String words = problemWords(problem);
        String excerpt = problem.excerpt().indent(4).stripTrailing();
        return excerpt.isBlank() ? place + " " + words : place + "\n" + excerpt + "\n" + words;
    }

    /// The same on one line, without the line that it is in.
    public String problemLine(String file, FileProblem problem) {
        return place(file, problem) + " " + problemWords(problem);
    }

    /// What is wrong, without its place.
    public String problemWords(FileProblem problem) {
        String what = problem.what().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return text("problem." + what, values(problem));
    }

    private Object[] values(FileProblem problem) {
        return Stream.of(
                        Optional.of(problem.field()).filter(field -> !field.isEmpty()),
                        problem.expected().map(this::expected),
                        Optional.of(problem.found()))
                .flatMap(Optional::stream)
                .toArray();
    }

    private String expected(FileProblem.Expected expected) {
        return text("expected." + expected.key(), expected.values().toArray());
    }

    private String place(String file, FileProblem problem) {
        if (problem.line() == 0) {
            return text("problem.place.file", file);
        }
        String line = String.valueOf(problem.line());
        String column = String.valueOf(problem.column());
        return text("problem.place.line", file, line, column);
    }

    public boolean has(String key) {
        return bundles.stream().anyMatch(bundle -> bundle.containsKey(key));
    }

    private String pattern(String key) {
        return bundles.stream()
                .filter(bundle -> bundle.containsKey(key))
                .findFirst()
                .orElseThrow(() -> new MissingResourceException("No text for " + key, "", key))
                .getString(key);
    }
}
