package app.unknot.platform.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.core.spi.ContextAwareBase;
import org.slf4j.Logger;

/// How the logging library starts: without a word, instead of looking for files of its own and then
/// setting itself up for the console, which would also take a tenth of the time until the window.
public final class NoLogYet extends ContextAwareBase implements Configurator {
    /// Made by the logging library.
    public NoLogYet() {}

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.OFF);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }
}
