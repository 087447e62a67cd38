package app.unknot.ui.library;

import static app.unknot.testkit.SharedFiles.broken;
import static app.unknot.testkit.SharedFiles.good;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.routine.Routine;
import app.unknot.service.OwnRoutine;
import app.unknot.testkit.SharedFiles;
import app.unknot.ui.library.LibraryModel.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryModelTest {
    @TempDir Path temp;
    private LibraryWorld world;

    @BeforeEach
    void open() {
        world = new LibraryWorld(temp);
    }

    private static List<String> titles(LibraryModel model) {
        return model.entriesProperty().get().stream()
                .map(entry -> entry.routine().title())
                .toList();
    }

    private static OwnRoutine only(LibraryModel model) {
        assertThat(model.entriesProperty().get()).hasSize(1);
        return model.entriesProperty().get().getFirst().routine();
    }

    @Test
    void listsByTitleAndPlaysLikeBuiltIns() {
        world.put("one", good("one", "Zebra"));
        world.put("two", good("two", "Ant"));
        LibraryModel model = world.library();

        assertThat(titles(model)).containsExactly("Ant", "Zebra");
        OwnRoutine ant = model.entriesProperty().get().getFirst().routine();
        assertThat(model.length(ant)).isPresent();
        model.start(ant);
        assertThat(world.chosen).extracting(Routine::id).containsExactly("two");
        assertThat(world.program().service().library().routine("two")).isPresent();
    }

    @Test
    void deletesIntoTheTrashAndBack() throws IOException {
        world.put("one", good("one", "One"));
        String before = Files.readString(world.own("one"));
        LibraryModel model = world.library();

        model.delete(only(model));
        assertThat(world.has("one")).isFalse();
        assertThat(model.entriesProperty().get()).isEmpty();
        assertThat(model.saidProperty().get().text()).startsWith("“One” is in the trash");

        model.undo();
        assertThat(Files.readString(world.own("one"))).isEqualTo(before);
        assertThat(titles(model)).containsExactly("One");
        assertThat(model.saidProperty().get().undo()).isEmpty();
    }

    @Test
    void saysWhyAnUndoDidNotWork() {
        world.put("one", good("one", "One"));
        LibraryModel model = world.library();
        model.delete(only(model));
        SharedFiles.write(world.own("one"), good("one", "Another"));

        model.undo();

        assertThat(model.saidProperty().get().isTrouble()).isTrue();
        assertThat(model.saidProperty().get().text()).contains("something else has that name");
        assertThat(titles(model)).isEmpty();
    }

    @Test
    void savesACopyToGiveAway() throws IOException {
        world.put("one", good("one", "One"));
        LibraryModel model = world.library();
        Path copy = temp.resolve("copy.unknot");
        world.places.next = Optional.of(copy);

        model.export(only(model));

        assertThat(world.places.asked).singleElement().asString().endsWith("one.unknot");
        assertThat(Files.readString(copy)).contains("urn:unknot:schema:routine:2", "\"Ana\"");
        assertThat(model.saidProperty().get().text()).contains("copy.unknot");
    }

    @Test
    void handsOnTheChosenFile() {
        Path gift = temp.resolve("gift.unknot");
        world.places.next = Optional.of(gift);

        world.library().chooseFile();

        assertThat(world.files).containsExactly(gift);
    }

    @Test
    void showsTwoVersionsSideBySide() {
        world.put("one", good("one", "One"));
        world.put("one (conflicted copy)", good("one", "One, changed"));
        LibraryModel model = world.library();

        Entry entry = model.entriesProperty().get().getFirst();
        assertThat(model.entriesProperty().get()).hasSize(1);
        assertThat(entry.routine().title()).isEqualTo("One");
        assertThat(entry.versions()).extracting(OwnRoutine::title).containsExactly("One, changed");
    }

    @Test
    void keepsTheFirstOfTwoVersions() {
        world.put("one", good("one", "One"));
        world.put("one (conflicted copy)", good("one", "One, changed"));
        LibraryModel model = world.library();
        Entry entry = model.entriesProperty().get().getFirst();

        model.keep(entry.routine(), entry.versions().getFirst());

        assertThat(titles(model)).containsExactly("One");
        assertThat(world.has("one (conflicted copy)")).isFalse();
        model.undo();
        assertThat(world.has("one (conflicted copy)")).isTrue();
    }

    @Test
    void keepsTheSecondOfTwoVersionsUnderTheNameOfTheFirst() throws IOException {
        world.put("one", good("one", "One"));
        world.put(
                "one (conflicted copy)",
                good("one", "One, changed").replaceFirst("\"schema\"", "\"mine\": 7, \"schema\""));
        LibraryModel model = world.library();
        OwnRoutine second = model.entriesProperty().get().getFirst().versions().getFirst();

        model.keep(second, second);

        assertThat(titles(model)).containsExactly("One, changed");
        assertThat(only(model).versionOf()).isEmpty();
        assertThat(only(model).id()).isEqualTo("one");
        assertThat(Files.readString(world.own("one"))).contains("\"mine\"");
        assertThat(world.has("one (conflicted copy)")).isFalse();
        try (var trash = Files.list(world.folders.state().resolve("trash"))) {
            assertThat(trash).hasSize(2);
        }
    }

    @Test
    void aFileWithAnotherNameIsNoSecondVersion() {
        world.put("renamed by hand", good("one", "One"));

        assertThat(only(world.library()).versionOf()).isEmpty();
        assertThat(world.program().service().takeNotices()).isEmpty();
    }

    @Test
    void listsWhatCanNotBePlayed() {
        world.put("one", broken("one"));
        LibraryModel model = world.library();

        assertThat(only(model).isPlayable()).isFalse();
        assertThat(model.length(only(model))).isEmpty();
        model.start(only(model));
        assertThat(world.chosen).isEmpty();
    }
}
