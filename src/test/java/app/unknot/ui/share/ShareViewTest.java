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
import app.unknot.testkit.World;
import app.unknot.ui.PageLook;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The card on a page, by keys.
@Timeout(30)
@ExtendWith(ApplicationExtension.class)
class ShareViewTest {
    private final Routine routine = Samples.routine();
    private final ChosenPlaces chooser = new ChosenPlaces();
    private SoundExport.@Nullable Listener listener;
    private int cancelled;
    private ShareModel model;
    private StackPane root;

    @Start
    void show(Stage stage) {
        model =
                new ShareModel(
                        World.with(routine).service(),
                        this::begin,
                        chooser,
                        World.MESSAGES,
                        Platform::runLater);
        root = PageLook.show(stage, view(), 100);
    }

    private ShareView view() {
        return new ShareView(
                model, () -> model.save(SessionOrder.of(routine, SideChoice.only(Side.LEFT))));
    }

    private Runnable begin(
            SessionPlan plan, SoundSettings settings, Path file, SoundExport.Listener told) {
        listener = told;
        return () -> cancelled++;
    }

    private SoundExport.Listener listener() {
        return Optional.ofNullable(listener).orElseThrow();
    }

    private void press(FxRobot robot, KeyCode key) {
        robot.push(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String focused() {
        return root.getScene().getFocusOwner().getId();
    }

    @Test
    void savesAndCancelsByKeysAndKeepsTheFocus(FxRobot robot) {
        chooser.next = Optional.of(Path.of("sample.wav"));
        robot.interact(() -> robot.lookup("#" + ShareView.SAVE).query().requestFocus());
        press(robot, KeyCode.SPACE);
        assertThat(focused()).isEqualTo(ShareView.CANCEL);

        listener().at(40);
        WaitForAsyncUtils.waitForFxEvents();
        ProgressBar bar = robot.lookup(".progress-bar").queryAs(ProgressBar.class);
        assertThat(bar.getProgress()).isEqualTo(0.4);
        assertThat(bar.getAccessibleText()).isEqualTo("Saving Sample");
        press(robot, KeyCode.SPACE);
        assertThat(cancelled).isEqualTo(1);
        assertThat(focused()).isEqualTo(ShareView.SAVE);
        assertThat(bar.isVisible()).isFalse();
    }

    @Test
    void anotherPageShowsWhatIsBeingSavedAndWhatCameOfItOnce(FxRobot robot) {
        chooser.next = Optional.of(Path.of("sample.wav"));
        robot.interact(() -> model.save(SessionOrder.of(routine, SideChoice.only(Side.LEFT))));
        robot.interact(() -> root.getChildren().setAll(view()));
        assertThat(robot.lookup("Saving Sample").tryQuery()).isPresent();

        robot.interact(() -> root.getChildren().clear());
        listener().done(Path.of("sample.wav"), 0);
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> root.getChildren().setAll(view()));
        assertThat(robot.lookup("Saved: Sample, to sample.wav").tryQuery()).isPresent();
        robot.interact(() -> root.getChildren().clear());
        robot.interact(() -> root.getChildren().setAll(view()));
        assertThat(robot.lookup("Saved: Sample, to sample.wav").tryQuery()).isEmpty();
    }
}
