package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.app.RecordingVoice.Given;
import app.unknot.domain.body.Side;
import app.unknot.domain.progress.SessionRecord;
import app.unknot.domain.progress.SessionRecord.Ending;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.session.Heard;
import app.unknot.domain.session.PlanEdit;
import app.unknot.domain.session.PlanInvariants;
import app.unknot.domain.session.Session;
import app.unknot.domain.session.SessionPlan;
import app.unknot.domain.session.SideChoice;
import app.unknot.domain.time.ManualTime;
import app.unknot.service.SessionRunner;
import app.unknot.service.SessionService;
import app.unknot.storage.routine.BuiltInRoutines;
import app.unknot.testkit.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whole sessions through the real object graph, on real files.
class RehearsalTest {
    @TempDir Path temp;

    private final ManualTime time = new ManualTime(World.MORNING);
    private final RecordingVoice voice = new RecordingVoice();
    private Program program;

    @BeforeEach
    void start() {
        program = started();
    }

    private Program started() {
        return Program.with(folders(), World.MESSAGES, Surroundings.rehearsed(time, voice));
    }

    private Folders folders() {
        return new Folders(temp.resolve("library"), temp.resolve("state"));
    }

    static List<String> routines() {
        return new BuiltInRoutines().ids();
    }

    private Routine routine(String id) {
        return program.service().library().routine(id).orElseThrow();
    }

    private List<Path> progressFiles() throws IOException {
        Path progress = folders().library().resolve("progress");
        try (Stream<Path> files = Files.walk(progress)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("routines")
    void theVoiceGetsTheTranscript(String id) {
        SessionService service = program.service();
        SessionPlan plan = service.plan(routine(id), service.suggestedSides(routine(id)));
        Rehearsal rehearsal = program.rehearse(routine(id));

        assertThat(rehearsal.due()).isEqualTo(Heard.of(plan));
        assertThat(rehearsal.given())
                .isEqualTo(Heard.of(plan).stream().map(RehearsalTest::given).toList());
        assertThat(rehearsal.lived()).isEqualTo(plan.length());
    }

    private static Given given(Heard heard) {
        return switch (heard) {
            case Heard.Line line -> new Given.Words(line.cue().cue().text());
            case Heard.Sound sound -> new Given.Sound(sound.cue().tone(), sound.cue().length());
        };
    }

    @ParameterizedTest
    @MethodSource("routines")
    void oneLineIsOnRecordWithBothSidesEqual(String id) throws IOException {
        program.rehearse(routine(id));
        Path file = progressFiles().getFirst();
        SessionRecord record = started().service().progress().recent().getFirst();

        assertThat(progressFiles()).hasSize(1);
        assertThat(file.getFileName()).hasToString("2026-01.jsonl");
        assertThat(file.getParent().getParent().getFileName()).hasToString("progress");
        assertThat(Files.readString(file)).endsWith("}\n").containsOnlyOnce("\n");
        assertThat(record.routine()).isEqualTo(id);
        assertThat(record.ending()).isEqualTo(Ending.FINISHED);
        assertThat(record.lived()).isEqualTo(record.planned());
        assertThat(record.ballSeconds("left")).isEqualTo(record.ballSeconds("right"));
    }

    @Test
    void everyRehearsalIsARecordOfItsOwn() throws IOException {
        routines().forEach(id -> program.rehearse(routine(id)));

        assertThat(progressFiles()).hasSize(1);
        assertThat(Files.readAllLines(progressFiles().getFirst())).hasSize(routines().size());
        assertThat(started().service().progress().recent())
                .extracting(SessionRecord::routine)
                .isEqualTo(routines());
    }

    @Test
    void whatWasLeftInTheMiddleIsTheSamePlanAfterARestart() {
        SessionRunner runner =
                program.service()
                        .prepare(
                                routine("classic-floor"),
                                SideChoice.bothFrom(Side.LEFT),
                                Optional.of(7));
        runner.start();
        Session session = runner.session();
        List<Runnable> inputs =
                List.of(
                        session::letGo,
                        session::repeat,
                        session::next,
                        session::lighter,
                        session::pause,
                        session::goOn,
                        session::firmer,
                        session::back,
                        session::pause,
                        session::skipArea);
        for (Runnable input : inputs) {
            time.advance(Duration.ofSeconds(23), Duration.ofMillis(20));
            input.run();
        }
        runner.close();
        SessionPlan left = session.state().plan();
        Duration elapsed = session.state().elapsed();
        SessionService later = started().service();
        SessionRunner again = later.prepareToGoOn(later.unfinished().orElseThrow());

        assertThat(left.edits()).hasSizeGreaterThan(6);
        assertThat(again.session().state().elapsed()).isEqualTo(elapsed);
        assertThat(again.session().state().plan().legs())
                .isEqualTo(left.with(new PlanEdit.GoOn(elapsed)).legs());
        PlanInvariants.check(again.session().state().plan());
    }

    @Test
    void aRehearsalStartsNow() {
        try (Program rehearsed = Program.rehearsal(folders(), World.MESSAGES)) {
            Rehearsal rehearsal = rehearsed.rehearse(routine("desk-reset"));

            assertThat(rehearsal.given()).hasSameSizeAs(rehearsal.due()).isNotEmpty();
        }
    }
}
