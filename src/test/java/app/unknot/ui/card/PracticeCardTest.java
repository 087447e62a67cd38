package app.unknot.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.body.Side;
import app.unknot.domain.picture.PictureBook;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Step;
import app.unknot.domain.session.SessionPlan;
import app.unknot.domain.session.SideChoice;
import app.unknot.service.SessionService;
import app.unknot.storage.content.BuiltInContent;
import app.unknot.storage.content.PictureFile;
import app.unknot.storage.content.StopWordsReader;
import app.unknot.storage.routine.BuiltInRoutines;
import app.unknot.testkit.World;
import app.unknot.ui.component.PictureView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What stands on the practice card of a routine.
@Timeout(30)
@ExtendWith(ApplicationExtension.class)
class PracticeCardTest {
    private static final double WIDTH = 523;

    @Start
    void start(Stage stage) {}

    static Stream<Routine> builtIns() {
        return new BuiltInRoutines().all().stream();
    }

    private static PracticeCard card(Routine routine) {
        return card(routine, false);
    }

    private static PracticeCard card(Routine routine, boolean isFitted) {
        SessionService service = World.with(routine).service();
        SessionPlan plan = service.plan(routine, SideChoice.bothFrom(Side.LEFT));
        PictureBook pictures = PictureFile.book();
        return new PracticeCard(
                new CardPorts(
                        plan,
                        isFitted,
                        new BuiltInContent().catalogue().body(),
                        pictures,
                        new StopWordsReader().read(),
                        World.MESSAGES));
    }

    private static <T> void collect(Parent parent, Class<T> kind, List<T> found) {
        parent.getChildrenUnmodifiable()
                .forEach(node -> {
                    if (kind.isInstance(node)) {
                        found.add(kind.cast(node));
                    } else if (node instanceof Parent inner) {
                        collect(inner, kind, found);
                    }
                });
    }

    private static <T> List<T> all(List<Region> blocks, Class<T> kind) {
        List<T> found = new ArrayList<>();
        blocks.forEach(block -> {
            if (kind.isInstance(block)) {
                found.add(kind.cast(block));
            } else {
                collect(block, kind, found);
            }
        });
        return found;
    }

    private static List<String> texts(List<Region> blocks) {
        return all(blocks, Label.class).stream().map(Label::getText).toList();
    }

    @ParameterizedTest
    @MethodSource("builtIns")
    void everyStepHasItsNumberItsPictureAndItsWords(Routine routine, FxRobot robot) {
        robot.interact(() -> {
            List<Region> blocks = card(routine).blocks(WIDTH);
            List<String> texts = texts(blocks);
            List<Step> steps = routine.steps().toList();

            for (int i = 0; i < steps.size(); i++) {
                String number = i + 1 + ". ";
                assertThat(texts).anyMatch(text -> text.startsWith(number));
                String instruction =
                        steps.get(i)
                                .card()
                                .instruction()
                                .replace("{side}", "left")
                                .replace("{other}", "right");
                assertThat(texts).contains(instruction);
            }
            long figures = all(blocks, PictureView.class).size() - steps.size();
            assertThat(figures).isBetween(0L, 2L);
            assertThat(texts).noneMatch(text -> text.contains("{"));
        });
    }

    @Test
    void saysWhenItIsGentlerThanTheRoutine(FxRobot robot) {
        Routine any = builtIns().findFirst().orElseThrow();
        String said = "Fitted to who made this card";
        robot.interact(() -> {
            assertThat(texts(card(any, true).blocks(WIDTH))).anyMatch(t -> t.startsWith(said));
            assertThat(texts(card(any).blocks(WIDTH))).noneMatch(t -> t.startsWith(said));
        });
    }

    @ParameterizedTest
    @MethodSource("builtIns")
    void saysWhenToStopAndEachWarning(Routine routine, FxRobot robot) {
        robot.interact(() -> {
            List<String> texts = texts(card(routine).blocks(WIDTH));

            assertThat(texts).containsAll(routine.warnings());
            assertThat(texts).anyMatch(text -> text.startsWith("Come off the ball at once"));
            assertThat(texts).anyMatch(text -> text.contains("Sharp or rising pain"));
            assertThat(texts).anyMatch(text -> text.contains("no medical advice"));
        });
    }

    @Test
    void saysHowMuchHowHardAndHowLong(FxRobot robot) {
        Routine classic =
                builtIns().filter(r -> r.id().equals("classic-floor")).findFirst().orElseThrow();
        robot.interact(() -> {
            List<String> texts = texts(card(classic).blocks(WIDTH));

            assertThat(texts)
                    .contains("Classic back release", "On each side, left first", "To begin")
                    .contains("5 slow breaths · pressure 4–6 of 10 · 50\u00a0s")
                    .contains("5 times to and fro · pressure 4–6 of 10 · 30\u00a0s");
        });
    }
}
