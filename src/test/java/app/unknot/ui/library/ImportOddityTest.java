package app.unknot.ui.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.unknot.service.Oddity;
import app.unknot.service.Oddity.Kind;
import app.unknot.storage.routine.BuiltInRoutines;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What is unusual in a file from somebody else is named, and nothing usual is.
class ImportOddityTest {
    private static final String FINISH = "\"kind\": \"finish\"";

    @TempDir private Path folder;

    static Stream<String> builtIn() {
        return new BuiltInRoutines().ids().stream();
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void theProgramsOwnRoutinesAreUsual(String id) {
        assertThat(oddities(new BuiltInRoutines().text(id))).isEmpty();
    }

    static Stream<Arguments> planted() {
        return Stream.of(
                planted(Kind.NO_ENDING, "", text -> text.replace(FINISH, "\"kind\": \"rest\"")),
                planted(
                        Kind.UNKNOWN_FIELDS,
                        "colour",
                        text -> text.replaceFirst("\\{", "{\"colour\": \"red\",")),
                planted(
                        Kind.LINKS,
                        "www.example.com/buy",
                        text -> text.replace("The same spot,", "See www.example.com/buy now,")),
                planted(
                        Kind.UNUSUAL_AREA,
                        "side-of-hip",
                        text -> text.replace("between-shoulder-blades", "side-of-hip")),
                planted(
                        Kind.UNUSUAL_LENGTH,
                        "",
                        text -> text.replace("\"seconds\": 16", "\"seconds\": 3600")));
    }

    private static Arguments planted(Kind kind, String value, UnaryOperator<String> change) {
        return arguments(kind, value, change);
    }

    @ParameterizedTest
    @MethodSource("planted")
    void eachOddityIsFoundWhereItIsPlanted(Kind kind, String value, UnaryOperator<String> change) {
        String text = new BuiltInRoutines().text("wall-gentle");
        String changed = change.apply(text);

        assertThat(changed).isNotEqualTo(text);
        assertThat(oddities(changed))
                .filteredOn(oddity -> oddity.kind() == kind)
                .singleElement()
                .satisfies(oddity -> assertThat(String.join(" ", oddity.values())).contains(value));
    }

    private List<Oddity> oddities(String text) {
        return new LibraryWorld(folder).incoming(text).preview().oddities();
    }
}
