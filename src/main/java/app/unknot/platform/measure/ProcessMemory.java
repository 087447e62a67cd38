package app.unknot.platform.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/// How much memory a process has in use, where the system tells it as Linux does.
public final class ProcessMemory {
    private static final String RESIDENT = "VmRSS:";
    private static final String PEAK = "VmHWM:";
    private static final String OWN_SHARE = "Pss:";
    private static final int KIBI = 1024;

    private ProcessMemory() {}

    /// Bytes that a process has in memory now; empty where that can't be known.
    public static OptionalLong residentBytes(ProcessHandle process) {
        return value(process, RESIDENT);
    }

    /// The most bytes that a process has had in memory; empty where that can't be known.
    public static OptionalLong peakBytes(ProcessHandle process) {
        return value(process, PEAK);
    }

    /// Bytes that a process has in memory for itself, and its part of what it shares with others;
    /// empty where that can't be known.
    public static OptionalLong ownShareBytes(ProcessHandle process) {
        return value(process, "smaps_rollup", OWN_SHARE);
    }

    private static OptionalLong value(ProcessHandle process, String name) {
        return value(process, "status", name);
    }

    private static OptionalLong value(ProcessHandle process, String file, String name) {
        Path status = Path.of("/proc", Long.toString(process.pid()), file);
        try {
            return Files.readString(status, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(name))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(kibibytes -> Long.parseLong(kibibytes) * KIBI)
                    .findFirst();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }
}
