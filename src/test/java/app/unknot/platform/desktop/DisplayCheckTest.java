package app.unknot.platform.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.unknot.platform.desktop.DisplayTrouble.Kind;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DisplayCheckTest {
    private static final DisplayTrouble DEAD = new DisplayTrouble(Kind.DEAD, ":99");

    static Stream<Arguments> surroundings() {
        return Stream.of(
                arguments("Linux", Map.of(), "", Kind.NONE),
                arguments("Linux", Map.of("DISPLAY", ""), "gtk", Kind.NONE),
                arguments("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"), "", Kind.ONLY_WAYLAND),
                arguments("Linux", Map.of("DISPLAY", ":0"), "", null),
                arguments("Linux", Map.of(), "Headless", null),
                arguments("Mac OS X", Map.of(), "", null),
                arguments("Windows 11", Map.of(), "", null));
    }

    @ParameterizedTest
    @MethodSource("surroundings")
    void seesWhetherThereIsAScreen(
            String os, Map<String, String> env, String glass, @Nullable Kind reason) {
        assertThat(new DisplayCheck(os, env, glass).missing().map(DisplayTrouble::kind))
                .isEqualTo(Optional.ofNullable(reason));
    }

    @Test
    void knowsTheFailuresOfAStart() {
        var check = new DisplayCheck("Linux", Map.of("DISPLAY", ":99"), "");
        var dead = new UnsupportedOperationException("Unable to open DISPLAY");

        assertThat(check.inFailure(dead)).contains(DEAD);
        assertThat(check.inFailure(new RuntimeException(dead))).contains(DEAD);
        assertThat(new DisplayCheck("Linux", Map.of(), "").inFailure(dead))
                .contains(new DisplayTrouble(Kind.NONE, ""));
        assertThat(
                        check.inFailure(
                                new UnsupportedOperationException(
                                        "Unable to load glass GTK library.")))
                .contains(new DisplayTrouble(Kind.LIBRARY, ":99"));
        assertThat(
                        check.inFailure(
                                new RuntimeException(
                                        new UnsatisfiedLinkError(
                                                "no glass in java.library.path: /usr/lib"))))
                .isPresent();
        assertThat(check.inFailure(new IllegalStateException("Exception in start method")))
                .isEmpty();
        assertThat(check.inFailure(new UnsupportedOperationException())).isEmpty();
    }
}
