package app.unknot.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.testkit.World;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    private static CommandLine parsed(String... words) throws UsageException {
        return CommandLine.parse(List.of(words), World.MESSAGES);
    }

    @Test
    void withoutWordsTheWindowOpens() throws UsageException {
        assertThat(parsed())
                .isEqualTo(
                        new CommandLine(
                                Optional.empty(), false, false, Optional.empty(), List.of()));
    }

    @Test
    void wordsBehindACommandBelongToIt() throws UsageException {
        CommandLine line = parsed("transcript", "classic-floor");

        assertThat(line.command().map(Command::name)).contains("transcript");
        assertThat(line.arguments()).containsExactly("classic-floor");
    }

    @Test
    void aSharedRoutineOpensInTheWindow() throws UsageException {
        CommandLine line = parsed("My Gift.UNKNOT", "--data-dir", "/srv/b");

        assertThat(line.command()).isEmpty();
        assertThat(line.arguments()).containsExactly("My Gift.UNKNOT");
    }

    @Test
    void optionsStandAnywhere() throws UsageException {
        CommandLine before = parsed("--data-dir", "/srv/a/../b", "rehearse", "desk-reset");
        CommandLine behind = parsed("rehearse", "desk-reset", "--data-dir", "/srv/b");

        assertThat(before).isEqualTo(behind);
        assertThat(before.dataDir()).contains(Path.of("/srv/b").toAbsolutePath());
    }

    @Test
    void aFolderIsMadeAbsolute() throws UsageException {
        assertThat(parsed("--data-dir", "mine").dataDir())
                .contains(Path.of("mine").toAbsolutePath());
    }

    @Test
    void helpAndVersionAreUnderstood() throws UsageException {
        assertThat(parsed("--help").help()).isTrue();
        assertThat(parsed("-h").help()).isTrue();
        assertThat(parsed("list", "--help").help()).isTrue();
        assertThat(parsed("--version").version()).isTrue();
    }

    @Test
    void anUnknownOptionIsAnsweredWithThePossibleOnes() {
        assertThatThrownBy(() -> parsed("--dark"))
                .isInstanceOf(UsageException.class)
                .hasMessage(
                        "There is no option --dark. Possible are --data-dir DIR, --help and"
                                + " --version.");
    }

    @Test
    void anUnknownCommandIsAnsweredWithThePossibleOnes() {
        assertThatThrownBy(() -> parsed("play"))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith(
                        "There is no command play. Possible are " + Commands.names())
                .hasMessageEndingWith("without one the window opens.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "--help", "--version"})
    void aDataFolderNeedsAName(String word) {
        assertThatThrownBy(() -> parsed("--data-dir", word))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("--data-dir needs a folder behind it");
    }

    @Test
    void theLastWordCanNotBeTheDataFolderOption() {
        assertThatThrownBy(() -> parsed("list", "--data-dir"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("--data-dir needs a folder behind it");
    }

    @Test
    void aNameThatNoFileCanHaveIsRefusedByName() {
        assertThatThrownBy(() -> parsed("--data-dir", "a\0b"))
                .isInstanceOf(UsageException.class)
                .hasMessage("a\0b can't be a folder's name on this system.");
    }
}
