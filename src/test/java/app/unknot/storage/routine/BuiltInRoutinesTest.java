package app.unknot.storage.routine;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.routine.Routine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BuiltInRoutinesTest {
    private final BuiltInRoutines builtIn = new BuiltInRoutines();

    static List<String> ids() {
        return new BuiltInRoutines().ids();
    }

    @Test
    void everyRoutineCanBePlayed() {
        assertThat(builtIn.all()).isNotEmpty().allMatch(Routine::isPlayable);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyFieldIsKnown(String id) throws IOException {
        String file = id + ".json";
        try (var content = getClass().getResourceAsStream("/app/unknot/routines/" + file)) {
            assertThat(content).isNotNull();
            String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(new RoutineReader().unknownFields(file, text)).isEmpty();
        }
    }
}
