package app.unknot.platform.desktop;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.invoke.MethodHandle;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;

/// The state of execution of Windows, which belongs to a thread: the one that asks has to live
/// until the computer may sleep again.
final class WindowsAwake implements Wakefulness {
    private static final int CONTINUOUS = 0x8000_0000;
    private static final int SYSTEM_REQUIRED = 1;
    private static final int DISPLAY_REQUIRED = 2;

    @Override
    public String name() {
        return "the execution state";
    }

    @Override
    public Kept begin(String reason) throws NotKeptException {
        MethodHandle set =
                NativeCalls.of("kernel32").function("SetThreadExecutionState", JAVA_INT, JAVA_INT);
        CompletableFuture<Integer> before = new CompletableFuture<>();
        CountDownLatch end = new CountDownLatch(1);
        Thread.ofPlatform()
                .name("awake-windows")
                .daemon()
                .start(() -> {
                    try {
                        int asked = CONTINUOUS | SYSTEM_REQUIRED | DISPLAY_REQUIRED;
                        before.complete((int) set.invokeExact(asked));
                        end.await();
                        int _ = (int) set.invokeExact(CONTINUOUS);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    } catch (Throwable e) {
                        before.completeExceptionally(e);
                    }
                });
        try {
            if (before.join() == 0) {
                throw new NotKeptException("Windows refuses");
            }
        } catch (CompletionException e) {
            throw new NotKeptException(e.getCause());
        }
        return end::countDown;
    }
}
