package app.unknot;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.testkit.Printed;
import app.unknot.testkit.World;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is answered before any folder is touched.
class MainTest {
    private final Printed out = new Printed();
    private final Printed err = new Printed();

    private int run(String... words) throws InterruptedException {
        return Main.run(List.of(words), World.MESSAGES, out.stream(), err.stream());
    }

    @Test
    void liesInTheModule() {
        assertThat(Main.class.getModule().getName()).isEqualTo("app.unknot");
    }

    @Test
    void helpIsPrinted() throws InterruptedException {
        assertThat(run("--help")).isZero();
        assertThat(out.lines()).hasSizeGreaterThan(5);
        assertThat(err.lines()).isEmpty();
    }

    @Test
    void theVersionIsPrinted() throws InterruptedException {
        assertThat(run("--version")).isZero();
        assertThat(out.lines()).singleElement().asString().matches("Unknot \\d+\\.\\d+\\.\\d+.*");
        assertThat(err.lines()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--nope", "nope", "list --nope", "--data-dir"})
    void wrongUseIsOneLineAndCodeTwo(String words) throws InterruptedException {
        assertThat(run(words.split(" "))).isEqualTo(2);
        assertThat(out.lines()).isEmpty();
        assertThat(err.lines()).hasSize(1);
    }
}
