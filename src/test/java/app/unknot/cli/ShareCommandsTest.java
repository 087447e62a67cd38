package app.unknot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.app.Folders;
import app.unknot.app.Launch;
import app.unknot.app.Linting;
import app.unknot.app.WriteAccess;
import app.unknot.platform.desktop.SingleInstance;
import app.unknot.testkit.OddFile;
import app.unknot.testkit.Printed;
import app.unknot.testkit.SharedFiles;
import app.unknot.testkit.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Taking in routines from files, and giving them away, without a window.
class ShareCommandsTest {
    @TempDir Path temp;

    private final Printed out = new Printed();
    private final Printed err = new Printed();

    private Folders folders() {
        return new Folders(temp.resolve("library"), temp.resolve("state"));
    }

    private int run(String... words) {
        try {
            CommandLine line = CommandLine.parse(List.of(words), World.MESSAGES);
            Launch launch = new Launch(folders(), World.MESSAGES, line.arguments());
            return Commands.run(line.command().orElseThrow(), launch, out.stream(), err.stream());
        } catch (UsageException e) {
            throw new AssertionError(e);
        }
    }

    private String gift(String text) {
        return SharedFiles.write(temp.resolve("gift.unknot"), text).toString();
    }

    private Path own(String id) {
        return folders().library().resolve("routines").resolve(id + ".json");
    }

    private List<String> files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    /// None of them may be waited for or read to its end.
    @ParameterizedTest
    @EnumSource(OddFile.class)
    @Timeout(value = 10, threadMode = ThreadMode.SEPARATE_THREAD)
    void refusesWhatIsNoOrdinaryFileAtOnce(OddFile odd) throws IOException {
        Path file = temp.resolve("gift.unknot");
        if (odd.at(file).isEmpty()) {
            return;
        }

        assertThat(run("import", file.toString())).isEqualTo(1);

        assertThat(out.lines())
                .anySatisfy(
                        line -> assertThat(line).startsWith("gift.unknot: ").contains(odd.words()));
        assertThat(err.lines()).isEmpty();
        assertThat(files(folders().library())).isEmpty();
    }

    @Test
    void takesOverAGoodFile() throws IOException {
        assertThat(run("import", gift(SharedFiles.good("gift", "A gift")))).isZero();

        assertThat(out.lines()).containsExactly("Taken over: A gift, as gift.");
        assertThat(Files.readString(own("gift"))).contains("\"A gift\"").contains("\"Ana\"");
        assertThat(err.lines()).isEmpty();
    }

    @Test
    void showsEveryProblemWithItsLineAndACaretAndWritesNothing() throws IOException {
        assertThat(run("import", gift(SharedFiles.broken("gift")))).isOne();

        assertThat(out.lines())
                .anyMatch(line -> line.equals("gift.unknot, line 10, column 14:"))
                .anyMatch(line -> line.strip().equals("^"))
                .anyMatch(line -> line.startsWith("\"surface\""))
                .anyMatch(line -> line.contains("\"shouting\""))
                .anyMatch(line -> line.contains("seconds"))
                .last()
                .isEqualTo("gift.unknot is not taken over. Nothing was changed.");
        assertThat(files(folders().library())).isEmpty();
    }

    @Test
    void warnsOfWhatIsOddAndTakesItOver() {
        assertThat(run("import", gift(SharedFiles.odd("gift")))).isZero();

        assertThat(out.lines())
                .anyMatch(line -> line.contains("Did you mean \"warnings\"?"))
                .anyMatch(line -> line.contains("hold-length: Lasts 40 breaths."))
                .last()
                .isEqualTo("Taken over: Back [U+202E]esaeler, as gift.");
    }

    @Test
    void aTakenIdNeedsADecision() throws IOException {
        run("import", gift(SharedFiles.good("gift", "A gift")));
        String first = Files.readString(own("gift"));
        String file = gift(SharedFiles.good("gift", "A better gift"));

        assertThat(run("import", file)).isOne();
        assertThat(out.lines()).last().asString().contains("--keep-both or --replace");
        assertThat(files(folders().library()))
                .containsExactly("library.json", "routines/gift.json");

        assertThat(run("import", "--keep-both", file)).isZero();
        assertThat(Files.readString(own("gift"))).isEqualTo(first);
        assertThat(Files.readString(own("gift-2"))).contains("A better gift");

        assertThat(run("import", file, "--replace")).isZero();
        assertThat(Files.readString(own("gift"))).contains("A better gift");
        assertThat(files(folders().state().resolve("trash")))
                .singleElement()
                .asString()
                .startsWith("gift-");
        assertThat(files(folders().state().resolve("backups")))
                .hasSize(2)
                .allMatch(name -> name.contains("before-import"));
    }

