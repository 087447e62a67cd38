package app.unknot.i18n;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.service.Notice;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every text that is asked for is there, every text that is there is asked for, and each is of a
/// form that can be filled and spoken.
class MessagesTest {
    /// Words of the content that parts of the program will show which aren't there yet: the library
    /// and the editor, and choosing a way to breathe.
    private static final List<String> FOR_LATER =
            List.of("area.", "claim.", "flag.", "move.", "pattern.", "safety.", "sign.");

    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");
    private static final Pattern UNWANTED = Pattern.compile("(?i)\\bmust\\b|toxin|[0-9]");
    private static final String FILLED = "twenty four minutes";
    private static final int SPOKEN_WORDS = 16;
    private static final Object[] NUMBERS = {1, 2, 3, 4};
    private static final Object[] VALUES = {"A", "B", "C", "D", "E", "F", "G", "H"};

    private static Map<String, String> texts() throws IOException {
        Map<String, String> texts = new HashMap<>();
        MessageFile.originals().forEach(file -> texts.putAll(file.texts()));
        return texts;
    }

    static List<MessageFile> files() throws IOException {
        return MessageFile.all();
    }

    private static Set<String> families() {
        return KeyFamilies.all().values().stream().flatMap(Set::stream).collect(toSet());
    }

    @Test
    void everyKeyThatIsAskedForHasAText() throws IOException {
        KeysInSources keys = KeysInSources.read();
        Set<String> known = texts().keySet();
        Set<String> starts = known.stream().map(MessagesTest::firstPart).collect(toSet());
        Set<String> missing = new TreeSet<>(families());
        missing.addAll(keys.asked);
        keys.whole.stream().filter(key -> starts.contains(firstPart(key))).forEach(missing::add);
        missing.removeAll(known);

        assertThat(keys.asked).hasSizeGreaterThan(50);
        assertThat(missing).isEmpty();
    }

    private static String firstPart(String key) {
        return key.split("\\.")[0];
    }

    /// Otherwise nobody would notice that a key of the family has no text.
    @Test
    void everyBeginningOfAKeyIsThatOfAKnownFamily() throws IOException {
        assertThat(KeyFamilies.all().keySet()).containsAll(KeysInSources.read().beginnings);
    }

    @Test
    void everyTextIsAskedFor() throws IOException {
        Set<String> used = families();
        used.addAll(KeysInSources.read().whole);
        Set<String> unused = new TreeSet<>(texts().keySet());
        unused.removeAll(used);
        MessageFile.originals().stream()
                .filter(file -> file.base().equals("content"))
                .flatMap(file -> file.texts().keySet().stream())
                .filter(key -> FOR_LATER.stream().anyMatch(key::startsWith))
                .forEach(unused::remove);

        assertThat(unused).isEmpty();
    }

    @Test
    void noKeyIsDefinedTwice() throws IOException {
        Set<String> seen = new HashSet<>();
        Set<String> twice = new TreeSet<>();
        for (MessageFile file : MessageFile.originals()) {
            file.texts().keySet().stream().filter(key -> !seen.add(key)).forEach(twice::add);
        }

        assertThat(twice).isEmpty();
        assertThat(MessageFile.all()).allSatisfy(file -> assertThat(file.twice()).isEmpty());
    }

    @Test
    void everyFileIsInTheBundle() throws IOException {
        Messages messages = Messages.in(Locale.ENGLISH);

        texts().forEach((key, text) -> assertThat(messages.text(key)).as(key).isEqualTo(text));
    }

