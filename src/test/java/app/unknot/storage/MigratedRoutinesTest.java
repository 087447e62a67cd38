package app.unknot.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.domain.routine.Block;
import app.unknot.domain.routine.Maker;
import app.unknot.domain.routine.Routine;
import app.unknot.service.LibraryCare.Backup;
import app.unknot.service.Notice.Kind;
import app.unknot.service.OwnRoutine;
import app.unknot.service.OwnRoutines;
import app.unknot.service.RoutineImport.Choice;
import app.unknot.service.StoreException;
import app.unknot.storage.disk.MemoryDisk;
import app.unknot.storage.json.JsonDocument;
import app.unknot.storage.json.Schema;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/// Own routines in an older form: read as they are, and rewritten only when they change.
class MigratedRoutinesTest {
    private final MemoryStore store = new MemoryStore();
    private final LocalStore open = store.open();
    private final OwnRoutines own = open.routines().own().orElseThrow();
    private final Path mine = store.folder.routine("mine");
    private final Path wall = store.folder.routine("wall-for-ben");
    private String older = "";

    private static String frozen(String name) throws IOException {
        try (var in = FileFormsTest.class.getResourceAsStream("forms/routine/1/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        }
    }

    @BeforeEach
    void putOlderFiles() throws IOException {
        older = frozen("written-by-hand.json");
        store.put(mine, older);
        store.put(wall, frozen("shared-with-author.json"));
    }

    private Routine routine(String id) {
        return own.all().value().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .flatMap(OwnRoutine::routine)
                .orElseThrow();
    }

    private ObjectNode written() throws Exception {
        return JsonDocument.parse(store.text(mine)).copy();
    }

    /// Without its last step.
    private static Routine shortened(Routine routine) {
        var block = routine.blocks().getFirst();
        var steps = block.steps().subList(0, block.steps().size() - 1);
        return routine.withBlocks(List.of(new Block(block.sides(), steps)));
    }

    @Test
    void areReadAsIfTheyWereNew() {
        assertThat(own.all().value())
                .allMatch(each ->
                        !each.isReadOnly()
                                && each.problems().stream().allMatch(p -> p.isWarning()));
        assertThat(routine("mine").maker().flatMap(Maker::name)).contains("Ada");
        assertThat(routine("wall-for-ben").maker().flatMap(Maker::name)).contains("Ana, in Porto");
    }

    @Test
    void areNotRewrittenUnlessTheyChange() throws StoreException {
        own.save(routine("mine"));

        assertThat(store.text(mine)).isEqualTo(older);
        assertThat(open.care().backups()).isEmpty();
    }

    @Test
    void areWrittenInTheNewestFormWithAllThatWasUnknown() throws Exception {
        own.save(shortened(routine("mine")));

        ObjectNode root = written();
        assertThat(Schema.number(root)).isEqualTo(FileForms.ROUTINE.current());
        assertThat(root.propertyNames())
                .startsWith(
                        "maker", "colour", "schema", "id", "revision", "title", "maker_", "plan__")
                .contains("plan_", "$schema")
                .doesNotContain("author");
        assertThat(store.text(mine)).contains("\"hertz\": 40.500", "\"stays in a step\"");
    }

    @Test
    void areBackedUpBeforeTheFirstOneIsRewritten() throws Exception {
        own.save(shortened(routine("mine")));
        own.save(
                routine("wall-for-ben").withBlocks(routine("wall-for-ben").blocks().subList(0, 1)));

        assertThat(open.care().backups())
                .extracting(Backup::reason)
                .containsExactly("before-routine-2");
        String made = open.care().backups().getFirst().name();
        assertThat(new Backups(store.folder, store.disk, Instant::now).all()).hasSize(1);
        open.care().restore(open.care().backups().getFirst(), true);
        assertThat(made).endsWith("-before-routine-2.zip");
        assertThat(store.text(mine)).isEqualTo(older);
    }

    @Test
    void stayAsTheyAreWhenTheBackupFails() {
        Routine changed = shortened(routine("mine"));
        store.disk.fail("write", 1);

        assertThatThrownBy(() -> own.save(changed))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.notice().kind()).isEqualTo(Kind.NOT_SAVED));
        assertThat(store.text(mine)).isEqualTo(older);
    }

    @Test
    void keepTheirBackupForGood() throws Exception {
        own.save(shortened(routine("mine")));

        for (int year = 2027; year < 2030; year++) {
            store.open(Instant.parse(year + "-03-01T07:00:00Z")).care().backUpDaily();
        }

        assertThat(store.open().care().backups())
                .extracting(Backup::reason)
                .containsExactly("daily", "daily", "daily", "before-routine-2");
    }

    @Test
    void areTheSameAsTheirNewerSelves() throws Exception {
        store.put(
                store.folder.routine("wall-for-ben (conflicted copy)"),
                frozen("shared-with-author.next.json"));

        assertThat(own.all().value())
                .extracting(OwnRoutine::id)
                .containsExactly("mine", "wall-for-ben");
        assertThat(own.all().notices())
                .extracting(notice -> notice.kind())
                .doesNotContain(Kind.ROUTINE_COPY);
    }

    @Test
    void areTakenOverAndExportedInTheNewestForm() throws Exception {
        Path gift = MemoryDisk.path("gift.unknot");
        store.put(gift, frozen("shared-with-author.json").replace("wall-for-ben", "gift"));

        var examined = own.examine(gift);
        assertThat(examined.routine().flatMap(Routine::maker).flatMap(Maker::name))
                .contains("Ana, in Porto");
        own.take(examined, Choice.KEEP_BOTH);
        own.export(routine("wall-for-ben"), gift);

        assertThat(store.text(store.folder.routine("gift")))
                .contains("\"schema\": 2", "urn:unknot:schema:routine:2");
        assertThat(store.text(gift))
                .startsWith("{\n  \"$schema\": \"urn:unknot:schema:routine:2\",\n  \"schema\": 2,")
                .contains("\"name\": \"Ana, in Porto\"");
    }
}
