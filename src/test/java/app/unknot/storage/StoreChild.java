package app.unknot.storage;

import app.unknot.domain.progress.SessionRecord;
import app.unknot.platform.desktop.SingleInstance;
import app.unknot.service.Settings;
import app.unknot.service.StoreException;
import app.unknot.storage.disk.Disk;
import app.unknot.storage.disk.RealDisk;
import app.unknot.storage.disk.SlowDisk;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;

/// A program that does nothing but save, until somebody ends it; it says of each thing that it is
/// saved, once it is.
///
/// Every third thing is the settings, whose extra placing time is the number in microseconds; the
/// others are sessions with the number as their id.
final class StoreChild {
    static final int EVERY = 3;

    private StoreChild() {}

    /// @param words library folder, state folder, first number, last number, and `forget` to leave
    ///   out every forcing, or `lock` to take the right to write
    public static void main(String[] words) throws IOException {
        if (words.length > 4 && words[4].equals("lock")) {
            try (SingleInstance lock = SingleInstance.take(Path.of(words[1]))) {
                saveAll(words, !lock.isFirst());
            }
        } else {
            saveAll(words, words.length > 4 && words[4].equals("forget"));
        }
    }

    private static void saveAll(String[] words, boolean forgets) throws IOException {
        Disk disk = new SlowDisk(new RealDisk(wait -> {}), forgets);
        LocalStore store = open(new LibraryFolder(Path.of(words[0]), Path.of(words[1])), disk);
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
            for (int number = Integer.parseInt(words[2]);
                    number <= Integer.parseInt(words[3]);
                    number++) {
                save(store, number);
                out.write((number + "\n").getBytes(StandardCharsets.US_ASCII));
            }
        }
    }

    static LocalStore open(LibraryFolder folder, Disk disk) {
        return LocalStore.in(
                folder,
                disk,
                InstantSource.fixed(Instant.parse("2026-11-22T07:12:00Z")),
                () -> "child");
    }

    private static void save(LocalStore store, int number) throws StoreException {
        if (number % EVERY == 0) {
            store.settings().save(settings(number));
        } else {
            store.progress().append(session(number));
        }
    }

    static Settings settings(int number) {
        return Settings.DEFAULT.withExtraPlacing(Duration.ofNanos(number * 1_000L));
    }

    static SessionRecord session(int number) {
        String id = String.format(Locale.ROOT, "%06d", number);
        return SessionSamples.brief(id, SessionSamples.NOVEMBER.plusSeconds(number));
    }
}
