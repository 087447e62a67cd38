package app.unknot.storage;

import app.unknot.platform.desktop.SingleInstance;
import app.unknot.storage.disk.RealDisk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/// A program that wants a library at the same moment as another one does: it says `ready`, waits
/// for a line, then opens the library as the window does and says what came of it.
final class RaceChild {
    private static final long A_MOMENT = 100_000_000;

    private RaceChild() {}

    /// @param words library folder, state folder, number of the session that it saves if it may
    public static void main(String[] words) throws IOException {
        Path state = Path.of(words[1]);
        System.out.println("ready");
        awaitLine();
        Path gift = state.resolve("gift.unknot");
        Optional<SingleInstance> taken =
                SingleInstance.takeOrAsk(
                        state,
                        Optional.of(gift),
                        () -> LockSupport.parkNanos(A_MOMENT),
                        Runnable::run);
        if (taken.isEmpty()) {
            System.out.println("second");
            return;
        }
        try (SingleInstance instance = taken.get()) {
            System.out.println("first");
            save(words);
            instance.onShow(file -> System.out.println("asked for " + file.orElseThrow()));
            awaitLine();
        }
    }

    private static void save(String[] words) throws IOException {
        var folder = new LibraryFolder(Path.of(words[0]), Path.of(words[1]));
        var disk = new RealDisk(wait -> {});
        StoreChild.open(folder, disk)
                .progress()
                .append(StoreChild.session(Integer.parseInt(words[2])));
    }

    private static void awaitLine() throws IOException {
        for (int read = System.in.read(); read != '\n' && read >= 0; read = System.in.read()) {
            // Until the line ends, or whoever started this has gone.
        }
    }
}
