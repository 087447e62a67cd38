package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.body.Side;
import app.unknot.domain.progress.SessionRecord;
import app.unknot.domain.progress.SessionRecord.Ending;
import app.unknot.domain.progress.StepRecord;
import app.unknot.domain.routine.Step;
import app.unknot.domain.session.Leg;
import app.unknot.domain.session.SessionState.Phase;
import app.unknot.testkit.LogLines;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Tag("desktop")
@Timeout(120)
class WholeSessionTest {
    private static final String LEAD_IN = OpenWindow.MESSAGES.text("player.lead-in");

    @TempDir Path folder;
    private final List<String> titles = new ArrayList<>();
    private final List<String> captions = new ArrayList<>();

    /// From Today to Today without a pointer: every key of a session, both sides to their end.
    @Test
    void isPlayedByKeysAloneAndIsOnRecordAsItWas() throws Exception {
        try (LogLines log = LogLines.ofWarnings();
                OpenWindow open = OpenWindow.on(folder)) {
            assertThat(open.stage.getTitle()).isEqualTo("Unknot");
            open.press(KeyCode.ENTER, KeyCode.DIGIT6, KeyCode.ENTER);
            assertThat(open.voice.words()).singleElement().asString().contains("hear me?");
            open.press(KeyCode.ENTER);
            open.voice.takeQuestion();
            assertThat(open.stage.getTitle()).isEqualTo("Classic back release - Unknot");
            watch(open);

            pauseAndGoOn(open);
            stepForthAndBack(open);
            askForOtherPressure(open);
            lookFromFarAway(open);
            letGoOfAHold(open);
            while (!open.state().phase().isOver()) {
                open.pass(5);
            }
            List<Leg> legs = lived(open);
            open.press(KeyCode.DIGIT3, KeyCode.ENTER);

            assertThat(open.shows("today-start")).isTrue();
            assertThat(open.stage.getTitle()).isEqualTo("Unknot");
            assertThat(titles).isEqualTo(withoutRepeats(legs.stream().map(this::title).toList()));
            assertThat(captions).isEqualTo(withoutRepeats(open.voice.words()));
            assertOnRecord(legs);
            assertThat(log.lines()).isEmpty();
        }
    }

    /// Everything that the two texts become from here on; none is passed over between two frames.
    private void watch(OpenWindow open) throws Exception {
        OpenWindow.onScreen(() -> {
            Label title = (Label) open.stage.getScene().lookup(".player-title");
            Label caption = (Label) open.stage.getScene().lookup(".player-caption");
            title.textProperty().subscribe(text -> titles.add(text));
            return caption.textProperty().subscribe(text -> captions.add(text));
        });
    }

    private static void pauseAndGoOn(OpenWindow open) throws Exception {
        open.pass(4);
        open.press(KeyCode.SPACE);
        assertThat(open.shows("player-go-on")).isTrue();
        var paused = open.state().elapsed();
        open.pass(20);
        assertThat(open.state().elapsed()).isEqualTo(paused);

        open.press(KeyCode.SPACE);
        assertThat(open.text(".player-title")).isEqualTo(LEAD_IN);
        passUntil(open, leg -> leg.kind() == Leg.Kind.STEP);
        open.pass(2);
        assertThat(open.text(".player-title")).isEqualTo("Get ready");
    }

    private static void stepForthAndBack(OpenWindow open) throws Exception {
        open.press(KeyCode.RIGHT);
        assertThat(open.text(".player-title")).isEqualTo("Place the ball");
        open.pass(2);
        open.press(KeyCode.RIGHT);
        assertThat(open.text(".player-title")).isEqualTo("Settle and check the pressure");
        open.pass(9);
        open.press(KeyCode.LEFT);
        assertThat(open.state().moment().into()).isZero();
        assertThat(open.text(".player-title")).isEqualTo("Settle and check the pressure");
    }

