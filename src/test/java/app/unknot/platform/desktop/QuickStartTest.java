package app.unknot.platform.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuickStartTest {
    /// Java says "sharing" where it maps a cache; a start from the build has none to lose.
    @ParameterizedTest
    @CsvSource({
        "'', 'mixed mode, emulated-client', false",
        "true, 'mixed mode, emulated-client, sharing', false",
        "true, 'mixed mode, emulated-client', true"
    })
    void isLostWhereAPackagedStartSharesNothing(String packaged, String vm, boolean lost) {
        assertThat(QuickStart.isLost(packaged, vm)).isEqualTo(lost);
    }
}
