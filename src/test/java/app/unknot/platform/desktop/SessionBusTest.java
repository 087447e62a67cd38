package app.unknot.platform.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.platform.desktop.Wakefulness.Kept;
import app.unknot.testkit.Eventually;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.connections.AbstractConnection;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.interfaces.DBus;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// With a bus of its own, which needs `dbus-daemon`, and stand-ins for the services on it.
@Tag("desktop")
@Timeout(60)
@EnabledOnOs(OS.LINUX)
class SessionBusTest {
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final List<String> callers = new CopyOnWriteArrayList<>();
    private Process daemon;
    private String address;
    private DBusConnection desktop;

    @BeforeEach
    void startBus() throws Exception {
        daemon =
                new ProcessBuilder("dbus-daemon", "--session", "--nofork", "--print-address=1")
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        BufferedReader lines = daemon.inputReader(StandardCharsets.UTF_8);
        address = lines.readLine();
        assertThat(address).as("dbus-daemon has to be installed").isNotNull();
        desktop = DBusConnectionBuilder.forAddress(address).withShared(false).build();
    }

    @AfterEach
    void stopBus() throws IOException {
        desktop.close();
        daemon.destroy();
    }

    private void note(String call) {
        callers.add(AbstractConnection.getCallInfo().getSource());
        calls.add(call);
    }

    private final class ScreenSaver implements ScreenSaverAwake.ScreenSaver {
        @Override
        public UInt32 Inhibit(String program, String reason) {
            note(program + ": " + reason);
            return new UInt32(7);
        }

        @Override
        public String getObjectPath() {
            return "/org/freedesktop/ScreenSaver";
        }
    }

    private final class Portal implements PortalAwake.Inhibit {
        @Override
        public DBusPath Inhibit(String window, UInt32 flags, Map<String, Variant<?>> options) {
            note(flags + ": " + options.get("reason").getValue());
            return new DBusPath("/org/freedesktop/portal/desktop/request/1");
        }

        @Override
        public String getObjectPath() {
            return "/org/freedesktop/portal/desktop";
        }
    }

    /// The service lets go when the connection that asked is gone, which the bus knows.
    private void assertGone(String caller) throws Exception {
        DBus bus =
                desktop.getRemoteObject(
                        "org.freedesktop.DBus", "/org/freedesktop/DBus", DBus.class);
        Eventually.holds("gone", () -> !bus.NameHasOwner(caller));
    }

    @Test
    void asksTheScreenSaverUntilItIsLetGo() throws Exception {
        desktop.requestBusName("org.freedesktop.ScreenSaver");
        desktop.exportObject(new ScreenSaver());

        Kept kept = new ScreenSaverAwake(address).begin("a session");

        assertThat(calls).containsExactly("Unknot: a session");
        DBus bus =
                desktop.getRemoteObject(
                        "org.freedesktop.DBus", "/org/freedesktop/DBus", DBus.class);
        assertThat(bus.NameHasOwner(callers.getFirst())).isTrue();
        kept.end();
        assertGone(callers.getFirst());
    }

    @Test
    void asksThePortalUntilItIsLetGo() throws Exception {
        desktop.requestBusName("org.freedesktop.portal.Desktop");
        desktop.exportObject(new Portal());

        Kept kept = new PortalAwake(address).begin("a session");

        assertThat(calls).containsExactly("12: a session");
        kept.end();
        assertGone(callers.getFirst());
    }

    @Test
    void saysWhenNobodyAnswers() {
        assertThatThrownBy(() -> new ScreenSaverAwake(address).begin("a session"))
                .isInstanceOf(NotKeptException.class)
                .hasMessageContaining("org.freedesktop.ScreenSaver");
        assertThatThrownBy(() -> new PortalAwake(address).begin("a session"))
                .isInstanceOf(NotKeptException.class)
                .hasMessageContaining("org.freedesktop.portal.Desktop");
    }

    @Test
    void saysWhenTheBusIsDead() {
        String dead = "unix:path=" + Path.of("target", "no-bus").toAbsolutePath();

        assertThatThrownBy(() -> new ScreenSaverAwake(dead).begin("a session"))
                .isInstanceOf(NotKeptException.class);
    }

    @Test
    void aBusThatEndsMeanwhileIsNoTrouble() throws Exception {
        desktop.requestBusName("org.freedesktop.ScreenSaver");
        desktop.exportObject(new ScreenSaver());
        Kept kept = new ScreenSaverAwake(address).begin("a session");

        daemon.destroy();
        daemon.waitFor();

        kept.end();
        assertThat(calls).hasSize(1);
    }
}
