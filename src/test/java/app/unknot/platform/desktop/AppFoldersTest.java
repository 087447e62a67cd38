package app.unknot.platform.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AppFoldersTest {
    /// An absolute path on the platform of the test, whatever platform is tested.
    private static final String ROOT = Path.of("/").toAbsolutePath().toString();

    private static final String HOME = ROOT + "home";

    static Stream<Arguments> platforms() {
        String x = ROOT + "x";
        return Stream.of(
                arguments(
                        "Linux",
                        Map.of("HOME", HOME),
                        "home/.local/share/unknot",
                        "home/.local/state/unknot"),
                arguments(
                        "Linux",
                        Map.of("HOME", x),
                        "x/.local/share/unknot",
                        "x/.local/state/unknot"),
                arguments(
                        "Linux", Map.of(), "home/.local/share/unknot", "home/.local/state/unknot"),
                arguments(
                        "Linux",
                        Map.of("HOME", "", "XDG_DATA_HOME", "", "XDG_STATE_HOME", ""),
                        "home/.local/share/unknot",
                        "home/.local/state/unknot"),
                arguments(
                        "Linux",
                        Map.of("HOME", "here", "XDG_DATA_HOME", "data", "XDG_STATE_HOME", "./s"),
                        "home/.local/share/unknot",
                        "home/.local/state/unknot"),
                arguments(
                        "FreeBSD",
                        Map.of("HOME", HOME, "XDG_DATA_HOME", x, "XDG_STATE_HOME", ROOT + "s"),
                        "x/unknot",
                        "s/unknot"),
                arguments(
                        "Linux",
                        Map.of("XDG_DATA_HOME", "\0"),
                        "home/.local/share/unknot",
                        "home/.local/state/unknot"),
                arguments(
                        "Linux",
                        Map.of("XDG_DATA_HOME", x, "XDG_STATE_HOME", x),
                        "x/unknot",
                        "x/unknot-state"),
                arguments(
                        "Mac OS X",
                        Map.of("HOME", x, "XDG_DATA_HOME", ROOT + "no"),
                        "x/Library/Application Support/Unknot/library",
                        "x/Library/Application Support/Unknot/state"),
                arguments(
                        "Windows 11",
                        Map.of("HOME", ROOT + "no", "APPDATA", x, "LOCALAPPDATA", ROOT + "local"),
                        "x/Unknot",
                        "local/Unknot"),
                arguments(
                        "Windows 10",
                        Map.of("HOME", ROOT + "no"),
                        "home/AppData/Roaming/Unknot",
                        "home/AppData/Local/Unknot"));
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void liesWhereThePlatformKeepsSuchThings(
            String os, Map<String, String> env, String library, String state) {
        assertThat(AppFolders.of(os, env, HOME))
                .isEqualTo(new AppFolders(Path.of(ROOT + library), Path.of(ROOT + state)));
    }

    @Test
    void needsNoHomeWhereEverythingIsGiven() {
        String x = ROOT + "x";
        var given = Map.of("XDG_DATA_HOME", x, "XDG_STATE_HOME", x);

        assertThat(AppFolders.of("Linux", given, "?").library()).isEqualTo(Path.of(x, "unknot"));
        assertThatThrownBy(() -> AppFolders.of("Linux", Map.of(), "?"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("There is no home folder: ?");
    }

    @Test
    void anotherLibraryHasAStateOfItsOwn(@TempDir Path temp) throws IOException {
        Path real = temp.toRealPath();
        var usual = new AppFolders(real.resolve("usual"), real.resolve("state"));

        AppFolders one = usual.withLibrary(real.resolve("one"));
        AppFolders two = usual.withLibrary(real.resolve("two"));

        assertThat(one.library()).isEqualTo(real.resolve("one"));
        assertThat(one.state().getParent()).isEqualTo(real.resolve("state/libraries"));
        assertThat(one.state().getFileName().toString()).matches("[0-9a-f]{12}");
        assertThat(one.state()).isNotEqualTo(two.state());
        assertThat(usual.withLibrary(real.resolve("one/../one/"))).isEqualTo(one);
        Files.createDirectories(real.resolve("one"));
        assertThat(usual.withLibrary(real.resolve("one"))).isEqualTo(one);
    }

    @Test
    void theUsualLibraryKeepsItsState(@TempDir Path temp) throws IOException {
        var usual = new AppFolders(temp.resolve("usual"), temp.resolve("state"));

        assertThat(usual.withLibrary(temp.resolve("usual/."))).isEqualTo(usual);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a right of their own there")
    void aLinkLeadsToTheSameState(@TempDir Path temp) throws IOException {
        Path real = temp.toRealPath();
        Files.createDirectory(real.resolve("drive"));
        Files.createSymbolicLink(real.resolve("link"), real.resolve("drive"));
        var usual = new AppFolders(real.resolve("usual"), real.resolve("state"));

        assertThat(usual.withLibrary(real.resolve("link/lib")))
                .isEqualTo(usual.withLibrary(real.resolve("drive/lib")));
    }
}
