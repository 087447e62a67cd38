package app.unknot.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Puts the jars of the voice beside the program, without the languages that it doesn't speak: ICU
/// alone would bring the names of money, zones and lands in some hundred of them, a third of the
/// voice's size, of which only the rules for reading English numbers aloud are ever asked.
final class VoiceJars {
    private static final String ICU = "icu4j-";
    private static final String DATA = "com/ibm/icu/impl/data/icudt\\d+b/";
    private static final Pattern ANOTHER_LANGUAGE =
            Pattern.compile(
                    DATA
                            + "((\\w+/)?(?!en\\.|en_US\\.)[a-z]{2,3}(_\\w+)?\\.res|brkitr/\\w+\\.dict)");

    private VoiceJars() {}

    static void copy(Order order, Path to) throws IOException {
        Tree.copy(order.voice(), to);
        for (Path jar : Tree.all(to)) {
            if (jar.getFileName().toString().startsWith(ICU)) {
                thin(order, jar);
            }
        }
    }

    private static void thin(Order order, Path jar) throws IOException {
        Path thin = jar.resolveSibling("thin.jar");
        try (ZipFile whole = new ZipFile(jar.toFile());
                OutputStream file = Files.newOutputStream(thin);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            List<? extends ZipEntry> kept =
                    whole.stream()
                            .filter(entry -> !entry.isDirectory())
                            .filter(entry -> !ANOTHER_LANGUAGE.matcher(entry.getName()).matches())
                            .toList();
            for (ZipEntry entry : kept) {
                ZipEntry next = new ZipEntry(entry.getName());
                next.setTimeLocal(order.date().atOffset(ZoneOffset.UTC).toLocalDateTime());
                zip.putNextEntry(next);
                whole.getInputStream(entry).transferTo(zip);
            }
        }
        Files.delete(jar);
        Files.move(thin, jar);
    }
}
