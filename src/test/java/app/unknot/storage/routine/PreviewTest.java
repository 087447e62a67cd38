package app.unknot.storage.routine;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.app.Folders;
import app.unknot.app.Program;
import app.unknot.service.RoutinePreview;
import app.unknot.storage.json.JsonLayout;
import app.unknot.testkit.LogLines;
import app.unknot.testkit.World;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/// Whatever passes the checks can be planned and held against the rules, as it would be on every
/// page from then on.
class PreviewTest {
    private static final int ROUNDS = Integer.getInteger("unknot.test.previews", 80);

    @TempDir Path temp;

    @Test
    void whateverIsUsableCanBePlannedAndChecked() throws Exception {
        JsonDamage damage = new JsonDamage(4711);
        List<ObjectNode> routines = RoutineSchemaTest.builtIn();
        Path file = temp.resolve("gift.unknot");
        int usable = 0;
        try (LogLines log = LogLines.ofWarnings();
                Program program =
                        Program.rehearsal(
                                new Folders(temp.resolve("library"), temp.resolve("state")),
                                World.MESSAGES)) {
            for (int round = 0; round < ROUNDS; round++) {
                ObjectNode damaged = damage.of(routines.get(round % routines.size()));
                Files.write(file, JsonLayout.page(damaged));
                RoutinePreview preview = program.intake().look(file).join();
                assertThat(log.lines()).as("round %d: %s", round, damaged).isEmpty();
                assertThat(preview.isUsable()).isEqualTo(preview.examined().routine().isPresent());
                usable += preview.isUsable() ? 1 : 0;
            }
        }
        assertThat(usable).isPositive();
    }
}
