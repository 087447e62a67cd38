package app.unknot.platform.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SingleInstanceTest {
    @TempDir private Path state;

    @Test
    void letsTheSecondAskForTheWindowOfTheFirst() throws InterruptedException {
        BlockingQueue<Optional<Path>> shown = new LinkedBlockingQueue<>();
        Path gift = state.resolve("gift für dich.unknot");
        try (var first = SingleInstance.take(state);
                var second = SingleInstance.take(state)) {
            first.onShow(shown::add);

            assertThat(first.isFirst()).isTrue();
            assertThat(second.isFirst()).isFalse();
            assertThat(second.askToShow(Optional.empty())).isTrue();
            assertThat(shown.poll(10, TimeUnit.SECONDS)).isEmpty();
            assertThat(second.askToShow(Optional.of(gift))).isTrue();
            assertThat(shown.poll(10, TimeUnit.SECONDS)).contains(gift);
        }
    }

    @Test
    void locksNobodyOutWithWhatACrashLeft() throws IOException {
        Files.writeString(state.resolve("lock"), "4711");
        Files.writeString(state.resolve("show"), "left over");

        try (var first = SingleInstance.take(state)) {
            first.onShow(file -> {});

            assertThat(first.isFirst()).isTrue();
        }
        try (var next = SingleInstance.take(state)) {
            assertThat(next.isFirst()).isTrue();
        }
    }

    @Test
    void doesNotWaitForAFirstThatDoesNotListen() {
        try (var first = SingleInstance.take(state);
                var second = SingleInstance.take(state)) {
            assertThat(first.isFirst()).isTrue();
            assertThat(second.askToShow(Optional.empty())).isFalse();
        }
    }
}