    private static void askForOtherPressure(OpenWindow open) throws Exception {
        passUntil(open, leg -> leg.occurrence().step() instanceof Step.Roll);
        open.pass(2);
        for (KeyCode key : List.of(KeyCode.R, KeyCode.ADD, KeyCode.MINUS)) {
            int before = open.voice.words().size();
            open.press(key);
            open.pass(1);
            assertThat(open.voice.words()).as(key.getName()).hasSizeGreaterThan(before);
            open.pass(12);
        }
    }

    private static void lookFromFarAway(OpenWindow open) throws Exception {
        assertThat(open.shows("player-stop")).isTrue();
        open.press(KeyCode.F);
        assertThat(open.shows("player-stop")).isFalse();
        open.pass(2);
        open.press(KeyCode.F);
        assertThat(open.shows("player-stop")).isTrue();
    }

    private static void letGoOfAHold(OpenWindow open) throws Exception {
        passUntil(open, leg -> leg.occurrence().step() instanceof Step.Hold);
        open.pass(13);
        var before = open.state().moment().left();
        open.press(KeyCode.ENTER);
        assertThat(open.state().moment().leg().occurrence().step()).isInstanceOf(Step.Hold.class);
        assertThat(open.state().moment().left()).isLessThan(before);
    }

    private static void passUntil(OpenWindow open, Predicate<Leg> wanted) throws Exception {
        while (!wanted.test(open.state().moment().leg())) {
            assertThat(open.state().phase()).isEqualTo(Phase.RUNNING);
            open.pass(1);
        }
    }

    private static List<Leg> lived(OpenWindow open) {
        return open.state().plan().legs().stream()
                .filter(leg -> leg.length().isPositive())
                .toList();
    }

    private String title(Leg leg) {
        return leg.kind() == Leg.Kind.LEAD_IN ? LEAD_IN : leg.occurrence().title();
    }

    private void assertOnRecord(List<Leg> legs) {
        SessionRecord record = onFile();
        List<Leg> steps = legs.stream().filter(leg -> leg.kind() == Leg.Kind.STEP).toList();

        assertThat(record.routine()).isEqualTo("classic-floor");
        assertThat(record.ending()).isEqualTo(Ending.FINISHED);
        assertThat(record.easeBefore()).contains(6);
        assertThat(record.easeAfter()).contains(3);
        assertThat(record.lived()).isEqualTo(tenths(legs.getLast().end().toMillis()));
        assertThat(record.steps().stream().map(step -> step.step() + "/" + step.side()))
                .containsExactlyElementsOf(
                        steps.stream()
                                .map(leg ->
                                        leg.occurrence().step().id()
                                                + "/"
                                                + word(leg.occurrence().side()))
                                .toList());
        assertThat(record.steps().stream().map(StepRecord::seconds))
                .containsExactlyElementsOf(
                        steps.stream().map(leg -> tenths(leg.length().toMillis())).toList());
        assertThat(record.steps().stream().filter(step -> step.letGo().orElse(false)))
                .singleElement()
                .satisfies(step -> assertThat(step.step() + step.side()).isEqualTo("holdright"));
        for (String side : List.of("left", "right")) {
            assertThat(record.steps().stream().filter(step -> step.side().equals(side)))
                    .extracting(StepRecord::step)
                    .contains("place-ball", "roll-up-and-down", "hold", "second-hold", "come-off");
        }
    }

    /// As the next start of the program finds it.
    private SessionRecord onFile() {
        try (Program next = Program.rehearsal(OpenWindow.folders(folder), OpenWindow.MESSAGES)) {
            assertThat(next.service().takeNotices()).isEmpty();
            assertThat(next.service().unfinished()).isEmpty();
            assertThat(next.service().progress().recent()).hasSize(1);
            return next.service().progress().recent().getFirst();
        }
    }

    private static double tenths(long millis) {
        return Math.round(millis / 100.0) / 10.0;
    }

    private static String word(Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> withoutRepeats(List<String> texts) {
        List<String> changes = new ArrayList<>();
        for (String text : texts) {
            if (changes.isEmpty() || !changes.getLast().equals(text)) {
                changes.add(text);
            }
        }
        return changes;
    }
}
