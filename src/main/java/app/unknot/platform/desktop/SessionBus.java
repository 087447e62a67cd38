package app.unknot.platform.desktop;

import java.io.IOException;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A connection of its own to the programs of a Linux desktop. What is asked for over it holds
/// until it is closed, or the program ends.
final class SessionBus implements Wakefulness.Kept {
    private static final Logger LOG = LoggerFactory.getLogger(SessionBus.class);

    /// Asks for something once connected.
    @FunctionalInterface
    interface Request {
        void to(DBusConnection connection) throws DBusException;
    }

    private final DBusConnection connection;

    private SessionBus(DBusConnection connection) {
        this.connection = connection;
    }

    /// Connects and asks.
    ///
    /// @param address of the bus; null where the environment names none
    static SessionBus ask(@Nullable String address, Request request) throws NotKeptException {
        if (address == null || address.isBlank()) {
            throw new NotKeptException("there is no session bus");
        }
        try {
            SessionBus bus =
                    new SessionBus(
                            DBusConnectionBuilder.forAddress(address).withShared(false).build());
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

    @Override
    public void end() {
        try {
            connection.close();
        } catch (IOException e) {
            LOG.debug("The session bus is gone already", e);
        }
    }
}
