package app.unknot.storage;

import app.unknot.storage.disk.Disk.Stamp;
import java.time.Duration;
import java.time.Instant;
import java.util.zip.CRC32C;

/// A progress file as it was when it was read.
///
/// @param name from the library folder on
/// @param read when that was
/// @param check sum of all its bytes
/// @param tail sum of its last bytes
/// @param rows its sessions
/// @param others its other lines
record LogFile(
        String name,
        Stamp stamp,
        Instant read,
        int check,
        int tail,
        LogRows rows,
        OtherLines others) {
    /// How many bytes the sum of the tail is made of.
    static final int TAIL = 4_096;

    /// A file that was changed so shortly before it was read may have been changed again within the
    /// same tick of the file system's clock.
    private static final Duration TICK = Duration.ofSeconds(2);

    static LogFile of(String name, Stamp stamp, Instant read, byte[] content, LogReader found) {
        int start = Math.max(0, content.length - TAIL);
        return new LogFile(
                name,
                stamp,
                read,
                sum(content, 0, content.length),
                sum(content, start, content.length - start),
                found.rows(),
                found.others());
    }

    static int sum(byte[] bytes, int from, int length) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, from, length);
        return (int) sum.getValue();
    }

    /// Whether a file with that date and tail is still the same.
    boolean is(Stamp now, byte[] tailNow) {
        return stamp.equals(now)
                && stamp.changed().isBefore(read.minus(TICK))
                && tail == sum(tailNow, 0, tailNow.length);
    }

    /// Whether that is the same file with maybe more lines at its end.
    boolean isStartOf(byte[] content) {
        return stamp.size() > 0
                && stamp.size() <= content.length
                && check == sum(content, 0, (int) stamp.size());
    }
}
