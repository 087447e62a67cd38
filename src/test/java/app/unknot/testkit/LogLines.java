package app.unknot.testkit;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/// What is logged at the level of a warning or above while this is open, as `level message cause`;
/// meanwhile it doesn't come on the console.
public final class LogLines extends AppenderBase<ILoggingEvent> implements AutoCloseable {
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final List<Appender<ILoggingEvent>> others = new ArrayList<>();
    private final Logger root;
    private final Level before;

    private LogLines(LoggerContext context) {
        this.root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        this.before = root.getLevel();
        setContext(context);
    }

    public static LogLines ofWarnings() {
        LogLines log = new LogLines((LoggerContext) LoggerFactory.getILoggerFactory());
        log.start();
        log.root.iteratorForAppenders().forEachRemaining(log.others::add);
        log.others.forEach(log.root::detachAppender);
        log.root.addAppender(log);
        log.root.setLevel(Level.WARN);
        return log;
    }

    @Override
    protected void append(ILoggingEvent event) {
        if (event.getLevel().isGreaterOrEqual(Level.WARN)) {
            String cause =
                    event.getThrowableProxy() == null
                            ? ""
                            : " " + event.getThrowableProxy().getMessage();
            lines.add(event.getLevel() + " " + event.getFormattedMessage() + cause);
        }
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void close() {
        root.detachAppender(this);
        others.forEach(root::addAppender);
        root.setLevel(before);
        stop();
    }
}
