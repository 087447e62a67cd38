package app.unknot.ui.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The names beside the bars.
class EaseChartTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    Buttock, Buttock
                    Sole of the foot, Sole of the foot
                    Between spine and shoulder blade, Between spine/and shoulder/blade
                    Slope between neck and shoulder, Slope between/neck and/shoulder
                    Unterarmmuskulatur innen, Unterarmmuskulatur/innen
                    '', ''
                    """)
    void longOnesAreBrokenBetweenWords(String name, String lines) {
        assertThat(EaseChart.inLines(name)).isEqualTo(lines.replace('/', '\n'));
    }
}
