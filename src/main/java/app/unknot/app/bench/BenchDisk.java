package app.unknot.app.bench;

import app.unknot.service.DiskThread;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The thread of the disk of a program that is measured, as the program itself has one.
final class BenchDisk implements DiskThread {
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("disk").factory());

    @Override
    public void execute(Runnable task) {
        thread.execute(task);
    }
}
