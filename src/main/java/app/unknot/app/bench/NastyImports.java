package app.unknot.app.bench;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Files that a stranger might have made to keep the program busy: as large as they may be, and
/// larger.
final class NastyImports {
    private static final int MOST = 1 << 20;
    private static final String HEAD = "{\"schema\": 1, \"id\": \"nasty\", \"title\": \"Nasty\", ";
    private static final String BLOCK = "\"blocks\": [{\"sides\": \"center\", \"steps\": [%s]}]}";

    private NastyImports() {}

    static void in(Path folder) throws IOException {
        Files.createDirectories(folder);
        write(folder, "deep", "[".repeat(MOST - 1));
        write(folder, "deep-objects", "{\"a\":".repeat(200_000));
        write(folder, "names", "{" + many(90_000, i -> "\"k" + i + "\":1") + "}");
        write(folder, "one-name", "{" + many(100_000, i -> "\"a\":1") + "}");
        write(folder, "texts", HEAD + "\"x\": \"" + "x".repeat(MOST - 200) + "\"}");
        write(folder, "numbers", HEAD + "\"x\": " + "9".repeat(MOST - 200) + "}");
        write(folder, "exponent", HEAD + "\"x\": 1e2147483647, \"y\": 1e-2147483647}");
        write(folder, "escapes", HEAD + "\"x\": \"" + "\\u202e".repeat(3_000) + "\"}");
        write(folder, "commas", HEAD + "\"x\": [" + ",".repeat(MOST - 200) + "]}");
        write(folder, "spaces", " ".repeat(MOST - 2) + "{}");
        write(folder, "lines", "\n".repeat(MOST - 2) + "x");
        write(folder, "quotes", "\u201c".repeat(MOST / 3));
        write(folder, "html", "<!doctype html>" + "<p>".repeat(MOST / 3 - 10));
        write(folder, "steps", HEAD + BLOCK.formatted(many(9_000, i -> "{\"kind\": \"hold\"}")));
        write(
                folder,
                "kinds",
                HEAD + BLOCK.formatted(many(9_000, i -> "{\"kind\": \"k" + i + "\"}")));
        write(folder, "misspelt", HEAD + many(20_000, i -> "\"tittle" + i + "\": 1") + "}");
        try (RandomAccessFile sparse =
                new RandomAccessFile(folder.resolve("sparse.unknot").toFile(), "rw")) {
            sparse.setLength(2L << 30);
        }
    }

    private static String many(int count, IntFunction<String> item) {
        return IntStream.range(0, count).mapToObj(item).collect(Collectors.joining(","));
    }

    private static void write(Path folder, String name, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve(name + ".unknot"), bytes);
    }
}
