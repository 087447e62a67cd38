package app.unknot.platform.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A connection of its own to the programs of a Linux desktop. What is asked for over it holds
/// until it is closed, or the program ends.
final class SessionBus implements Wakefulness.Kept {
    private static final Logger LOG = LoggerFactory.getLogger(SessionBus.class);

    private static final int PATIENCE_MILLIS = 2_000;

    /// Asks for something once connected.
    @FunctionalInterface
    interface Request {
        void to(DBusConnection connection) throws DBusException;
    }

    private final DBusConnection connection;

    private SessionBus(DBusConnection connection) {
        this.connection = connection;
    }

    /// Where the bus of that environment is; empty where there is none.
    static String address(Map<String, String> env) {
        String named = env.getOrDefault("DBUS_SESSION_BUS_ADDRESS", "");
        Path usual = Path.of(env.getOrDefault("XDG_RUNTIME_DIR", "/nonexistent"), "bus");
        return named.isBlank() && Files.exists(usual) ? "unix:path=" + usual : named;
    }

    /// Connects and asks.
    ///
    /// @param address of the bus; empty where there is none
    static SessionBus ask(String address, Request request) throws NotKeptException {
        if (address.isBlank()) {
            throw new NotKeptException("there is no session bus");
        }
        try {
            SessionBus bus = new SessionBus(connected(address));
            try {
                request.to(bus.connection);
                return bus;
            } catch (DBusException | DBusExecutionException e) {
                bus.end();
                throw e;
            }
        } catch (DBusException | DBusExecutionException e) {
            throw new NotKeptException(e);
        }
    }

    private static DBusConnection connected(String address) throws DBusException {
        return DBusConnectionBuilder.forAddress(address)
                .withShared(false)
                .transportConfig()
                .withTimeout(PATIENCE_MILLIS)
                .back()
                .build();
    }

    @Override
    public void end() {
        try {
            connection.close();
        } catch (IOException e) {
            LOG.debug("The session bus is gone already", e);
        }
    }
}