    @Test
    void saysWhyNotWhileTheWindowIsOpen() throws IOException {
        try (WriteAccess window = WriteAccess.to(folders())) {
            assertThat(window.isGranted()).isTrue();
            assertThat(run("import", gift(SharedFiles.good("gift", "A gift")))).isEqualTo(2);
            assertThat(run("export", "desk-reset", temp.resolve("out.unknot").toString())).isZero();
        }
        assertThat(err.lines())
                .containsExactly("Unknot is open with this library. Close its window first.");
        assertThat(files(folders().library())).isEmpty();
    }

    @Test
    void savesNothingInPlaceOfALibraryThatWentAway() throws IOException {
        run("import", gift(SharedFiles.good("gift", "A gift")));
        SharedFiles.write(folders().state().resolve("library-known"), "known");
        Files.move(folders().library(), temp.resolve("elsewhere"));

        assertThat(run("import", gift(SharedFiles.good("other", "Another")))).isOne();

        assertThat(out.lines()).last().asString().contains("is not there any more");
        assertThat(folders().library()).doesNotExist();
    }

    @Test
    void whatWasGivenAwayCanBeTakenInAndNamesItsSchema() throws IOException {
        Path file = temp.resolve("desk.unknot");

        assertThat(run("export", "desk-reset", file.toString())).isZero();

        assertThat(Files.readString(file)).contains("\"$schema\": \"urn:unknot:schema:routine:2\"");
        assertThat(new Linting(World.MESSAGES).file(file).refusals()).isEmpty();
        assertThat(run("import", file.toString())).isZero();
        assertThat(out.lines()).last().asString().endsWith("as desk-reset-2.");
        assertThat(files(folders().library())).contains("routines/desk-reset-2.json");
    }

    /// So that it can go back to whoever made it.
    @Test
    void whatBreaksALimitIsGivenAwayAndNotPlayed() throws IOException {
        Path classic = temp.resolve("classic.unknot");
        assertThat(run("export", "classic-floor", classic.toString())).isZero();
        String harmful =
                Files.readString(classic)
                        .replace("\"id\": \"classic-floor\"", "\"id\": \"harmful\"")
                        .replaceFirst("\"breaths\": \\d+", "\"breaths\": 60");
        assertThat(run("import", gift(harmful))).isZero();

        assertThat(run("rehearse", "harmful")).isEqualTo(2);
        assertThat(err.lines()).last().asString().contains("harmful breaks a rule");
        Path back = temp.resolve("back.unknot");
        assertThat(run("export", "harmful", back.toString())).isZero();
        assertThat(Files.readString(back)).contains("\"breaths\": 60");
    }

    @Test
    void neverWritesOverAFile() throws IOException {
        Path letter = SharedFiles.write(temp.resolve("letter.txt"), "Dear");

        assertThat(run("export", "desk-reset", letter.toString())).isOne();
        assertThat(run("export", "desk-reset", temp.toString())).isOne();

        assertThat(Files.readString(letter)).isEqualTo("Dear");
        assertThat(out.lines()).first().asString().contains("is there already");
    }

    @Test
    void saysInOneLineWhereItCanNotWrite() {
        Path letter = SharedFiles.write(temp.resolve("letter.txt"), "Dear");

        assertThat(run("export", "desk-reset", letter.resolve("out.unknot").toString())).isOne();

        assertThat(out.lines()).singleElement().asString().contains("out.unknot");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import",
                "import a b",
                "import a --keep-both --replace",
                "import --repair",
                "export",
                "export desk-reset",
                "export desk-reset a b",
                "export yoga never-written.unknot"
            })
    void wrongUseIsAnsweredInOneLine(String words) {
        assertThat(run(words.split(" "))).isEqualTo(2);

        assertThat(out.lines()).isEmpty();
        assertThat(err.lines()).hasSize(1);
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThat(run("import", temp.resolve("no.unknot").toString())).isOne();

        assertThat(out.lines()).first().asString().startsWith("no.unknot:");
    }

    @Test
    void goesThroughTheOpenWindow() throws Exception {
        BlockingQueue<Optional<Path>> shown = new LinkedBlockingQueue<>();
        String gift = gift(SharedFiles.good("gift", "A gift"));
        try (SingleInstance window = SingleInstance.take(folders().state())) {
            window.onShow(shown::add);

            assertThat(run("import", gift)).isZero();

            assertThat(shown.poll(10, TimeUnit.SECONDS)).contains(Path.of(gift));
        }
        assertThat(out.lines())
                .containsExactly(
                        "Unknot is open. Its window shows "
                                + gift
                                + ", or will when the session is over: choose there what to do"
                                + " with it.");
        assertThat(own("gift")).doesNotExist();
    }
}
