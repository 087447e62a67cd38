package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ThinSheetTest {
    private static final String SHEET =
            """
            /* All of them. */
            .root { -fx-font-size: 14px; }
            .slider > .thumb, .scroll-bar > .thumb { -fx-opacity: 1; }
            .slider:hover { -fx-opacity: 0.9; }
            .slider-like { -fx-opacity: 0.5; }
            """;

    @Test
    void rulesAndSelectorsForWhatIsAbsentGoAndTheOthersStayInTheirOrder() {
        assertThat(ThinSheet.without(SHEET, Set.of("slider")).lines())
                .containsExactly(
                        ".root {-fx-font-size: 14px;}",
                        ".scroll-bar > .thumb {-fx-opacity: 1;}",
                        ".slider-like {-fx-opacity: 0.5;}");
    }

    @Test
    void aSheetThatItWouldSpoilIsRefused() {
        assertThatThrownBy(() -> ThinSheet.without("@import \"a.css\";", Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
