package app.unknot.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.domain.body.DiagramView;
import app.unknot.domain.body.Point;
import app.unknot.domain.body.Side;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KnotsTest {
    private static final OffsetDateTime MORNING = OffsetDateTime.parse("2026-03-01T08:00:00+01:00");

    static Knot made(String id) {
        return new Knot(
                id,
                1,
                MORNING,
                Knot.Change.MADE,
                "between-shoulder-blades",
                Side.LEFT,
                DiagramView.UPPER_BACK,
                new Point(241.1, 350),
                Optional.empty());
    }

    @Test
    void theLatestLineOfEachKnotCountsInWhateverOrder() {
        Knot one = made("one");
        Knot renamed = one.renamed(MORNING.plusDays(1), "  The mean one ");
        Knot moved =
                renamed.moved(
                        MORNING.plusDays(2),
                        "on-the-blade",
                        Side.RIGHT,
                        DiagramView.UPPER_BACK,
                        new Point(450, 300));
        List<Knot> lines = new ArrayList<>(List.of(one, renamed, moved, one, made("two")));
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(lines, new Random(seed));
            Knots knots = Knots.of(lines);
            assertThat(knots.all()).containsExactly(made("two"), moved);
            assertThat(knots.knot("one").orElseThrow().name()).contains("The mean one");
        }
    }

    @Test
    void twoMachinesThatWereApartAgree() {
        Knot here = made("one").renamed(MORNING.plusHours(1), "Here");
        Knot there = made("one").renamed(MORNING.plusHours(2), "There");

        assertThat(Knots.of(List.of(here, there)).all()).containsExactly(there);
        assertThat(Knots.of(List.of(there, here)).all()).containsExactly(there);
    }

    @Test
    void whatIsRetiredCanComeBack() {
        Knot retired = made("one").retired(MORNING.plusDays(1));
        Knots knots = Knots.of(List.of(made("one"), retired));

        assertThat(knots.active()).isEmpty();
        assertThat(knots.all()).hasSize(1);
        assertThat(knots.with(retired.again(MORNING.plusDays(2))).active())
                .extracting(Knot::id)
                .containsExactly("one");
    }

    @Test
    void aBlankNameIsNoneAndALongOneIsRefused() {
        assertThat(made("one").renamed(MORNING, "  ").name()).isEmpty();
        assertThatThrownBy(() -> made("one").renamed(MORNING, "x".repeat(81)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
