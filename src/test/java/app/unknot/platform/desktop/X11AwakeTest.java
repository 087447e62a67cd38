package app.unknot.platform.desktop;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.platform.desktop.Wakefulness.Kept;
import app.unknot.testkit.Eventually;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// On a real X server with its own screen saver, which needs `libxss1`.
@Tag("desktop")
@Timeout(60)
@EnabledOnOs(OS.LINUX)
class X11AwakeTest {
    private static final int SECONDS = 1;
    private static final long LONGER = Duration.ofMillis(2_500).toNanos();
    private static final int OFFSET_OF_STATE = 8;
    private static final int ON = 1;

    private final String display = System.getenv("DISPLAY");

    @Test
    void theScreenStaysOnUntilItIsLetGo() throws Throwable {
        NativeCalls x11 = NativeCalls.of("libX11.so.6");
        NativeCalls saver = NativeCalls.of("libXss.so.1");
        var query = saver.function("XScreenSaverQueryInfo", JAVA_INT, ADDRESS, JAVA_LONG, ADDRESS);
        var set =
                x11.function(
                        "XSetScreenSaver",
                        JAVA_INT,
                        ADDRESS,
                        JAVA_INT,
                        JAVA_INT,
                        JAVA_INT,
                        JAVA_INT);
        var sync = x11.function("XSync", JAVA_INT, ADDRESS, JAVA_INT);
        try (Arena arena = Arena.ofConfined()) {
            var connection =
                    (MemorySegment)
                            x11.function("XOpenDisplay", ADDRESS, ADDRESS)
                                    .invokeExact(arena.allocateFrom(display));
            long root =
                    (long)
                            x11.function("XDefaultRootWindow", JAVA_LONG, ADDRESS)
                                    .invokeExact(connection);
            MemorySegment info = arena.allocate(48, 8);
            Kept kept = new X11Awake(display).begin("a session");
            int _ = (int) set.invokeExact(connection, SECONDS, 0, 1, 1);
            int _ = (int) sync.invokeExact(connection, 0);

            long longer = System.nanoTime() + LONGER;
            Eventually.holds("longer than the limit", () -> System.nanoTime() > longer);
            int _ = (int) query.invokeExact(connection, root, info);
            assertThat(info.get(JAVA_INT, OFFSET_OF_STATE)).as("kept").isNotEqualTo(ON);

            kept.end();
            Eventually.holds("screen saver", () -> isOn(query, connection, root, info));
            int _ = (int) set.invokeExact(connection, 0, 0, 1, 1);
            int _ = (int) x11.function("XCloseDisplay", JAVA_INT, ADDRESS).invokeExact(connection);
        }
    }

    private static boolean isOn(
            MethodHandle query, MemorySegment connection, long root, MemorySegment info)
            throws Exception {
        try {
            int _ = (int) query.invokeExact(connection, root, info);
            return info.get(JAVA_INT, OFFSET_OF_STATE) == ON;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void saysWhenTheServerIsNotThere() {
        assertThatThrownBy(() -> new X11Awake(":4711").begin("a session"))
                .isInstanceOf(NotKeptException.class)
                .hasMessageContaining(":4711");
    }
}
