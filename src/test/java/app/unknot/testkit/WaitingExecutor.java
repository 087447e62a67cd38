package app.unknot.testkit;

import app.unknot.service.DiskThread;
import app.unknot.service.speech.VoiceThread;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/// Another thread, as one test sees it: nothing runs before it is told to.
public final class WaitingExecutor implements DiskThread, VoiceThread {
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final List<Runnable> later = new ArrayList<>();
    private final List<Duration> waits = new ArrayList<>();

    @Override
    public void execute(Runnable task) {
        waiting.add(task);
    }

    /// Waits apart from the others, with how long it should take.
    @Override
    public void executeLater(Duration wait, Runnable task) {
        waits.add(wait);
        later.add(task);
    }

    /// How long was to be waited each time so far.
    public List<Duration> waits() {
        return List.copyOf(waits);
    }

    /// Lets the time pass for all that waits for it.
    public void passTime() {
        waiting.addAll(later);
        later.clear();
        runAll();
    }

    /// Runs what is waiting, and what that brings.
    public void runAll() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
