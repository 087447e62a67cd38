package app.unknot.domain.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.domain.session.Samples;
import app.unknot.storage.routine.BuiltInRoutines;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginTest {
    private static final Routine WALL =
            new BuiltInRoutines()
                    .all().stream()
                            .filter(routine -> routine.id().equals("wall-gentle"))
                            .findFirst()
                            .orElseThrow();

    @Test
    void aCopySaysWhatItWasMadeFrom() {
        Routine copy = WALL.copiedAs("wall-for-ben", "For Ben");

        assertThat(copy.id()).isEqualTo("wall-for-ben");
        assertThat(copy.title()).isEqualTo("For Ben");
        assertThat(copy.revision()).isEqualTo(1);
        assertThat(copy.copyOf()).contains(new CopyOf("wall-gentle", WALL.revision()));
        assertThat(copy.blocks()).isEqualTo(WALL.blocks());
        assertThat(copy.sources()).isEqualTo(WALL.sources()).isNotEmpty();
        assertThat(copy.warnings()).isEqualTo(WALL.warnings());
        assertThat(copy.hiddenBy()).isEqualTo(WALL.hiddenBy());
        assertThat(copy.related()).isEqualTo(WALL.related());
    }

    @Test
    void aCopyKeepsThePlanButNotTheMaker() {
        Plan plan = new Plan(3, Optional.of(4));
        Maker maker = new Maker(Optional.of("Ana"), Optional.empty(), Optional.empty());
        Origin origin =
                new Origin(
                        List.of("S0"),
                        Optional.of(maker),
                        Optional.of(new CopyOf("first", 7)),
                        Optional.of(plan));

        Origin copied = origin.copied(new CopyOf("second", 2));

        assertThat(copied)
                .isEqualTo(
                        new Origin(
                                List.of("S0"),
                                Optional.empty(),
                                Optional.of(new CopyOf("second", 2)),
                                Optional.of(plan)));
    }

    @Test
    void nothingIsKnownOfMostRoutines() {
        Routine routine = Samples.routine();

        assertThat(routine.maker()).isEmpty();
        assertThat(routine.copyOf()).isEmpty();
        assertThat(routine.plan()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 4", "8, 4", "3, 0", "3, 53"})
    void aPlanIsOfWeeks(int timesAWeek, int weeks) {
        assertThatThrownBy(() -> new Plan(timesAWeek, Optional.of(weeks)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("should be from 1 to");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "7, 52"})
    void aPlanMayBeShortOrLong(int timesAWeek, int weeks) {
        assertThat(new Plan(timesAWeek, Optional.of(weeks)).weeks()).contains(weeks);
    }
}
