package app.unknot.testkit;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/// Another thread, as one test sees it: nothing runs before it is told to.
public final class WaitingExecutor implements Executor {
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    @Override
    public void execute(Runnable task) {
        waiting.add(task);
    }

    /// Runs what is waiting, and what that brings.
    public void runAll() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
