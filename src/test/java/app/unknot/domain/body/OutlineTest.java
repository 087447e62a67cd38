package app.unknot.domain.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineTest {
    private static final String RING = "M0 0L10 0 10 10 0 10ZM3 3L7 3 7 7 3 7Z";

    @Test
    void readsNumbersWithoutSpacesAndRepeatedCommands() {
        Outline outline = Outline.parse("M0-1L.5 2-3 4Z");

        assertThat(outline.points())
                .containsExactly(
                        new Point(0, -1), new Point(.5, 2), new Point(-3, 4), new Point(0, -1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"M0 0Q1 1 2 2", "M0 0L5", "M0 zero", "L", "m0 0", ""})
    void refusesWhatItCannotRead(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> Outline.parse(path));
    }

    @Test
    void namesWhatItCannotRead() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Outline.parse("M0 0A5 5 0 0 1 9 9"))
                .withMessageContaining("A")
                .withMessageContaining("M0 0");
    }

    @ParameterizedTest
    @CsvSource({"1, 1, true", "5, 5, false", "8, 5, true", "11, 5, false", "-1, -1, false"})
    void countsAnInnerRingAsAHole(double x, double y, boolean inside) {
        assertThat(Outline.parse(RING).contains(new Point(x, y))).isEqualTo(inside);
    }

    @Test
    void endsACurveAtItsEnd() {
        Outline curve = Outline.parse("M0 0C0 10 10 10 10 0");

        assertThat(curve.points()).hasSize(Outline.PIECES + 1);
        assertThat(curve.at(0)).isEqualTo(new Point(0, 0));
        assertThat(curve.at(1)).isEqualTo(new Point(10, 0));
        assertThat(curve.at(.5).x()).isCloseTo(5, within(1e-9));
        assertThat(curve.at(.5).y()).isCloseTo(7.5, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 0, 0",
        "0, 0, 0",
        ".25, 5, 0",
        ".5, 10, 0",
        ".75, 10, 5",
        "1, 10, 10",
        "2, 10, 10"
    })
    void findsThePointAtAFractionOfTheLength(double fraction, double x, double y) {
        assertThat(Outline.parse("M0 0L10 0 10 10").at(fraction)).isEqualTo(new Point(x, y));
    }

    @Test
    void measuresToTheLineFromBothSides() {
        Outline square = Outline.parse("M0 0L10 0 10 10 0 10Z");

        assertThat(square.distanceToLine(new Point(5, 3))).isEqualTo(3);
        assertThat(square.distanceToLine(new Point(13, 14))).isEqualTo(5);
    }
}
