package app.unknot.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Colours are told apart by eyes, so the style sheet is held to numbers.
class ToneTest {
    private static final Pattern TOKEN =
            Pattern.compile("(-(?:tone|color)-[a-z0-9-]+):\\s*([^;]+);");
    private static final Pattern USE = Pattern.compile("(?<![a-z])-(?:tone|color)-[a-z0-9-]+");
    private static final Pattern LITERAL = Pattern.compile("#[0-9A-Fa-f]{3,8}\\b|rgba?\\(");

    private static final Map<String, String> LIGHT = tokens(0);
    private static final Map<String, String> DARK = tokens(1);

    @Test
    void everyTokenHasBothColours() {
        assertThat(LIGHT).isNotEmpty();
        assertThat(DARK.keySet()).isEqualTo(LIGHT.keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pictures", "close-up", "breath-ring", "step-strip", "ease-scale"})
    void theOtherSheetsUseTokensOnly(String sheet) {
        String css = read(sheet);
        Set<String> used = new TreeSet<>();
        Matcher uses = USE.matcher(css);
        while (uses.find()) {
            used.add(uses.group());
        }

        assertThat(LITERAL.matcher(css).find()).isFalse();
        assertThat(used).isNotEmpty().isSubsetOf(LIGHT.keySet());
    }

    @ParameterizedTest
    @CsvSource({
        "-color-fg-default, -color-bg-default, 4.5",
        "-color-fg-default, -color-bg-subtle, 4.5",
        "-color-fg-muted, -color-bg-default, 4.5",
        "-color-fg-muted, -color-bg-overlay, 4.5",
        "-color-fg-muted, -color-bg-subtle, 4.5",
        "-color-fg-subtle, -color-bg-default, 4.5",
        "-color-fg-subtle, -color-bg-overlay, 4.5",
        "-color-fg-emphasis, -color-accent-emphasis, 4.5",
        "-color-fg-emphasis, -color-danger-emphasis, 4.5",
        "-color-fg-emphasis, -color-success-emphasis, 4.5",
        "-color-fg-emphasis, -color-warning-emphasis, 4.5",
        "-color-accent-fg, -color-bg-default, 4.5",
        "-color-accent-fg, -color-accent-subtle, 4.5",
        "-color-danger-fg, -color-bg-default, 4.5",
        "-color-danger-fg, -color-danger-subtle, 4.5",
        "-color-success-fg, -color-success-subtle, 4.5",
        "-color-warning-fg, -color-warning-subtle, 4.5",
        "-tone-text, -tone-target, 4.5",
        "-tone-text, -tone-target-quiet, 4.5",
        "-tone-muted, -color-bg-default, 4.5",
        "-tone-selected, -tone-muscle, 3",
        "-tone-selected, -color-bg-default, 3",
        "-tone-avoid, -tone-muscle, 3",
        "-tone-path, -tone-target, 3",
        "-tone-ball-line, -tone-ball, 3"
    })
    void isReadable(String front, String back, double wanted) {
        assertThat(contrast(LIGHT.get(front), LIGHT.get(back))).isGreaterThanOrEqualTo(wanted);
        assertThat(contrast(DARK.get(front), DARK.get(back))).isGreaterThanOrEqualTo(wanted);
    }

    private static Map<String, String> tokens(int part) {
        Map<String, String> tokens = new HashMap<>();
        Matcher matcher = TOKEN.matcher(read("tokens").split("@media.*", 2)[part]);
        while (matcher.find()) {
            tokens.put(matcher.group(1), matcher.group(2));
        }
        return tokens;
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    }

    private static double luminance(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return .2126 * linear(rgb >> 16) + .7152 * linear(rgb >> 8) + .0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double value = (channel & 0xff) / 255.0;
        return value <= .03928 ? value / 12.92 : Math.pow((value + .055) / 1.055, 2.4);
    }

    private static String read(String sheet) {
        try (InputStream in =
                ComponentStyle.class.getResourceAsStream("/app/unknot/css/" + sheet + ".css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
