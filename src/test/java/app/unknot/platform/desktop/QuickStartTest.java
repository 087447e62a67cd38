package app.unknot.platform.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuickStartTest {
    /// Java says "sharing" where it maps a cache; a start from the build has none to lose.
    @ParameterizedTest
    @CsvSource({
        "'', 'mixed mode, emulated-client', false",
        "/usr/bin/unknot, 'mixed mode, emulated-client, sharing', false",
        "/usr/bin/unknot, 'mixed mode, emulated-client', true"
    })
    void isLostWhereAPackagedStartSharesNothing(String launcher, String vm, boolean lost) {
        assertThat(QuickStart.isLost(launcher, vm)).isEqualTo(lost);
    }
}
