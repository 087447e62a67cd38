package app.unknot.ui.share;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.body.Side;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.session.Samples;
import app.unknot.domain.session.SessionPlan;
import app.unknot.domain.session.SideChoice;
import app.unknot.service.SessionOrder;
import app.unknot.service.SoundExport;
import app.unknot.service.SoundSettings;
import app.unknot.testkit.ChosenPlaces;
import app.unknot.testkit.WaitingExecutor;
import app.unknot.testkit.World;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShareModelTest {
    private static final SideChoice LEFT = SideChoice.only(Side.LEFT);
    private static final Path FILE = Path.of("phone", "sample.wav");

    private final Routine routine = Samples.routine();
    private final ChosenPlaces chooser = new ChosenPlaces();
    private final WaitingExecutor ui = new WaitingExecutor();
    private final Exported export = new Exported();
    private final ShareModel model =
            new ShareModel(World.with(routine).service(), export, chooser, World.MESSAGES, ui);

    /// An export that waits for what the test says.
    private static final class Exported implements SoundExport {
        private final List<SessionPlan> plans = new ArrayList<>();
        private @Nullable Listener listener;
        private int cancelled;

        @Override
        public Runnable begin(
                SessionPlan plan, SoundSettings settings, Path file, Listener toldTo) {
            assertThat(file).isEqualTo(FILE);
            plans.add(plan);
            listener = toldTo;
            return () -> cancelled++;
        }

        Listener listener() {
            return Optional.ofNullable(listener).orElseThrow();
        }
    }

    private ShareState state() {
        ui.runAll();
        return model.stateProperty().get();
    }

    private void save() {
        chooser.next = Optional.of(FILE);
        model.save(SessionOrder.of(routine, LEFT));
    }

    @Test
    void asksWhereToAndSavesWhatThePageShows() {
        save();

        assertThat(chooser.asked).containsExactly("Save the session as a sound file sample.wav");
        assertThat(export.plans.getFirst().context().choices().sides()).isEqualTo(LEFT);
        assertThat(state()).isEqualTo(new ShareState.Saving("Sample", 0));
        export.listener().at(40);
        assertThat(state()).isEqualTo(new ShareState.Saving("Sample", 40));
        export.listener().done(FILE, 0);
        assertThat(state()).isEqualTo(new ShareState.Said("Saved: Sample, to " + FILE, false));
        model.leave();
        assertThat(state()).isEqualTo(ShareState.IDLE);
    }

    @Test
    void withoutAPlaceNothingHappens() {
        model.save(SessionOrder.of(routine, LEFT));

        assertThat(state()).isEqualTo(ShareState.IDLE);
        assertThat(export.plans).isEmpty();
    }

    @Test
    void oneIsSavedAtATime() {
        save();
        save();

        assertThat(export.plans).hasSize(1);
        assertThat(chooser.asked).hasSize(1);
        model.leave();
        assertThat(state()).isEqualTo(new ShareState.Saving("Sample", 0));
    }

    @Test
    void whatWasGivenUpIsNotHeardOfAgain() {
        save();
        SoundExport.Listener first = export.listener();
        first.at(30);
        model.cancel();
        assertThat(export.cancelled).isEqualTo(1);
        assertThat(state()).isEqualTo(ShareState.IDLE);

        save();
        first.done(FILE, 0);
        assertThat(state()).isEqualTo(new ShareState.Saving("Sample", 0));
    }

    @Test
    void linesThatAreMissingAreTrouble() {
        save();
        export.listener().done(FILE, 3);

        assertThat(state())
                .isEqualTo(
                        new ShareState.Said(
                                "Saved: Sample, to %s. Lines that no voice could speak are silent there: 3."
                                        .formatted(FILE),
                                true));
    }

    @ParameterizedTest
    @EnumSource
    void everyTroubleIsSaidAndTheNextTryIsFree(SoundExport.Trouble trouble) {
        save();
        export.listener().failed(trouble, FILE, "odd");

        assertThat(state())
                .isInstanceOfSatisfying(
                        ShareState.Said.class,
                        said -> {
                            assertThat(said.isTrouble()).isTrue();
                            assertThat(said.text()).startsWith("Nothing was saved");
                        });
        save();
        assertThat(export.plans).hasSize(2);
    }
}
