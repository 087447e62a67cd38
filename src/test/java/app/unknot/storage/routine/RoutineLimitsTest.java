package app.unknot.storage.routine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.i18n.Messages;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The largest that a routine file may be: what is just as large is taken, and what is larger is
/// refused with its own words.
class RoutineLimitsTest {
    private static final RoutineCheck CHECK = new RoutineCheck(Set.of("whole-body", "calf"));
    private static final int MOST_BYTES = 1 << 20;

    private static String file(String... blocks) {
        return """
        {"schema": 2, "id": "mine", "revision": 1, "title": "Mine", "summary": "S.",
         "forWhom": "Me.", "level": "easy", "goal": "release", "surface": "wall", "blocks": [
        %s
        ]}
        """
                .formatted(String.join(",\n", blocks));
    }

    private static String block(String steps) {
        return "{\"sides\": \"center\", \"steps\": [" + steps + "]}";
    }

    private static String rests(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number ->
                        """
                        {"id": "rest-%d", "kind": "rest", "title": "R", "instruction": "R.",
                         "area": "calf", "position": "standing", "seconds": 6, "cues": []}\
                        """
                                .formatted(number))
                .collect(Collectors.joining(",\n"));
    }

    private static CheckedRoutine check(String text) {
        return CHECK.check(text.getBytes(UTF_8));
    }

    @Test
    void fiveHundredStepsAreTheMostInAllBlocksTogether() {
        String most = file(block(rests(0, 200)), block(rests(200, 500)));
        String more = file(block(rests(0, 200)), block(rests(200, 501)));

        assertThat(check(most).routine().orElseThrow().steps()).hasSize(500);
        CheckedRoutine refused = check(more);
        assertThat(refused.routine()).isEmpty();
        assertThat(Messages.in(Locale.ENGLISH).problem("x", refused.problems().getFirst()))
                .endsWith("\"blocks\" should be at most 500 steps in all, but is 501.");
    }

    @Test
    void oneMebibyteIsTheMost() {
        String text = file(block(rests(0, 1)));
        String whole = text + " ".repeat(MOST_BYTES - text.length());

        assertThat(check(whole).problems()).isEmpty();
        assertThat(check(whole + " ").routine()).isEmpty();
    }

    @Test
    void aPressureMayBeTheSameThroughout() {
        String hold =
                """
                {"id": "hold", "kind": "hold", "title": "H", "instruction": "H.", "area": "calf",
                 "position": "standing", "breaths": 4,
                 "pressure": {"low": 5, "high": 5, "ceiling": 5}, "cues": []}
                """;

        assertThat(check(file(block(hold))).problems()).isEmpty();
        assertThat(check(file(block(hold.replace("ceiling\": 5", "ceiling\": 4")))).routine())
                .isEmpty();
    }
}
