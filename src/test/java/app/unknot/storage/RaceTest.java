package app.unknot.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.platform.desktop.SingleInstance;
import app.unknot.storage.disk.RealDisk;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Two programs that open one library at the same moment, really. `-Dunknot.test.races` sets how
/// often.
@Timeout(1800)
class RaceTest {
    private static final int RACES = Integer.getInteger("unknot.test.races", 20);

    @TempDir Path temp;

    /// A [RaceChild] and what it says.
    private record Racer(Process process, BufferedReader said, OutputStream told)
            implements AutoCloseable {
        static Racer start(LibraryFolder folder, int number) throws IOException {
            List<String> command = new ArrayList<>(RunningChild.command(folder, number, number));
            command.replaceAll(word ->
                    word.equals(StoreChild.class.getName()) ? RaceChild.class.getName() : word);
            Process process =
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return new Racer(process, process.inputReader(), process.getOutputStream());
        }

        String line() throws IOException {
            return String.valueOf(said.readLine());
        }

        void tell() throws IOException {
            told.write('\n');
            told.flush();
        }

        @Override
        public void close() {
            process.destroyForcibly();
        }
    }

    @Test
    void oneGetsTheLibraryAndTheOtherAsksIt() throws IOException, InterruptedException {
        var folder = new LibraryFolder(temp.resolve("library"), temp.resolve("state"));
        Set<String> saved = new HashSet<>();
        for (int race = 0; race < RACES; race++) {
            try (Racer one = Racer.start(folder, 2 * race);
                    Racer other = Racer.start(folder, 2 * race + 1)) {
                assertThat(List.of(one.line(), other.line())).containsOnly("ready");
                one.tell();
                other.tell();
                String first = one.line();
                String second = other.line();
                boolean isOne = first.equals("first");
                Racer winner = isOne ? one : other;

                assertThat(List.of(first, second))
                        .as("race %d", race)
                        .containsExactlyInAnyOrder("first", "second");
                assertThat(winner.line()).startsWith("asked for ").endsWith("gift.unknot");
                assertThat((isOne ? other : one).process().waitFor()).isZero();
                saved.add(StoreChild.session(2 * race + (isOne ? 0 : 1)).id());
                if (race % 2 == 0) {
                    winner.tell();
                    assertThat(winner.process().waitFor()).isZero();
                } else {
                    winner.process().destroyForcibly().waitFor(); // its lock and socket stay behind
                }
            }
        }
        expectOnly(saved, folder);
    }

    private static void expectOnly(Set<String> saved, LibraryFolder folder) {
        var history = StoreChild.open(folder, new RealDisk(wait -> {})).progress().load().value();
        assertThat(history.size()).isEqualTo(saved.size());
        assertThat(saved).allMatch(id -> history.revision(id) == 1);
        try (SingleInstance next = SingleInstance.take(folder.state())) {
            assertThat(next.isFirst()).as("nobody is locked out").isTrue();
        }
    }
}
