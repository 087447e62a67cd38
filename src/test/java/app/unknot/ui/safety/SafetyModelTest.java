package app.unknot.ui.safety;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.ui.PageSamples;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SafetyModelTest {
    private final List<String> clipboard = new ArrayList<>();
    private final SafetyModel model = PageSamples.safety(clipboard::add);

    @Test
    void everySignAndQuestionIsThere() {
        assertThat(model.stopSigns()).hasSize(6);
        assertThat(model.redFlags()).hasSize(6).first().asString().contains("Chest pain");
        assertThat(model.reasonsToAsk()).hasSize(10);
        assertThat(model.reasonsToWait()).hasSize(2);
    }

    @Test
    void theNumbersToCallAreThoseOfTheHealthCheck() {
        assertThat(model.emergency())
                .isEqualTo(
                        "Emergency? Call 999 now, or have somebody call. Elsewhere, call the local"
                                + " emergency number: 112 in Europe, 911 in the United States.");
    }

    @Test
    void theDiagnosticsSayWhatRunsOnWhat() {
        model.copyDiagnostics();

        assertThat(clipboard)
                .containsExactly(
                        """
                        Unknot 0.1.0
                        System: Linux 6.1, amd64
                        Java: 25+36, Sample
                        JavaFX: 26.0.2
                        Data: ~/.local/share/unknot
                        State: ~/.local/state/unknot
                        Log: ~/.local/state/unknot/logs/unknot.log\
                        """);
    }

    @Test
    void theDiagnosticsNameNobody() {
        assertThat(model.diagnostics()).doesNotContain("alexandra");
    }

    @Test
    void aFolderElsewhereStaysAsItIs() {
        Computer computer = new Computer("", "", "", "/home/anna");

        assertThat(computer.withoutHome("/home/annabel/data")).isEqualTo("/home/annabel/data");
        assertThat(computer.withoutHome("/mnt/data")).isEqualTo("/mnt/data");
        assertThat(computer.withoutHome("/home/anna")).isEqualTo("~");
    }

    @Test
    void thisComputerIsKnown() {
        Computer here = Computer.here();

        assertThat(here.system()).doesNotContain("?").contains(System.getProperty("os.name"));
        assertThat(here.java()).doesNotContain("?");
        assertThat(here.home()).isNotEmpty();
    }
}
