package app.unknot.platform.desktop;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/// The screen saver of a bare X server, where no desktop answers. The server itself ends it with
/// the connection.
///
/// @param display as in the environment; empty where there is none
record X11Awake(String display) implements Wakefulness {
    private static final int ON = 1;

    @Override
    public String name() {
        return "the X server";
    }

    @Override
    public Kept begin(String reason) throws NotKeptException {
        if (display.isBlank()) {
            throw new NotKeptException("there is no X display");
        }
        NativeCalls x11 = NativeCalls.of("libX11.so.6");
        NativeCalls saver = NativeCalls.of("libXss.so.1");
        MethodHandle open = x11.function("XOpenDisplay", ADDRESS, ADDRESS);
        MethodHandle close = x11.function("XCloseDisplay", JAVA_INT, ADDRESS);
        MethodHandle sync = x11.function("XSync", JAVA_INT, ADDRESS, JAVA_INT);
        MethodHandle exists =
                saver.function("XScreenSaverQueryExtension", JAVA_INT, ADDRESS, ADDRESS, ADDRESS);
        MethodHandle suspend = saver.procedure("XScreenSaverSuspend", ADDRESS, JAVA_INT);
        try (Arena arena = Arena.ofConfined()) {
            var connection = (MemorySegment) open.invokeExact(arena.allocateFrom(display));
            if (connection.address() == 0) {
                throw new NotKeptException("the display " + display + " doesn't answer");
            }
            MemorySegment numbers = arena.allocate(JAVA_INT, 2);
            MemorySegment second = numbers.asSlice(JAVA_INT.byteSize());
            if ((int) exists.invokeExact(connection, numbers, second) == 0) {
                closeQuietly(close, connection);
                throw new NotKeptException("it has no screen saver");
            }
            suspend.invokeExact(connection, ON);
            int _ = (int) sync.invokeExact(connection, 0);
            return () -> closeQuietly(close, connection);
        } catch (NotKeptException e) {
            throw e;
        } catch (Throwable e) {
            throw new NotKeptException(e);
        }
    }

    private static void closeQuietly(MethodHandle close, MemorySegment connection) {
        try {
            int _ = (int) close.invokeExact(connection);
        } catch (Throwable e) {
            throw new IllegalStateException("The X display can't be closed", e);
        }
    }
}
