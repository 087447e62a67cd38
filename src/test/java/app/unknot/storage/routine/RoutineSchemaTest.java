package app.unknot.storage.routine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.storage.json.JsonDocument;
import app.unknot.storage.json.JsonLayout;
import app.unknot.storage.json.ShapeCheck;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/// The published JSON Schema and the program's own checks must say the same.
class RoutineSchemaTest {
    private static final int ROUNDS = Integer.getInteger("unknot.test.schema", 2_000);

    private final Schema schema =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(
                            new String(
                                    JsonLayout.page(
                                            RoutineShape.schema(RoutineShape.SCHEMA.current())),
                                    UTF_8));

    private static byte[] resource(String name) throws IOException {
        try (var in = RoutineShape.class.getResourceAsStream("/app/unknot/" + name)) {
            return in.readAllBytes();
        }
    }

    static List<ObjectNode> builtIn() throws Exception {
        List<ObjectNode> all = new ArrayList<>();
        for (String id : new BuiltInRoutines().ids()) {
            all.add(JsonDocument.parse(resource("routines/" + id + ".json")).copy());
        }
        return all;
    }

    static IntStream forms() {
        return IntStream.rangeClosed(1, RoutineShape.SCHEMA.current());
    }

    /// To write them anew: `-Dunknot.test.write=FOLDER`. One that was published stays as it is.
    @ParameterizedTest
    @MethodSource("forms")
    void isPublishedWithTheProgram(int form) throws IOException {
        String name = "routine-" + form + ".schema.json";
        byte[] page = JsonLayout.page(RoutineShape.schema(form));
        String write = System.getProperty("unknot.test.write", "");
        if (!write.isEmpty()) {
            Files.write(Path.of(write, name), page);
        }
        assertThat(resource("schema/" + name)).asString(UTF_8).isEqualTo(new String(page, UTF_8));
    }

    @Test
    void agreesOnTheRoutinesOfTheProgram() throws Exception {
        for (ObjectNode routine : builtIn()) {
            assertThat(schema.validate(routine.toString(), InputFormat.JSON)).isEmpty();
            assertThat(ShapeCheck.of(RoutineShape.file(), routine)).isEmpty();
        }
    }

    @Test
    void agreesOnDamagedRoutines() throws Exception {
        JsonDamage damage = new JsonDamage(20261122);
        List<ObjectNode> routines = builtIn();
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            ObjectNode damaged = damage.of(routines.get(round % routines.size()));
            boolean fits =
                    ShapeCheck.of(RoutineShape.file(), damaged).stream()
                            .allMatch(RoutineCheck::isWarning);
            boolean isValid = schema.validate(damaged.toString(), InputFormat.JSON).isEmpty();
            assertThat(fits).as("round %d: %s", round, damaged).isEqualTo(isValid);
            refused += fits ? 0 : 1;
        }
        assertThat(refused).isBetween(ROUNDS / 4, ROUNDS - 1);
    }
}
