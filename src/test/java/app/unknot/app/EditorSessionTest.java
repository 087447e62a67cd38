package app.unknot.app;

import static app.unknot.testkit.SharedFiles.good;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.body.Side;
import app.unknot.domain.editing.HeadText;
import app.unknot.domain.editing.RoutineEdit;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.session.SessionPlan;
import app.unknot.domain.session.SideChoice;
import app.unknot.domain.session.lint.Rule;
import app.unknot.domain.time.ManualTime;
import app.unknot.service.EditorSession;
import app.unknot.service.OwnRoutine;
import app.unknot.service.RoutineDraft;
import app.unknot.service.RoutineReading;
import app.unknot.testkit.SharedFiles;
import app.unknot.testkit.World;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A routine from the first change to its file, on real folders; no time passes by itself, so that
/// drafts are kept when a test says so.
class EditorSessionTest {
    @TempDir Path temp;

    private Folders folders() {
        return new Folders(temp.resolve("library"), temp.resolve("state"));
    }

    private Program open() {
        return Program.rehearsal(folders(), World.MESSAGES);
    }

    private Path file(String id) {
        return folders().library().resolve("routines").resolve(id + ".json");
    }

    private Path draft(String id) {
        return folders().state().resolve("routine-drafts").resolve(id + ".json");
    }

    private static RoutineEdit title(String title) {
        return new RoutineEdit.SetText(HeadText.TITLE, title);
    }

    private static Routine own(Program program, String id) {
        return program.service().library().own().stream()
                .filter(own -> own.id().equals(id))
                .findFirst()
                .flatMap(OwnRoutine::routine)
                .orElseThrow();
    }

    private static Routine save(EditorSession session) {
        Routine saved = session.save().join();
        session.isSaved(saved);
        return saved;
    }

    @Test
    void aNewRoutineIsSavedAndCanBePlayed() {
        Program program = open();
        EditorSession session = program.editing().fresh();
        assertThat(session.isUnsaved()).isTrue();
        assertThat(session.hasChanges()).isFalse();

        Routine saved = save(session);

        assertThat(session.isUnsaved()).isFalse();
        assertThat(file("my-routine")).exists();
        assertThat(open().service().library().routine("my-routine")).contains(saved);
        assertThat(program.editing().fresh().routine().id()).isEqualTo("my-routine-2");
    }

    @Test
    void whatWasNotSavedIsThereAfterACrash() {
        EditorSession session = open().editing().fresh();
        session.apply(title("Half done"));
        session.keep();

        Program again = open();
        RoutineDraft left = again.editing().drafts().getFirst();
        EditorSession goneOn = again.editing().goOn(left);

        assertThat(goneOn.goesOn()).isTrue();
        assertThat(goneOn.routine().title()).isEqualTo("Half done");
        assertThat(goneOn.hasChanges()).isTrue();
        save(goneOn);
        assertThat(draft("my-routine")).doesNotExist();
        assertThat(again.editing().drafts()).isEmpty();
        assertThat(file("my-routine")).exists();
    }

    @Test
    void goesBackToTheSavedOneByUndoing() {
        SharedFiles.write(file("gift"), good("gift", "A gift"));
        Program first = open();
        EditorSession session = first.editing().edit(own(first, "gift"));
        session.apply(title("Changed"));
        first.close();

        Program again = open();
        EditorSession goneOn = again.editing().edit(own(again, "gift"));
        assertThat(goneOn.routine().title()).isEqualTo("Changed");
        goneOn.undo();

        assertThat(goneOn.routine().title()).isEqualTo("A gift");
        assertThat(goneOn.isUnsaved()).isFalse();
        goneOn.keep();
        assertThat(draft("gift")).doesNotExist();
    }

