package app.unknot.platform.desktop;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The tool of macOS that keeps it awake while it runs. It ends by itself with the program that it
/// was told to watch.
///
/// @param command the tool and its arguments
record Caffeinate(List<String> command) implements Wakefulness {
    private static final int FAILS_WITHIN_MILLIS = 300;

    /// For the running program: neither display nor idle sleep.
    static Caffeinate ofSystem() {
        return watching("/usr/bin/caffeinate", ProcessHandle.current().pid());
    }

    /// @param pid of the program that it ends with
    static Caffeinate watching(String tool, long pid) {
        return new Caffeinate(List.of(tool, "-d", "-i", "-w", Long.toString(pid)));
    }

    @Override
    public String name() {
        return "caffeinate";
    }

    @Override
    public Kept begin(String reason) throws NotKeptException {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectOutput(Redirect.DISCARD)
                            .redirectError(Redirect.DISCARD)
                            .start();
            process.getOutputStream().close();
            if (process.waitFor(FAILS_WITHIN_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new NotKeptException("it ended with " + process.exitValue());
            }
            return process::destroy;
        } catch (IOException e) {
            throw new NotKeptException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotKeptException(e);
        }
    }
}
