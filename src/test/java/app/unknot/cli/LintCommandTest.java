package app.unknot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.app.Folders;
import app.unknot.app.Launch;
import app.unknot.domain.session.lint.Rule;
import app.unknot.i18n.Messages;
import app.unknot.storage.routine.BuiltInRoutines;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LintCommandTest {
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);
    private static final String CLASSIC = new BuiltInRoutines().text("classic-floor");

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("mine.unknot");
    }

    private int lint(Path... files) throws UsageException {
        Launch launch =
                new Launch(
                        new Folders(folder, folder),
                        MESSAGES,
                        List.of(files).stream().map(Path::toString).toList());
        return new LintCommand()
                .run(launch, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private List<String> lines() {
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private void write(String text) throws IOException {
        Files.writeString(file, text);
    }

    @Test
    void allThatComesWithTheProgramIsClear() throws UsageException {
        assertThat(lint()).isZero();
        assertThat(lines()).containsExactly("All clear: 10 of 10 files keep every rule.");
    }

    @Test
    void aFileThatKeepsTheRulesIsClear() throws Exception {
        write(CLASSIC);

        assertThat(lint(file)).isZero();
        assertThat(lines()).containsExactly("All clear: 1 of 1 files keep every rule.");
    }

    @Test
    void aFindingNamesFileStepCueAndRule() throws Exception {
        write(CLASSIC.replace("Bring your {side} arm", "Bring your right arm"));

        assertThat(lint(file)).isEqualTo(1);
        assertThat(lines())
                .containsExactly(
                        file
                                + ", step settle, cue arm-across: side-word: Says right. Say the"
                                + " side with a placeholder in a mirrored block, and not at all in"
                                + " any other.",
                        "Findings: 1, in 1 of 1 files.");
    }

    @Test
    void aFieldThatNobodyReadsIsAFinding() throws Exception {
        write(CLASSIC.replaceFirst("\"followUp\"", "\"folowUp\""));

        assertThat(lint(file)).isEqualTo(1);
        assertThat(lines().getFirst())
                .isEqualTo(
                        file
                                + ": unknown-field: Nobody reads the field folowUp. Look for a"
                                + " misspelling.");
    }

    @Test
    void aBrokenFileIsToldWithItsPlaceAndTheOthersAreStillRead() throws Exception {
        write(CLASSIC.replaceFirst("\"schema\": 2,", "\"schema\": 2"));
        Path other = folder.resolve("other.json");
        Files.writeString(other, CLASSIC.replace("\"passes\": 5", "\"passes\": \"five\""));

        assertThat(lint(file, other)).isEqualTo(1);
        assertThat(lines())
                .startsWith(file + ", line 3, column 3:")
                .contains(
                        other + ", line 116, column 21:",
                        "\"blocks[1].steps[2].passes\" should be a whole number from 1 to 100,"
                                + " without quotes, but is \"five\".",
                        "Findings: 2, in 2 of 2 files.");
    }

    @Test
    void whatIsRefusedWhereItIsTakenOverIsAFinding() throws Exception {
        write(
                CLASSIC.replaceFirst(
                        "\"title\": \"[^\"]*\"", "\"title\": \"" + "x".repeat(201) + "\""));

        assertThat(lint(file)).isEqualTo(1);
        assertThat(lines().getFirst()).startsWith(file + ", line 5, column ");
        assertThat(lines()).anyMatch(line -> line.contains("at most 200 characters"));
    }

    @Test
    void aMissingFileIsAFinding() throws Exception {
        assertThat(lint(file)).isEqualTo(1);
        assertThat(lines().getFirst()).isEqualTo(file + ": There is no such file.");
    }

    @Test
    void whatIsNoTextIsAFinding() throws Exception {
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0});

        assertThat(lint(file)).isEqualTo(1);
        assertThat(lines().getFirst())
                .isEqualTo(file + ": The file is saved as UTF-16. Save it again as UTF-8.");
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void everyRuleHasItsWords(Rule rule) {
        assertThat(MESSAGES.has("lint." + rule.id())).isTrue();
    }
}