    @Test
    void asManyValuesAreGivenAsATextHasPlacesFor() throws IOException {
        Map<String, String> texts = texts();

        KeysInSources.read()
                .values
                .forEach((key, counts) -> {
                    if (texts.containsKey(key)) {
                        int places = MessageFile.places(texts.get(key)).size();
                        assertThat(counts).as("values for " + key).containsExactly(places);
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("files")
    void placesAreCountedFromZero(MessageFile file) {
        file.texts()
                .forEach((key, text) -> {
                    TreeSet<Integer> places = MessageFile.places(text);
                    assertThat(places).as(key).allMatch(place -> place < places.size());
                });
    }

    /// A text with values goes through a format that takes a lone apostrophe away, and whatever
    /// stands between two of them; a text without goes as it is.
    @ParameterizedTest
    @MethodSource("files")
    void apostrophesAreDoubledWhereTheTextIsFilled(MessageFile file) throws IOException {
        Set<String> filled = filled();

        file.texts()
                .forEach((key, text) -> {
                    if (filled.contains(key) || !MessageFile.places(text).isEmpty()) {
                        assertThat(text).as(key).doesNotContainPattern(LONE_APOSTROPHE);
                        Object[] values = text.contains(",choice,") ? NUMBERS : VALUES;
                        assertThat(new MessageFormat(text).format(values))
                                .as(key)
                                .doesNotContainPattern("[{}]");
                    } else {
                        assertThat(text).as(key).doesNotContain("''").doesNotContainPattern("[{}]");
                    }
                });
    }

    private static Set<String> filled() throws IOException {
        Set<String> filled = new HashSet<>();
        Map<String, Set<String>> families = KeyFamilies.all();
        KeysInSources.read()
                .values
                .forEach((key, counts) -> {
                    if (counts.stream().anyMatch(count -> count > 0)) {
                        filled.add(key);
                        filled.addAll(
                                key.equals("say.")
                                        ? Set.of()
                                        : families.getOrDefault(key, Set.of()));
                    }
                });
        return filled;
    }

    @ParameterizedTest
    @MethodSource("files")
    void spokenTextsAreShortPlainSentences(MessageFile file) {
        file.texts()
                .forEach((key, text) -> {
                    if (key.startsWith("say.") || key.endsWith(".say")) {
                        String heard = text.replaceAll("\\{\\d+}", FILLED);
                        assertThat(heard).as(key).isNotBlank().doesNotContainPattern(UNWANTED);
                        assertThat(Stream.of(heard.split("(?<=[.?!])\\s+")))
                                .as(key)
                                .allMatch(
                                        sentence -> sentence.split("\\s+").length <= SPOKEN_WORDS);
                    }
                });
    }

    @Test
    void everyTranslationHasTheSameKeysAndPlaces() throws IOException {
        for (MessageFile translation : MessageFile.all()) {
            MessageFile original =
                    MessageFile.originals().stream()
                            .filter(file -> file.base().equals(translation.base()))
                            .findFirst()
                            .orElseThrow();
            assertThat(MessageFile.differences(original, translation))
                    .as(translation.base() + " " + translation.language())
                    .isEmpty();
        }
    }

    @Test
    void aTranslationThatDiffersIsFound() {
        MessageFile english = file("", Map.of("a", "All of {0}", "b", "Both", "c", "{0}, {1}"));
        MessageFile german = file("de", Map.of("a", "Alle", "c", "{1}: {0}", "d", "Drei"));

        assertThat(MessageFile.differences(english, german))
                .isEqualTo(Map.of("a", "has other places", "b", "missing", "d", "unknown"));
    }

    private static MessageFile file(String language, Map<String, String> texts) {
        return new MessageFile("messages", language, texts, List.of());
    }

    @Test
    void aTextIsFilledWithItsValues() {
        Messages messages = Messages.in(Locale.ENGLISH);

        assertThat(messages.text("cli.error.path", "a:b"))
                .isEqualTo("a:b can't be a folder's name on this system.");
        assertThatThrownBy(() -> messages.text("no.such.key"))
                .isInstanceOf(MissingResourceException.class)
                .hasMessageContaining("no.such.key");
    }

    @Test
    void whateverHappensToAFileIsSaidInWords() {
        Messages messages = Messages.in(Locale.ENGLISH);

        for (Notice.Kind kind : Notice.Kind.values()) {
            assertThat(messages.notice(new Notice(kind, "settings.json", "line 3")))
                    .contains("settings.json")
                    .contains("(line 3)");
        }
    }
}
