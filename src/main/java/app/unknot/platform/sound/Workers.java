package app.unknot.platform.sound;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Threads that wait for a sound device, each in its own time; one that hangs can be left behind
/// and doesn't keep the program from ending.
final class Workers {
    private static final int IDLE_SECONDS = 1;

    private Workers() {}

    /// Runs one task after the other; its thread ends by itself when there are no more.
    static Executor next() {
        ThreadPoolExecutor worker =
                new ThreadPoolExecutor(
                        1,
                        1,
                        IDLE_SECONDS,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(),
                        Thread.ofPlatform().name("sound-device").daemon().factory());
        worker.allowCoreThreadTimeOut(true);
        return worker;
    }
}
