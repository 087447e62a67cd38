package app.unknot.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;

/// What was printed, line by line.
public final class Printed {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream stream = new PrintStream(bytes, true, UTF_8);

    /// Where to print to.
    public PrintStream stream() {
        return stream;
    }

    public List<String> lines() {
        return bytes.toString(UTF_8).lines().toList();
    }
}
