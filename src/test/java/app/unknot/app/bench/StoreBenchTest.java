package app.unknot.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.testkit.World;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The bench with histories that are small in the build; `-Dunknot.test.records` sets others. Only
/// with `-Dunknot.test.aims=true`, on a machine that does nothing else, the aims have to be
/// reached.
class StoreBenchTest {
    private static final boolean AIMS = Boolean.getBoolean("unknot.test.aims");
    private static final String RECORDS = System.getProperty("unknot.test.records", "120,2400");

    @Test
    void measuresEverySize(@TempDir Path scratch) throws IOException {
        List<Integer> sizes = Stream.of(RECORDS.split(",", -1)).map(Integer::valueOf).toList();
        List<BenchLine> lines = new ArrayList<>();

        new StoreBench(scratch, World.MESSAGES, lines::add).run(sizes);

        lines.forEach(line -> System.out.println(line.name() + ": " + line.value()));
        assertThat(lines).hasSize(sizes.size() * 3 + 2);
        assertThat(lines)
                .extracting(BenchLine::value)
                .noneMatch(value -> value.startsWith("f"))
                .filteredOn(value -> value.contains(" s"))
                .hasSize(sizes.size() * 2 + 1);
        if (AIMS) {
            assertThat(lines).allSatisfy(line -> assertThat(line.reached().orElse(true)).isTrue());
        }
    }
}
