package app.unknot.platform.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SingleInstanceTest {
    @TempDir private Path state;

    @Test
    void letsTheSecondAskForTheWindowOfTheFirst() throws InterruptedException {
        CountDownLatch shown = new CountDownLatch(1);
        try (var first = SingleInstance.take(state);
                var second = SingleInstance.take(state)) {
            first.onShow(shown::countDown);

            assertThat(first.isFirst()).isTrue();
            assertThat(second.isFirst()).isFalse();
            assertThat(second.askToShow()).isTrue();
            assertThat(shown.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void locksNobodyOutWithWhatACrashLeft() throws IOException {
        Files.writeString(state.resolve("lock"), "4711");
        Files.writeString(state.resolve("show"), "left over");

        try (var first = SingleInstance.take(state)) {
            first.onShow(() -> {});

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
            assertThat(second.askToShow()).isFalse();
        }
    }
}
