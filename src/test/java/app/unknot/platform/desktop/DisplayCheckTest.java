package app.unknot.platform.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DisplayCheckTest {
    private static final String NONE =
            "Unknot needs a screen to show its window, and there is none: DISPLAY is not set.";
    private static final String DEAD =
            "Unknot can't show its window: the display :99 can't be opened.";

    static Stream<Arguments> surroundings() {
        return Stream.of(
                arguments("Linux", Map.of(), "", NONE),
                arguments("Linux", Map.of("DISPLAY", ""), "gtk", NONE),
                arguments(
                        "Linux",
                        Map.of("WAYLAND_DISPLAY", "wayland-0"),
                        "",
                        "Unknot needs X11 or XWayland to show its window: WAYLAND_DISPLAY is set,"
                                + " but DISPLAY is not."),
                arguments("Linux", Map.of("DISPLAY", ":0"), "", ""),
                arguments("Linux", Map.of(), "Headless", ""),
                arguments("Mac OS X", Map.of(), "", ""),
                arguments("Windows 11", Map.of(), "", ""));
    }

    @ParameterizedTest
    @MethodSource("surroundings")
    void seesWhetherThereIsAScreen(
            String os, Map<String, String> env, String glass, String reason) {
        assertThat(new DisplayCheck(os, env, glass).missing().orElse("")).isEqualTo(reason);
    }

    @Test
    void knowsTheFailuresOfAStart() {
        var check = new DisplayCheck("Linux", Map.of("DISPLAY", ":99"), "");
        var dead = new UnsupportedOperationException("Unable to open DISPLAY");

        assertThat(check.inFailure(dead)).contains(DEAD);
        assertThat(check.inFailure(new RuntimeException(dead))).contains(DEAD);
        assertThat(new DisplayCheck("Linux", Map.of(), "").inFailure(dead)).contains(NONE);
        assertThat(
                        check.inFailure(
                                new UnsupportedOperationException(
                                        "Unable to load glass GTK library.")))
                .isPresent();
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
