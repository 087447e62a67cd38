package app.unknot.storage.content;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.body.BodyArea;
import app.unknot.domain.breathing.BreathPattern;
import app.unknot.domain.health.Complaint;
import app.unknot.domain.health.HealthRules;
import app.unknot.domain.health.Question;
import app.unknot.domain.health.SelfCheck;
import app.unknot.domain.health.StopWords;
import app.unknot.domain.health.Tier;
import app.unknot.domain.routine.Catalogue;
import app.unknot.domain.routine.Move;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ContentTextTest {
    private static final Pattern UNWANTED = Pattern.compile("(?i)\\bmust\\b|toxin");
    private static final int SPOKEN_WORDS = 16;
    private static final Properties TEXTS = new Properties();

    @BeforeAll
    static void load() throws IOException {
        try (var content =
                ContentTextTest.class.getResourceAsStream("/app/unknot/i18n/content.properties")) {
            assertThat(content).isNotNull();
            TEXTS.load(new InputStreamReader(content, StandardCharsets.UTF_8));
        }
    }

    private static Set<String> expected() {
        Catalogue catalogue = new CatalogueReader().read(List.of(), List.of());
        Set<String> keys = new HashSet<>();
        for (BodyArea area : catalogue.body().areas()) {
            add(keys, "area." + area.id(), "name");
            if (area.view().isPresent()) {
                add(
                        keys,
                        "area." + area.id(),
                        "where find muscles ball roll avoid feel easier harder warning after"
                                .split(" "));
            }
        }
        for (BreathPattern pattern : catalogue.patterns()) {
            add(keys, "pattern." + pattern.id(), "name", "say", "note");
        }
        for (Move move : new MoveReader().read()) {
            add(keys, "move." + move.id(), "name", "dose", "how");
        }
        addHealth(keys);
        addStopWords(keys);
        for (SelfCheck check : new SelfCheckReader().read().checks()) {
            add(keys, "selfcheck." + check.id(), "name", "how", "picture");
            for (int level = 0; level < check.levels(); level++) {
                add(keys, "selfcheck." + check.id(), "level." + level);
            }
        }
        return keys;
    }

    private static void addHealth(Set<String> keys) {
        HealthRules rules = new HealthReader().read();
        for (Question question : rules.questions()) {
            add(keys, "health." + question.id(), "question", "reason", "action");
        }
        for (Tier tier : Tier.values()) {
            add(keys, "health.tier." + tier.id(), "name", "result");
        }
        rules.flags().keySet().forEach(flag -> add(keys, "flag." + flag, "effect"));
    }

    private static void addStopWords(Set<String> keys) {
        StopWords words = new StopWordsReader().read();
        for (Complaint complaint : words.complaints()) {
            add(keys, "wrong." + complaint.id(), "answer", "say");
            if (complaint.recheck().isPresent()) {
                add(keys, "wrong." + complaint.id(), "gone.say", "not-gone.say");
            }
        }
        words.stopSigns().forEach(sign -> keys.add("sign." + sign));
    }

    private static void add(Set<String> keys, String stem, String... ends) {
        for (String end : ends) {
            keys.add(stem + "." + end);
        }
    }

    @Test
    void everythingOfTheDataHasItsWords() {
        assertThat(TEXTS.stringPropertyNames()).containsAll(expected());
    }

    @Test
    void noWordsAreLeftOverFromDataThatIsGone() {
        List<String> ofData = new ArrayList<>();
        for (String key : TEXTS.stringPropertyNames()) {
            if (Stream.of("area.", "pattern.", "move.", "flag.", "sign.")
                    .anyMatch(key::startsWith)) {
                ofData.add(key);
            }
        }
        ofData.removeIf(key -> key.endsWith(".careful"));

        assertThat(expected()).containsAll(ofData);
    }

    @Test
    void wordsArePlainAndSpokenSentencesShort() {
        TEXTS.forEach((key, text) -> {
            assertThat(text.toString()).as("%s", key).isNotBlank();
            assertThat(text.toString()).doesNotContainPattern(UNWANTED);
            if (key.toString().endsWith(".say")) {
                assertThat(text.toString().split("(?<=[.?!])\\s+"))
                        .allMatch(s -> s.split("\\s+").length <= SPOKEN_WORDS);
                assertThat(text.toString()).doesNotContainPattern("[0-9’]");
            }
        });
    }
}
