package app.unknot.platform.measure;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/// What the program has used of the machine up to one moment.
///
/// @param nanos monotonic time of that moment
/// @param cpuNanos of all threads together, also those of the virtual machine
/// @param allocatedBytes of all threads together, also those that have ended
public record ProcessUse(long nanos, long cpuNanos, long allocatedBytes) {
    public static ProcessUse now() {
        return new ProcessUse(
                System.nanoTime(),
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)
                        .getProcessCpuTime(),
                ManagementFactory.getPlatformMXBean(ThreadMXBean.class)
                        .getTotalThreadAllocatedBytes());
    }

    /// The part of one core that was busy since then, in percent; more than 100 with several.
    public double percentOfOneCoreSince(ProcessUse earlier) {
        return 100.0 * (cpuNanos - earlier.cpuNanos) / (nanos - earlier.nanos);
    }

    public double allocatedBytesASecondSince(ProcessUse earlier) {
        return (allocatedBytes - earlier.allocatedBytes) * 1e9 / (nanos - earlier.nanos);
    }
}
