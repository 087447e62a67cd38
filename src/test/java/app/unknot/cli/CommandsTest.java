package app.unknot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.app.Folders;
import app.unknot.app.Launch;
import app.unknot.app.Program;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.session.Heard;
import app.unknot.domain.session.SessionPlan;
import app.unknot.domain.session.SpokenCue;
import app.unknot.service.SessionService;
import app.unknot.testkit.Printed;
import app.unknot.testkit.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandsTest {
    private static final Pattern SPOKEN =
            Pattern.compile("(\\d\\d):(\\d\\d)\\.(\\d)  (\\S+) +([a-z]+) +(.+)");

    @TempDir Path temp;

    private final Printed out = new Printed();
    private final Printed err = new Printed();

    private int run(String... words) {
        try {
            CommandLine line = CommandLine.parse(List.of(words), World.MESSAGES);
            Launch launch = new Launch(folders(), World.MESSAGES, line.arguments());
            return Commands.run(line.command().orElseThrow(), launch, out.stream(), err.stream());
        } catch (UsageException e) {
            throw new AssertionError(e);
        }
    }

    private Folders folders() {
        return new Folders(temp.resolve("library"), temp.resolve("state"));
    }

    private SessionPlan plan(String id) {
        Path other = temp.resolve("other");
        Folders folders = new Folders(other.resolve("library"), other.resolve("state"));
        try (Program program = Program.rehearsal(folders, World.MESSAGES)) {
            SessionService service = program.service();
            Routine routine = service.library().routine(id).orElseThrow();
            return service.plan(routine, service.suggestedSides(routine));
        }
    }

    @Test
    void lookingChangesNothing() throws IOException {
        Path settings = temp.resolve("library").resolve("settings.json");
        Path draft = temp.resolve("state").resolve("session-draft.json");
        Files.createDirectories(settings.getParent());
        Files.createDirectories(draft.getParent());
        Files.writeString(settings, "damaged");
        Files.writeString(draft, "damaged");
        run("list");
        run("transcript", "classic-floor");

        assertThat(out.lines()).hasSizeGreaterThan(20);
        assertThat(settings).hasContent("damaged");
        assertThat(draft).hasContent("damaged");
        try (Stream<Path> files = Files.walk(temp)) {
            assertThat(files.filter(Files::isRegularFile)).containsOnly(settings, draft);
        }
    }

    @Test
    void aRehearsalLeavesWhatIsUnfinished() throws IOException {
        Path draft = temp.resolve("state").resolve("session-draft.json");
        Files.createDirectories(draft.getParent());
        Files.writeString(draft, "unfinished");
        run("rehearse", "desk-reset");

        assertThat(out.lines()).hasSizeGreaterThan(20);
        assertThat(draft).hasContent("unfinished");
    }

    @Test
    void theListHasALineForEachRoutineWithItsLength() {
        assertThat(run("list")).isZero();

        assertThat(out.lines())
                .hasSize(10)
                .allMatch(line -> line.matches("[a-z-]+ +\\d+:\\d\\d  [a-z-]+ +\\S.*"));
        assertThat(out.lines().getFirst()).startsWith("classic-floor ").contains(" floor ");
        long seconds = plan("classic-floor").length().toSeconds();
        assertThat(out.lines().getFirst())
                .contains(" %d:%02d ".formatted(seconds / 60, seconds % 60));
        assertThat(err.lines()).isEmpty();
    }

    @Test
    void aTranscriptHasEveryLineWithItsTimeStepAndRole() {
        assertThat(run("transcript", "classic-floor")).isZero();
        List<SpokenCue> cues = plan("classic-floor").cues();
        List<String> spoken = out.lines().stream().filter(line -> !line.contains("♪")).toList();

        assertThat(spoken).hasSameSizeAs(cues);
        assertThat(out.lines()).hasSameSizeAs(Heard.of(plan("classic-floor")));
        assertThat(out.lines()).anyMatch(line -> line.matches("02:.* tone +♪ Breath in, 4 s"));
        for (int i = 0; i < cues.size(); i++) {
            Matcher line = SPOKEN.matcher(spoken.get(i));
            assertThat(line.matches()).as(spoken.get(i)).isTrue();
            long tenths = cues.get(i).at().toMillis() / 100;
            assertThat(tenths(line)).isEqualTo(tenths);
            assertThat(line.group(4)).startsWith(cues.get(i).leg().occurrence().step().id());
            assertThat(line.group(5)).isEqualToIgnoringCase(cues.get(i).cue().role().name());
            assertThat(line.group(6)).isEqualTo(cues.get(i).cue().text());
        }
        assertThat(out.lines()).anyMatch(line -> line.contains("hold/right "));
        assertThat(out.lines()).anyMatch(line -> line.contains("hold/left "));
    }

    private static long tenths(Matcher line) {
        return Long.parseLong(line.group(1)) * 600
                + Long.parseLong(line.group(2)) * 10
                + Long.parseLong(line.group(3));
    }

    @Test
    void aRehearsalSaysTheTranscriptAndIsOnRecord() throws IOException {
        run("transcript", "wall-gentle");
        List<String> transcript = out.lines();
        assertThat(run("rehearse", "wall-gentle")).isZero();
        List<String> rehearsed = out.lines().subList(transcript.size(), out.lines().size());

        assertThat(rehearsed.subList(0, transcript.size())).isEqualTo(transcript);
        assertThat(rehearsed.subList(transcript.size(), rehearsed.size()))
                .singleElement()
                .asString()
                .matches(
                        "Played \\d:\\d\\d with "
                                + transcript.stream().filter(l -> !l.contains("♪")).count()
                                + " spoken lines; the session is on record\\.");
        assertThat(recorded()).singleElement().asString().contains("\"wall-gentle\"");
        assertThat(err.lines()).isEmpty();
    }

    private List<String> recorded() throws IOException {
        try (Stream<Path> files = Files.walk(folders().library().resolve("progress"))) {
            return Files.readAllLines(files.filter(Files::isRegularFile).findFirst().orElseThrow());
        }
    }

    @Test
    void aRehearsalThatCanNotBeKeptSaysSoAndFails() throws IOException {
        Files.writeString(folders().library(), "not a folder");

        assertThat(run("rehearse", "desk-reset")).isOne();
        assertThat(out.lines()).anyMatch(line -> line.contains("could not be saved"));
        assertThat(out.lines().getLast()).endsWith("but the session is not on record.");
    }

    @ParameterizedTest
    @CsvSource({
        "list everything, list takes no further words.",
        "transcript, 'Which routine? Name one of classic-floor, wall-gentle,'",
        "rehearse, 'Which routine? Name one of classic-floor, wall-gentle,'",
        "rehearse classic-floor twice, 'Which routine? Name one of classic-floor,'",
        "transcript yoga, 'There is no routine yoga. Possible are classic-floor, wall-gentle,'",
        "rehearse yoga, 'There is no routine yoga. Possible are classic-floor, wall-gentle,'",
        "gallery, 'gallery needs one folder to draw into, such as gallery pictures.'",
        "gallery a b c, 'gallery needs one folder to draw into, such as gallery pictures.'"
    })
    void wrongUseIsAnsweredInOneLineThatNamesWhatIsPossible(String words, String answer) {
        assertThat(run(words.split(" "))).isEqualTo(2);

        assertThat(out.lines()).isEmpty();
        assertThat(err.lines()).singleElement().asString().startsWith(answer);
        assertThat(folders().library()).doesNotExist();
    }

    @Test
    void helpNamesEveryCommandAndOptionOnALineOfItsOwn() {
        Commands.help(World.MESSAGES, out.stream());

        assertThat(out.lines())
                .first()
                .isEqualTo("Unknot guides you through massaging the knots out of your back.");
        for (String name : Commands.names().split(", ")) {
            assertThat(out.lines()).anyMatch(line -> line.matches("  " + name + "\\b.*  \\S.*"));
        }
        assertThat(out.lines())
                .anyMatch(line -> line.startsWith("  --data-dir DIR "))
                .anyMatch(line -> line.startsWith("  --help "))
                .anyMatch(line -> line.startsWith("  --version "));
    }
}
