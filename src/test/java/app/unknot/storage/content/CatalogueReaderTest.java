package app.unknot.storage.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.unknot.domain.body.BodyArea;
import app.unknot.domain.body.DiagramView;
import app.unknot.domain.body.Pressure;
import app.unknot.domain.breathing.BreathPattern;
import app.unknot.domain.routine.Catalogue;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueReaderTest {
    private final Catalogue catalogue = new CatalogueReader().read(List.of(), List.of());

    @Test
    void readsTheAreasWithTheirLimits() {
        assertThat(catalogue.body().areas()).hasSize(21);
        BodyArea slope = catalogue.body().area("neck-shoulder-slope").orElseThrow();
        assertThat(slope.view()).contains(DiagramView.BACK);
        assertThat(slope.closeUp()).contains(DiagramView.UPPER_BACK);
        assertThat(slope.shapes()).containsExactly("upper-trapezius");
        assertThat(slope.budget()).isEqualTo(Duration.ofSeconds(90));
        assertThat(slope.pressure()).isEqualTo(new Pressure(3, 5, 6));
    }

    @Test
    void noAreaMayHaveMoreBallTimeOrPressureThanTheLimits() {
        assertThat(catalogue.body().areas())
                .allSatisfy(area -> {
                    assertThat(area.budget()).isLessThanOrEqualTo(catalogue.limits().areaBudget());
                    assertThat(area.pressure().ceiling())
                            .isLessThanOrEqualTo(catalogue.limits().pressure().ceiling());
                });
    }

    @Test
    void areasWithoutAPlaceGetNoBall() {
        assertThat(catalogue.body().areas())
                .filteredOn(area -> area.view().isEmpty())
                .extracting(BodyArea::id, BodyArea::budget)
                .containsExactlyInAnyOrder(
                        tuple("neck", Duration.ZERO),
                        tuple("low-back-core", Duration.ZERO),
                        tuple("whole-body", Duration.ZERO));
    }

    @Test
    void readsThePatternsInTheirOrder() {
        assertThat(catalogue.patterns())
                .extracting(BreathPattern::id)
                .containsExactly(
                        "calm-4-6",
                        "even-5-5",
                        "easy-3-4",
                        "long-3-7",
                        "deep-4-8",
                        "natural",
                        "sigh",
                        "box-4",
                        "relax-4-7-8");
        assertThat(catalogue.patternOnBall("box-4").id()).isEqualTo("calm-4-6");
        assertThat(catalogue.pattern("natural").orElseThrow()).isEqualTo(BreathPattern.natural());
    }

    @Test
    void readsTheLimits() {
        assertThat(catalogue.limits().holdCap()).isEqualTo(Duration.ofSeconds(90));
        assertThat(catalogue.limits().areaBudget()).isEqualTo(Duration.ofSeconds(180));
        assertThat(catalogue.limits().sessionBudget()).isEqualTo(Duration.ofMinutes(15));
        assertThat(catalogue.limits().pressure()).isEqualTo(new Pressure(4, 6, 7));
        assertThat(catalogue.limits().slowestPace()).isEqualTo(110);
    }

    @Test
    void readsEverySource() {
        assertThat(catalogue.sources()).hasSize(125).containsKey("S0");
        assertThat(catalogue.sources().values())
                .allSatisfy(source -> assertThat(source.address()).matches("|https?://\\S+"));
    }
}
