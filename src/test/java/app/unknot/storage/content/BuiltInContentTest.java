package app.unknot.storage.content;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.health.Effect;
import app.unknot.domain.progress.CareLimits;
import app.unknot.domain.progress.ProgressLimits;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Everything that comes with the program is there. The limits are those of the research; whoever
/// changes one changes it here too, and knows why.
class BuiltInContentTest {
    private final BuiltInContent content = new BuiltInContent();

    @Test
    void isAllThere() {
        assertThat(content.builtIn()).isNotEmpty();
        assertThat(content.catalogue().body().areas()).isNotEmpty();
        assertThat(content.firstWeek()).isNotNull();
        assertThat(content.stopWords()).isNotNull();
        assertThat(content.health().flags()).isNotEmpty();
    }

    @Test
    void hasTheLimitsOfProgressAndCare() {
        assertThat(content.progressLimits())
                .isEqualTo(new ProgressLimits(1, 2, .33, 5, 4, 2, 2, 7));
        assertThat(content.careLimits())
                .isEqualTo(new CareLimits(20, 4, 6, 2, 2, 2, 6, Duration.ofSeconds(20), 10));
    }

    @Test
    void knowsWhereTheBallMustNotLieForSomeFlags() {
        assertThat(content.health().flags().values())
                .extracting(Effect::noBallOn)
                .anyMatch(surfaces -> !surfaces.isEmpty());
    }
}
