package app.unknot.ui.library;

import static app.unknot.testkit.SharedFiles.broken;
import static app.unknot.testkit.SharedFiles.good;
import static app.unknot.testkit.SharedFiles.odd;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.routine.Maker;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.session.lint.Rule;
import app.unknot.service.RoutineImport.Clash;
import app.unknot.testkit.OddFile;
import app.unknot.testkit.SharedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImportModelTest {
    @TempDir Path temp;
    private LibraryWorld world;

    @BeforeEach
    void open() {
        world = new LibraryWorld(temp);
    }

    private List<String> backups() throws IOException {
        Path folder = world.folders.state().resolve("backups");
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void looksWithoutWriting() {
        ImportModel model = world.incoming(good("gift", "A gift"));

        assertThat(model.preview().isUsable()).isTrue();
        assertThat(model.preview().length()).isPresent();
        assertThat(model.examined().routine().flatMap(Routine::maker).flatMap(Maker::name))
                .contains("Ana");
        assertThat(model.clash()).isEqualTo(Clash.NONE);
        assertThat(world.folders.library()).doesNotExist();
        model.cancel();
        assertThat(world.cancelled).isEqualTo(1);
        assertThat(world.folders.library()).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource(OddFile.class)
    @Timeout(value = 10, threadMode = ThreadMode.SEPARATE_THREAD)
    void saysWhatIsWrongWithWhatIsNoOrdinaryFile(OddFile odd) {
        Path file = temp.resolve("gift.unknot");
        if (odd.at(file).isEmpty()) {
            return;
        }

        ImportModel model = world.incoming(file);
        model.copyProblems();
        model.add();

        assertThat(model.preview().isUsable()).isFalse();
        assertThat(world.copied)
                .singleElement()
                .asString()
                .contains("gift.unknot: ")
                .contains(odd.words());
        assertThat(world.taken).isEmpty();
        assertThat(world.folders.library()).doesNotExist();
    }

    @Test
    void addsBehindABackup() throws IOException {
        world.put("mine", good("mine", "Mine"));
        assertThat(backups()).noneMatch(name -> name.contains("before-import"));

        world.incoming(good("gift", "A gift")).add();

        assertThat(world.taken).extracting(taken -> taken.routine().id()).containsExactly("gift");
        assertThat(world.has("gift")).isTrue();
        assertThat(backups()).filteredOn(name -> name.contains("before-import")).hasSize(1);
        assertThat(world.program().service().library().routine("gift")).isPresent();
    }

    @Test
    void keepsBothOrReplaces() throws IOException {
        world.put("gift", good("gift", "Mine"));
        ImportModel model = world.incoming(good("gift", "A gift"));
        assertThat(model.clash()).isEqualTo(Clash.OWN);
        assertThat(model.preview().taken()).contains("Mine");

        model.add();
        assertThat(world.taken.getLast().routine().id()).isEqualTo("gift-2");

        world.incoming(good("gift", "A gift")).replace();
        assertThat(world.taken.getLast().routine().id()).isEqualTo("gift");
        assertThat(Files.readString(world.own("gift"))).contains("A gift");
        try (var trash = Files.list(world.folders.state().resolve("trash"))) {
            assertThat(trash).hasSize(1);
        }
    }

    @Test
    void aNameOfTheProgramGetsAnother() {
        ImportModel model = world.incoming(good("classic-floor", "Trojan"));
        assertThat(model.clash()).isEqualTo(Clash.RESERVED);

        model.add();

        assertThat(world.taken.getLast().routine().id()).isEqualTo("classic-floor-2");
    }

    @Test
    void refusesABrokenFileAndCopiesWhatIsWrong() {
        ImportModel model = world.incoming(broken("gift"));

        assertThat(model.preview().isUsable()).isFalse();
        assertThat(model.problems()).hasSize(3);
        model.add();
        model.replace();
        assertThat(world.taken).isEmpty();
        assertThat(world.folders.library()).doesNotExist();

        model.copyProblems();
        assertThat(world.copied)
                .singleElement()
                .asString()
                .contains("gift.unknot, line 10, column 14:")
                .contains("\"surface\": \"ceiling\"")
                .contains("^");
    }

    @Test
    void namesTheRulesThatItBreaksAndShowsHiddenCharacters() {
        ImportModel model = world.incoming(odd("gift"));

        assertThat(model.preview().isUsable()).isTrue();
        assertThat(model.preview().routine().orElseThrow().title())
                .isEqualTo("Back [U+202E]esaeler");
        assertThat(model.preview().findings())
                .anyMatch(finding -> finding.rule() == Rule.HOLD_LENGTH);
    }

    @Test
    void saysWhyItWasNotTakenOver() {
        world.put("mine", good("mine", "Mine"));
        ImportModel model = world.incoming(good("gift", "A gift"));
        block();

        model.add();

        assertThat(world.taken).isEmpty();
        assertThat(model.busyProperty().get()).isFalse();
        assertThat(model.troubleProperty().get()).isNotEmpty();
    }

    /// A file where the folder of backups has to be.
    private void block() {
        Path backups = world.folders.state().resolve("backups");
        try {
            if (Files.exists(backups)) {
                Files.move(backups, temp.resolve("moved"));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        SharedFiles.write(backups, "not a folder");
    }
}
