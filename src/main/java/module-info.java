import org.jspecify.annotations.NullMarked;

/// Unknot, a desktop program for guided self-massage.
@NullMarked
module app.unknot {
    requires atlantafx.base;
    requires ch.qos.logback.classic;
    requires ch.qos.logback.core;
    requires java.desktop;
    requires javafx.controls;
    requires jdk.management;
    requires org.freedesktop.dbus;
    requires org.kordamp.ikonli.core;
    requires org.kordamp.ikonli.feather;
    requires org.slf4j;
    requires tools.jackson.databind;
    requires static org.jspecify;

    uses org.kordamp.ikonli.IkonHandler;

    provides ch.qos.logback.classic.spi.Configurator with
            app.unknot.platform.log.NoLogYet;

    exports app.unknot.app to
            javafx.graphics;
}
