package app.unknot.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import app.unknot.storage.json.DamageException;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/// Bytes that find their own way through the readers, guided by what they reach.
class ReadersFuzz {
    /// Eight times what an import may take: the watched classes hand out far more than the program
    /// does by itself, which `bench store` measures.
    private static final long MOST_BYTES = 512L << 20;

    private static final Duration LONGEST = Duration.ofSeconds(1);
    private static final int TRIES = 8;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @FunctionalInterface
    private interface Reader {
        void read(byte[] content) throws DamageException;
    }

    @FuzzTest(maxDuration = "10m")
    @DictionaryEntries({
        "\"schema\":",
        "\"maker\":",
        "\"copyOf\":",
        "\"plan\":",
        "\"blocks\":",
        "\"steps\":",
        "\"cues\":",
        "\"kind\":",
        "\"at\":",
        "{\"breath\": 2, \"on\": \"out\"}",
        "\"pressure\":"
    })
    void routine(byte[] content) {
        expectWithinLimits(content, ReaderPromises::routine);
    }

    @FuzzTest(maxDuration = "10m")
    @DictionaryEntries({
        "\"schema\":",
        "\"sound\":",
        "\"theme\":",
        "\"pace\":",
        "1e99",
        "0.0000000001"
    })
    void settings(byte[] content) {
        expectWithinLimits(content, ReaderPromises::settings);
    }

    @FuzzTest(maxDuration = "10m")
    @DictionaryEntries({
        "\"kind\":\"session\"",
        "\"started\":",
        "\"steps\":[",
        "+18:00",
        "\"ending\":"
    })
    void line(byte[] content) {
        expectWithinLimits(content, ReaderPromises::line);
    }

    @FuzzTest(maxDuration = "10m")
    @DictionaryEntries({
        "\"kind\":\"knot\"",
        "\"written\":",
        "\"change\":\"moved\"",
        "\"side\":\"left\"",
        "\"view\":\"chest\"",
        "+18:00:01"
    })
    void knot(byte[] content) {
        expectWithinLimits(content, ReaderPromises::knot);
    }

    @FuzzTest(maxDuration = "10m")
    @DictionaryEntries({
        "\"answers\":",
        "\"cleared\":",
        "\"areas\":[",
        "\"felt\":[",
        "\"not-sure\"",
        "\"complaint\":",
        "+999999999-12-31"
    })
    void health(byte[] content) {
        expectWithinLimits(content, ReaderPromises::health);
    }

    /// Counts time of the processor, as the machine may be busy, and reads again when it took long,
    /// as the first times are spent on loading, instrumenting and compiling classes.
    private static void expectWithinLimits(byte[] content, Reader reader) {
        for (int i = 0; i < TRIES; i++) {
            if (isWithinLimits(content, reader)) {
                return;
            }
        }
        fail("Each time too long or too much");
    }

    private static boolean isWithinLimits(byte[] content, Reader reader) {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long start = THREADS.getCurrentThreadCpuTime();
        try {
            reader.read(content);
        } catch (DamageException e) {
            assertThat(e.words()).isNotBlank();
        }
        return THREADS.getCurrentThreadCpuTime() - start < LONGEST.toNanos()
                && THREADS.getCurrentThreadAllocatedBytes() - bytes < MOST_BYTES;
    }
}
