package app.unknot.storage.disk;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ChannelFileTest {
    private final PartialChannel channel = new PartialChannel();

    /// A forcing that never reaches the system shows in no other test that stays in one process.
    @Test
    void writesAllOfItAndForcesItToTheDiskItself() throws IOException {
        try (var file = new ChannelFile(Path.of("log"), channel)) {
            file.write("one line".getBytes(US_ASCII));
            file.force();
        }

        assertThat(channel.written()).isEqualTo("one line");
        assertThat(channel.calls())
                .containsExactly("write 3", "write 3", "write 2", "force all", "close");
    }
}
