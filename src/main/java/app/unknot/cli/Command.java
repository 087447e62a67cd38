package app.unknot.cli;

import app.unknot.app.Launch;
import java.io.PrintStream;

/// Something the program does without a window.
public interface Command {
    /// The word that calls it.
    String name();

    /// The words after the name, such as `ROUTINE`; empty without any.
    String usage();

    /// Key of its one-line description in the message bundle.
    default String descriptionKey() {
        return "cli." + name();
    }

    /// Runs and prints its result.
    ///
    /// @return the exit code, 0 for success
    /// @throws UsageException when the words after the name can't be understood
    int run(Launch launch, PrintStream out) throws UsageException;
}
