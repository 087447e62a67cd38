package app.unknot.platform.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
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

    @Test
    void keepsWhatWasAskedForUntilThereIsAWindow() {
        Path gift = state.resolve("gift.unknot");
        try (var first =
                SingleInstance.takeOrAsk(state, Optional.empty(), () -> {}, Runnable::run)
                        .orElseThrow()) {
            var second =
                    SingleInstance.takeOrAsk(state, Optional.of(gift), () -> {}, Runnable::run);
            BlockingQueue<Optional<Path>> shown = new LinkedBlockingQueue<>();

            assertThat(second).isEmpty();
            first.onShow(shown::add);
            first.onShow(shown::add);

            assertThat(poll(shown)).contains(gift);
            assertThat(shown).isEmpty();
        }
    }

    @Test
    void doesNotBeginToAnswerWhenItHasLeft() {
        List<Runnable> later = new ArrayList<>();
        var first =
                SingleInstance.takeOrAsk(state, Optional.empty(), () -> {}, later::add)
                        .orElseThrow();
        first.close();

        later.forEach(Runnable::run);

        assertThat(state.resolve("show")).doesNotExist();
    }

    @Test
    void takesItsPlaceWhenTheFirstLeaves() {
        SingleInstance first = SingleInstance.take(state);

        try (var next =
                SingleInstance.takeOrAsk(state, Optional.empty(), first::close, Runnable::run)
                        .orElseThrow()) {
            assertThat(next.isFirst()).isTrue();
        }
    }

    @Test
    void leavesSomebodyAloneWhoNeverAnswers() {
        AtomicInteger rests = new AtomicInteger();
        try (var command = SingleInstance.take(state)) {
            assertThat(command.isFirst()).isTrue();
            assertThat(
                            SingleInstance.takeOrAsk(
                                    state, Optional.empty(), rests::incrementAndGet, Runnable::run))
                    .isEmpty();
        }
        assertThat(rests).hasValue(50);
    }

    private static Optional<Path> poll(BlockingQueue<Optional<Path>> shown) {
        try {
            return Objects.requireNonNull(shown.poll(10, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
