package app.unknot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MainTest {
    @Test
    void liesInTheModule() {
        assertThat(Main.class.getModule().getName()).isEqualTo("app.unknot");
    }
}
