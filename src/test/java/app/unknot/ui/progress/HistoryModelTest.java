package app.unknot.ui.progress;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.progress.Period.Length;
import app.unknot.domain.progress.PracticeDays;
import app.unknot.domain.progress.SessionRecord;
import app.unknot.service.RecordFiles;
import app.unknot.service.SessionService;
import app.unknot.service.Settings;
import app.unknot.storage.content.BuiltInContent;
import app.unknot.storage.content.ProgressLimitsReader;
import app.unknot.testkit.ChosenPlaces;
import app.unknot.testkit.MadeSessions;
import app.unknot.testkit.World;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The list of sessions, amending and deleting one, the goal, and saving all as a file.
class HistoryModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    private final World world = new World(new BuiltInContent());
    private final List<SessionRecord> saved = new ArrayList<>();
    private SessionService service = world.service();
    private HistoryModel model;
    private ProgressModel overview;

    @BeforeEach
    void begin() {
        MadeSessions.random(new Random(5), 120).forEach(service.progress()::keep);
        start();
    }

    /// As after another start of the program.
    private void start() {
        service = world.service();
        ProgressPorts ports = ports(service);
        model = new HistoryModel(ports);
        overview = new ProgressModel(ports);
        model.refresh();
        overview.refresh();
    }

    private ProgressPorts ports(SessionService of) {
        RecordFiles files = (kind, file, records, delimiter) -> saved.addAll(records.sessions());
        ChosenPlaces places = new ChosenPlaces();
        places.next = Optional.of(Path.of("out"));
        return new ProgressPorts(
                of.progress(),
                of.preferences(),
                new ProgressLimitsReader().read(),
                PracticeDays.in(Locale.GERMANY),
                () -> TODAY,
                id -> of.library().routine(id).map(routine -> routine.title()),
                files,
                places,
                Runnable::run,
                Runnable::run,
                Runnable::run,
                World.MESSAGES);
    }

    private SessionRecord opened() {
        return model.openedProperty().get().orElseThrow();
    }

    @Test
    void listsEverySessionOnceTheNewestFirst() {
        assertThat(model.entriesProperty().get()).hasSize(120);
        assertThat(model.entriesProperty().get())
                .extracting(entry -> entry.session().started().toInstant())
                .isSortedAccordingTo((a, b) -> b.compareTo(a));
        model.open(0);
        assertThat(opened().started())
                .isEqualTo(model.entriesProperty().get().getFirst().session().started());
    }

    @Test
    void whatIsSaidOfASessionStaysAndKeepsItsPlace() {
        model.open(70);
        String id = opened().id();
        model.rate(Optional.of(7), Optional.of(2));
        model.note("  Felt good ");
        model.close();
        assertThat(model.openedProperty().get()).isEmpty();
        for (int i = 0; i < 2; i++) {
            model.open(70);
            assertThat(opened().id()).isEqualTo(id);
            assertThat(opened().note()).contains("Felt good");
            assertThat(opened().easeBefore()).contains(7);
            assertThat(opened().easeAfter()).contains(2);
            start();
        }
    }

    @Test
    void aDeletedSessionCanBePutBack() {
        int all = overview.overviewProperty().get().orElseThrow().of().history().size();
        model.open(3);
        String id = opened().id();
        model.delete();
        assertThat(model.entriesProperty().get())
                .hasSize(all - 1)
                .noneMatch(e -> e.key().equals(id));
        start();
        assertThat(model.entriesProperty().get()).hasSize(all - 1);
        model.open(5);
        model.delete();
        model.undo();
        assertThat(model.deletedProperty().get()).isEmpty();
        assertThat(model.entriesProperty().get()).hasSize(all - 1);
    }

    @Test
    void savesEverySessionOldestFirst() {
        model.save(RecordFiles.Kind.CSV);
        assertThat(saved).hasSize(120);
        assertThat(saved)
                .extracting(each -> each.started().toInstant())
                .isSortedAccordingTo((a, b) -> a.compareTo(b));
        assertThat(model.saidProperty().get()).contains("120").contains("out.csv");
    }

    @Test
    void theGoalIsKeptAndCanBeHidden() {
        assertThat(Settings.USUAL_GOAL).isEqualTo(overview.limits().usualGoal());
        overview.aim(9);
        assertThat(overview.goal()).isEqualTo(7);
        overview.aim(Settings.NO_GOAL);
        start();
        assertThat(overview.goal()).isEqualTo(Settings.NO_GOAL);
        assertThat(overview.overviewProperty().get().orElseThrow().goal()).isEmpty();
    }

    @Test
    void goesFromPeriodToPeriodAndBack() {
        for (Length length : Length.values()) {
            overview.choose(length);
            var now = overview.periodProperty().get();
            assertThat(now.holds(TODAY)).isTrue();
            overview.back();
            assertThat(overview.overviewProperty().get().orElseThrow().review().period().to())
                    .isEqualTo(now.from().minusDays(1));
            overview.forward();
            assertThat(overview.periodProperty().get()).isEqualTo(now);
        }
    }
}
