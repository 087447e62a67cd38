package app.unknot.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.routine.Routine;
import app.unknot.domain.session.lint.Rule;
import app.unknot.domain.time.ManualTime;
import app.unknot.service.Notice;
import app.unknot.service.Notice.Kind;
import app.unknot.service.OwnRoutine;
import app.unknot.service.RoutineLibrary;
import app.unknot.service.SessionService;
import app.unknot.storage.json.JsonLayout;
import app.unknot.storage.routine.BuiltInRoutines;
import app.unknot.storage.routine.RoutineWriter;
import app.unknot.testkit.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A routine that somebody wrote by hand is held against the rules that keep from harm.
class OwnRoutinesTest {
    private static final Routine WALL =
            new BuiltInRoutines()
                    .all().stream()
                            .filter(routine -> routine.id().equals("wall-gentle"))
                            .findFirst()
                            .orElseThrow()
                            .withId("mine");

    @TempDir Path temp;

    private SessionService with(String from, String to) throws IOException {
        String page = new String(JsonLayout.page(RoutineWriter.write(WALL)), UTF_8);
        assertThat(page).contains(from);
        Path file = temp.resolve("library").resolve("routines").resolve("mine.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, page.replace(from, to));
        Folders folders = new Folders(temp.resolve("library"), temp.resolve("state"));
        ManualTime time = new ManualTime(World.MORNING);
        return Program.with(
                        folders, World.MESSAGES, Surroundings.rehearsed(time, new RecordingVoice()))
                .service();
    }

    @Test
    void oneThatKeepsToTheRulesIsPlayed() throws IOException {
        SessionService service = with("Gentle", "Gentle");

        assertThat(service.library().routine("mine")).isPresent();
        assertThat(service.takeNotices()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"breaths\": 4 | \"breaths\": 40 | HOLD_LENGTH | hold",
                "\"passes\": 5 | \"passes\": 60 | PASSES | roll-up-and-down",
                "\"ceiling\": 7 | \"ceiling\": 10 | PRESSURE |"
            })
    void oneThatCouldHurtIsNamedAndNotPlayed(String from, String to, Rule rule, String step)
            throws IOException {
        SessionService service = with(from, to);
        RoutineLibrary library = service.library();
        OwnRoutine mine = library.own().getFirst();

        assertThat(library.routine("mine")).isEmpty();
        assertThat(library.isPlayable(mine)).isFalse();
        assertThat(library.findings("mine")).anyMatch(problem -> problem.rule() == rule);
        assertThat(service.takeNotices())
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.kind()).isEqualTo(Kind.ROUTINE_AGAINST_RULES);
                    assertThat(notice.file()).isEqualTo("routines/mine.json");
                    assertThat(notice.detail()).contains(step == null ? "hold" : step);
                });
    }

    @Test
    void whatOnlySoundsWrongIsNamedAndPlayed() throws IOException {
        SessionService service = with("Let the wall carry you.", "Let wall number 5 carry you.");

        assertThat(service.library().findings("mine"))
                .anyMatch(problem -> problem.rule() == Rule.DIGITS);
        assertThat(service.library().routine("mine")).isPresent();
        assertThat(service.takeNotices()).extracting(Notice::kind).isEmpty();
    }
}
