package app.unknot.platform.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.status.NopStatusListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where the program's log goes: a file of limited size, and never the console, which belongs to
/// the commands.
public final class LogSetup {
    private static final String STATUS_LISTENER = "logback.statusListenerClass";
    private static final String PATTERN =
            "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level [%thread] %logger{24} - %msg%n";
    private static final long MOST_BYTES = 1_000_000;

    private LogSetup() {}

    /// Keeps all logging quiet from here on. Has to come before anything else in `main`, as the
    /// logging library would speak on standard output while it has not been told where to log.
    public static void quiet() {
        System.setProperty(STATUS_LISTENER, NopStatusListener.class.getName());
        context().reset();
        context().getStatusManager().add(new NopStatusListener());
        context().getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.OFF);
    }

    /// Logs to `unknot.log` in the folder, which is made if need be: warnings of any part, and what
    /// the program itself says. Beyond 1 MB, the log goes on in a new file, and one old one stays.
    ///
    /// @return the file, or empty when it can't be written; then nothing is logged
    public static Optional<Path> toFile(Path folder) {
        quiet();
        Path file = folder.resolve("unknot.log");
        try {
            Files.createDirectories(folder, forOwner(folder));
        } catch (IOException e) {
            return Optional.empty();
        }
        RollingFileAppender<ILoggingEvent> appender = appender(file);
        if (!appender.isStarted()) {
            return Optional.empty();
        }
        var root = context().getLogger(Logger.ROOT_LOGGER_NAME);
        root.addAppender(appender);
        root.setLevel(Level.WARN);
        context().getLogger("app.unknot").setLevel(Level.INFO);
        return Optional.of(file);
    }

    /// Stops logging and closes the file.
    public static void stop() {
        context().stop();
    }

    private static RollingFileAppender<ILoggingEvent> appender(Path file) {
        var encoder = new PatternLayoutEncoder();
        encoder.setContext(context());
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setPattern(PATTERN);
        encoder.start();

        var appender = new RollingFileAppender<ILoggingEvent>();
        appender.setContext(context());
        appender.setFile(file.toString());
        appender.setEncoder(encoder);

        var files = new TwoFiles(file, file.resolveSibling("unknot.1.log"), MOST_BYTES);
        files.setContext(context());
        files.start();
        appender.setRollingPolicy(files);
        appender.setTriggeringPolicy(files);
        appender.start();
        return appender;
    }

    /// What a person does here is nobody else's business.
    private static FileAttribute<?>[] forOwner(Path folder) {
        boolean isPosix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        return isPosix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }

    private static LoggerContext context() {
        return (LoggerContext) LoggerFactory.getILoggerFactory();
    }
}
