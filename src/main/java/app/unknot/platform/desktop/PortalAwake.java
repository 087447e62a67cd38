package app.unknot.platform.desktop;

import java.util.Map;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/// The portal through which programs in a sandbox ask a Linux desktop.
///
/// @param bus address of the session bus; empty where there is none
record PortalAwake(String bus) implements Wakefulness {
    private static final String SERVICE = "org.freedesktop.portal.Desktop";
    private static final String PATH = "/org/freedesktop/portal/desktop";
    private static final String INHIBIT = "org.freedesktop.portal.Inhibit";
    private static final int SUSPEND = 4;
    private static final int IDLE = 8;

    /// The portal as it is called.
    @DBusInterfaceName(INHIBIT)
    public interface Inhibit extends DBusInterface {
        /// Keeps the computer from what the flags say until the connection is closed.
        DBusPath Inhibit(String window, UInt32 flags, Map<String, Variant<?>> options);
    }

    @Override
    public String name() {
        return "the desktop portal";
    }

    @Override
    public Kept begin(String reason) throws NotKeptException {
        return SessionBus.ask(
                bus,
                connection ->
                        connection
                                .getRemoteObject(SERVICE, PATH, Inhibit.class)
                                .Inhibit(
                                        "",
                                        new UInt32(SUSPEND | IDLE),
                                        Map.of("reason", new Variant<>(reason))));
    }
}
