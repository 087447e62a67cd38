package app.unknot.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.service.LibraryCare.Backup;
import app.unknot.service.LibraryCare.Contents;
import app.unknot.testkit.ChosenPlaces;
import app.unknot.testkit.InMemoryCare;
import app.unknot.ui.PageSamples;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DataModelTest {
    private final InMemoryCare care = new InMemoryCare();
    private final ChosenPlaces places = new ChosenPlaces();
    private final DataModel model = PageSamples.data(care, places);
    private final Backup full = InMemoryCare.backup(20, "daily", 2, 24, 5_400);
    private final Backup small = InMemoryCare.backup(3, "daily", 1, 12, 2_600_000);

    private DataQuestion question() {
        return model.questionProperty().get();
    }

    @Test
    void backsUpAndSaysWhatIsInIt() {
        model.backUp();

        assertThat(care.done).containsExactly("back up by-hand");
        assertThat(model.saidProperty().get())
                .isEqualTo(
                        new DataModel.Said(
                                "Backed up: 2 routines and 24 records of sessions.", false));
        assertThat(model.backupsProperty().get()).hasSize(1);
        assertThat(question()).isEqualTo(new DataQuestion.None());
    }

    @Test
    void saysWhyItDidNotWorkAndAsksNothingMore() {
        care.fails = true;

        model.backUp();

        assertThat(model.saidProperty().get().isTrouble()).isTrue();
        assertThat(model.saidProperty().get().text()).contains("no permission");
        assertThat(question()).isEqualTo(new DataQuestion.None());
    }

    @Test
    void restoresOnlyWhatWasAskedAndOpensTheLibraryAnew() {
        model.askToRestore(full);
        assertThat(care.done).isEmpty();
        assertThat(question()).isEqualTo(new DataQuestion.Restore(full, new Contents(2, 24)));

        model.yes();

        assertThat(care.done)
                .containsExactly(
                        "restore backup-20",
                        "reopen: You are back at Friday, November 20, 2026, 7:12 AM. What was"
                                + " replaced is in the newest backup.");
    }

    @Test
    void knowsABackupThatHoldsLess() {
        model.askToRestore(small);
        assertThat(question())
                .isInstanceOfSatisfying(
                        DataQuestion.Restore.class, asked -> assertThat(asked.hasLess()).isTrue());

        model.askToRestore(full);
        assertThat(question())
                .isInstanceOfSatisfying(
                        DataQuestion.Restore.class, asked -> assertThat(asked.hasLess()).isFalse());
    }

    @Test
    void aNoChangesNothing() {
        model.askToRestore(full);
        model.no();
        model.yes();

        assertThat(care.done).isEmpty();
    }

    @Test
    void movesIntoTheChosenFolder() {
        places.next = Optional.of(Path.of("/media/stick"));
        model.askToMove();
        assertThat(question()).isEqualTo(new DataQuestion.Move(Path.of("/media/stick/Unknot")));

        model.yes();

        assertThat(care.done)
                .containsExactly(
                        "move to Unknot",
                        "reopen: Your data is now in " + Path.of("/media/stick/Unknot"));
    }

    @Test
    void offersTheLibraryThatIsInTheChosenFolder() {
        care.isLibrary = true;
        places.next = Optional.of(Path.of("/sync/unknot"));
        model.askToMove();
        assertThat(question()).isEqualTo(new DataQuestion.UseOther(Path.of("/sync/unknot")));

        model.yes();

        assertThat(care.done).first().isEqualTo("open at unknot");
        assertThat(care.done).last().asString().startsWith("reopen: Unknot now uses");
    }

    @Test
    void makesACopyToTakeAlong() {
        places.next = Optional.of(Path.of("/media/stick"));
        model.copyAlong();

        assertThat(care.done).containsExactly("copy to stick");
        assertThat(model.saidProperty().get().text()).contains("unknot-2026-11-22.zip");
    }

    @Test
    void takesInACopyAndAsksWhatToDoWithIt() {
        places.next = Optional.of(Path.of("/media/stick/unknot.zip"));
        model.askToTakeIn();

        assertThat(care.done).containsExactly("take in unknot.zip");
        assertThat(question()).isInstanceOf(DataQuestion.Restore.class);
        assertThat(places.asked).singleElement().asString().endsWith(".zip");
    }

    @Test
    void doesNothingWhenNoPlaceIsChosen() {
        model.askToMove();
        model.copyAlong();
        model.askToTakeIn();

        assertThat(care.done).isEmpty();
        assertThat(question()).isEqualTo(new DataQuestion.None());
        assertThat(places.asked).hasSize(3);
    }

    @Test
    void deletesOnlyAfterTheSecondYesAndThenCloses() {
        care.left.add("letter.txt");
        model.askToDelete();
        assertThat(question()).isEqualTo(new DataQuestion.Delete(new Contents(2, 24), 0));
        model.yes();
        assertThat(question()).isEqualTo(new DataQuestion.DeleteReally());
        assertThat(care.done).isEmpty();

        model.yes();
        assertThat(question()).isEqualTo(new DataQuestion.Deleted(List.of("letter.txt")));
        assertThat(care.done).containsExactly("delete everything");

        model.yes();
        assertThat(care.done).containsExactly("delete everything", "close");
    }

    @Test
    void closesEvenWhenThePageIsLeftAfterDeleting() {
        model.askToDelete();
        model.yes();
        model.yes();

        model.leave();

        assertThat(care.done).containsExactly("delete everything", "close");
    }

    @Test
    void namesSizeAndReason() {
        assertThat(model.words().details(full))
                .isEqualTo("Made each day: 2 routines and 24 records of sessions, 5 KB");
        assertThat(model.words().details(small))
                .isEqualTo("Made each day: 1 routine and 12 records of sessions, 2.6 MB");
        assertThat(model.words().details(InMemoryCare.backup(1, "whatever", 0, 0, 10)))
                .isEqualTo("Made by Unknot: nothing yet, 1 KB");
    }
}
