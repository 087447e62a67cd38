package app.unknot.i18n;

import app.unknot.service.Notice;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// Every text of the interface and every shared spoken line, by key, in one language.
public final class Messages {
    private static final List<String> BUNDLES =
            List.of("app.unknot.i18n.messages", "app.unknot.i18n.content", "app.unknot.i18n.pages");

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
        return text("notice." + kind, notice.file(), notice.detail(), notice.kept().orElse(""));
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
