package app.unknot.platform.desktop;

import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.types.UInt32;

/// The screen saver service that GNOME, KDE and others have.
///
/// @param bus address of the session bus; empty where there is none
record ScreenSaverAwake(String bus) implements Wakefulness {
    private static final String SERVICE = "org.freedesktop.ScreenSaver";
    private static final String PATH = "/org/freedesktop/ScreenSaver";

    /// The service as it is called.
    @DBusInterfaceName(SERVICE)
    public interface ScreenSaver extends DBusInterface {
        /// Keeps the screen on until the connection is closed.
        UInt32 Inhibit(String program, String reason);
    }

    @Override
    public String name() {
        return "the screen saver service";
    }

    @Override
    public Kept begin(String reason) throws NotKeptException {
        return SessionBus.ask(
                bus,
                connection ->
                        connection
                                .getRemoteObject(SERVICE, PATH, ScreenSaver.class)
                                .Inhibit("Unknot", reason));
    }
}