    @Test
    void discardingLeavesTheFileAsItIs() {
        SharedFiles.write(file("gift"), good("gift", "A gift"));
        Program program = open();
        EditorSession session = program.editing().edit(own(program, "gift"));
        session.apply(title("Changed"));
        session.keep();
        assertThat(draft("gift")).exists();

        session.discard();
        session.keep();

        assertThat(draft("gift")).doesNotExist();
        assertThat(own(open(), "gift").title()).isEqualTo("A gift");
    }

    @Test
    void aBuiltInRoutineIsCopied() {
        Program program = open();
        Routine classic = program.service().library().routine("classic-floor").orElseThrow();

        Routine saved = save(program.editing().copyOf(classic, "My classic"));

        assertThat(saved.id()).isEqualTo("my-classic");
        assertThat(saved.blocks()).isEqualTo(classic.blocks());
        assertThat(program.service().library().routine("classic-floor")).contains(classic);
        assertThat(program.service().library().findings("my-classic")).isEmpty();
    }

    @Test
    void anIdThatWasTakenMeanwhileIsNotOverwritten() {
        EditorSession session = open().editing().fresh();
        SharedFiles.write(file("my-routine"), good("my-routine", "Somebody else's"));
        Program program = open();
        EditorSession late = program.editing().copyOf(session.routine(), "My routine");
        assertThat(late.routine().id()).isEqualTo("my-routine-2");
    }

    @Test
    void keepsWhatNobodyKnowsThroughAnEdit() throws Exception {
        String strange =
                good("gift", "A gift")
                        .replaceFirst("\"level\"", "\"mood\": \"calm\", \"level\"")
                        .replaceFirst("\"sides\"", "\"colour\": \"green\", \"sides\"");
        SharedFiles.write(file("gift"), strange);
        Program program = open();
        EditorSession session = program.editing().edit(own(program, "gift"));

        session.apply(new RoutineEdit.MoveBlock(0, 1));
        save(session);

        String text = Files.readString(file("gift"));
        assertThat(text).contains("\"mood\": \"calm\"");
        assertThat(text.indexOf("\"colour\": \"green\"")).isGreaterThan(text.indexOf("place-ball"));
    }

    @Test
    void saysWhatIsWrongAfterEachChange() {
        EditorSession session = open().editing().fresh();
        AtomicReference<RoutineReading> reading = new AtomicReference<>();
        session.onRead(reading::set);
        assertThat(reading.get().problems()).isEmpty();
        assertThat(reading.get().plan()).isPresent();
        assertThat(reading.get().isGentlerForPerson()).isFalse();

        session.apply(new RoutineEdit.RemoveStep("finish"));
        assertThat(reading.get().problems()).extracting(p -> p.rule()).contains(Rule.FINISH);

        session.apply(new RoutineEdit.RemoveBlock(0));
        session.apply(new RoutineEdit.RemoveBlock(0));
        assertThat(reading.get().plan()).isEmpty();

        session.undo();
        session.undo();
        session.undo();
        assertThat(reading.get().problems()).isEmpty();
    }

    /// Who hasn't answered the health check is led gently, and still writes the whole routine.
    @Test
    void readsTheRoutineAsItIsWrittenWhoeverWritesIt() {
        Program personal =
                Program.personal(
                        folders(),
                        World.MESSAGES,
                        Surroundings.rehearsed(
                                new ManualTime(World.MORNING), new RecordingVoice()));
        Routine classic = personal.service().library().routine("classic-floor").orElseThrow();
        EditorSession session = personal.editing().copyOf(classic, "Mine");
        AtomicReference<RoutineReading> reading = new AtomicReference<>();
        session.onRead(reading::set);

        SessionPlan shown = reading.get().plan().orElseThrow();
        SessionPlan own = personal.service().plan(shown.routine(), SideChoice.bothFrom(Side.LEFT));

        assertThat(shown.routine()).isEqualTo(session.routine());
        assertThat(own.length()).isLessThan(shown.length());
        assertThat(reading.get().isGentlerForPerson()).isTrue();
    }
}
