package app.unknot.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.app.Folders;
import app.unknot.app.Program;
import app.unknot.app.Surroundings;
import app.unknot.domain.health.HealthAnswers;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.time.ManualTime;
import app.unknot.platform.time.RandomIds;
import app.unknot.platform.voice.NoVoice;
import app.unknot.service.HealthCheck;
import app.unknot.service.KeepAwake;
import app.unknot.service.SessionService;
import app.unknot.testkit.World;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The steps on the page of a routine are those that the person will be led through.
@Timeout(60)
@ExtendWith(ApplicationExtension.class)
class StepListTest {
    private static final int SECOND_SPOT = 2;

    @TempDir Path temp;

    @Start
    void start(Stage stage) {}

    private SessionService ofANewPerson() {
        ManualTime time = new ManualTime(World.MORNING);
        Surroundings around =
                new Surroundings(
                        time,
                        time,
                        new NoVoice(),
                        new NoVoice(),
                        KeepAwake.NONE,
                        new RandomIds(),
                        Runnable::run);
        SessionService service =
                Program.personal(
                                new Folders(temp.resolve("library"), temp.resolve("state")),
                                World.MESSAGES,
                                around)
                        .service();
        HealthCheck health = service.health().orElseThrow();
        health.keep(new HealthAnswers(Map.of(), Map.of(), Set.of(), Optional.of(health.today())));
        return service;
    }

    private SessionService ofAnybody() {
        return Program.rehearsal(
                        new Folders(temp.resolve("library"), temp.resolve("state")), World.MESSAGES)
                .service();
    }

    private static StepList list(SessionService service) {
        Routine classic =
                service.library().routines().stream()
                        .filter(routine -> routine.id().equals("classic-floor"))
                        .findFirst()
                        .orElseThrow();
        return new StepList(new RoutineModel(service, World.MESSAGES, classic), World.MESSAGES);
    }

    private static List<String> texts(Node list) {
        return list.lookupAll(".label").stream().map(node -> ((Label) node).getText()).toList();
    }

    private static long times(Node list) {
        return texts(list).stream().filter(text -> text.matches("\\d+:\\d\\d")).count();
    }

    @Test
    void ofTheFirstWeekItSaysSoAndShowsItsPressureAndTimes(FxRobot robot) {
        robot.interact(() -> {
            StepList gentle = list(ofANewPerson());

            assertThat(gentle.lookup("#" + StepList.FITTED)).isNotNull();
            assertThat(texts(gentle)).anyMatch(text -> text.contains("Pressure three to four"));
            assertThat(texts(gentle)).doesNotContain("Hold the second spot");
            assertThat(times(gentle)).isEqualTo(times(list(ofAnybody())) - SECOND_SPOT);
        });
    }

    @Test
    void asItIsWrittenItSaysNothingMore(FxRobot robot) {
        robot.interact(() -> {
            StepList written = list(ofAnybody());

            assertThat(written.lookup("#" + StepList.FITTED)).isNull();
            assertThat(texts(written)).contains("Hold the second spot");
            assertThat(texts(written)).anyMatch(text -> text.contains("Pressure four to six"));
        });
    }
}
