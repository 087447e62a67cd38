package app.unknot.platform.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import ch.qos.logback.core.rolling.RollingPolicy;
import ch.qos.logback.core.rolling.RolloverFailure;
import ch.qos.logback.core.rolling.TriggeringPolicyBase;
import ch.qos.logback.core.rolling.helper.CompressionMode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Puts a full log file in place of the one before it. The policies of the library read patterns
/// out of paths, so that a folder with a percent sign in its name would break them.
final class TwoFiles extends TriggeringPolicyBase<ILoggingEvent> implements RollingPolicy {
    private final Path file;
    private final Path earlier;
    private final long mostBytes;

    TwoFiles(Path file, Path earlier, long mostBytes) {
        this.file = file;
        this.earlier = earlier;
        this.mostBytes = mostBytes;
    }

    @Override
    public boolean isTriggeringEvent(File active, ILoggingEvent event) {
        return active.length() >= mostBytes;
    }

    @Override
    public void rollover() throws RolloverFailure {
        try {
            Files.move(file, earlier, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new RolloverFailure("The log goes on in the same file", e);
        }
    }

    @Override
    public String getActiveFileName() {
        return file.toString();
    }

    @Override
    public CompressionMode getCompressionMode() {
        return CompressionMode.NONE;
    }

    @Override
    public void setParent(FileAppender<?> appender) {
        // Everything needed was given when this was made.
    }
}
