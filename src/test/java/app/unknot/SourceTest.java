package app.unknot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Rules on the sources that compiled classes no longer show.
class SourceTest {
    private static final Path MAIN = Path.of("src", "main", "java", "app", "unknot");
    private static final Path TESTS = Path.of("src", "test", "java", "app", "unknot");
    private static final Pattern FEATURE =
            Pattern.compile("\\bapp\\.unknot\\.ui\\.(?!common\\b|component\\b|paper\\b)(\\w+)");

    /// The line says so itself, in parts, so as not to find itself.
    private static final Pattern SKIPPED =
            Pattern.compile(
                    "@(Dis" + "abled|Ign" + "ore)\\b|\\bassume(T" + "rue|F" + "alse|That)\\b");

    /// A constant of another feature is inlined by the compiler, so its use shows here alone.
    @Test
    void noFeatureOfTheScreenNamesAnother() throws IOException {
        Path ui = MAIN.resolve("ui");
        List<Path> files = javaFiles(ui);

        assertThat(files)
                .isNotEmpty()
                .allSatisfy(file -> {
                    String own = ui.relativize(file).getName(0).toString();
                    assertThat(Files.readString(file))
                            .satisfies(text -> assertThat(features(text)).isSubsetOf(own));
                });
    }

    private static List<String> features(String text) {
        Matcher matcher = FEATURE.matcher(text);
        return matcher.results().map(found -> found.group(1)).distinct().toList();
    }

    /// A test that is skipped where something is missing is no test there.
    @Test
    void noTestIsSkipped() throws IOException {
        assertThat(javaFiles(TESTS))
                .isNotEmpty()
                .allSatisfy(
                        file -> assertThat(Files.readString(file)).doesNotContainPattern(SKIPPED));
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
