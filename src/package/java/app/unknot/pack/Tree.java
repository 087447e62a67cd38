package app.unknot.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What is done to whole folders.
final class Tree {
    private Tree() {}

    static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().toList();
        }
    }

    static void copy(Path from, Path to) throws IOException {
        for (Path file : all(from)) {
            Path copy = to.resolve(from.relativize(file).toString());
            if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                Files.createDirectories(copy);
            } else {
                Files.copy(
                        file,
                        copy,
                        LinkOption.NOFOLLOW_LINKS,
                        StandardCopyOption.COPY_ATTRIBUTES,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            for (Path file : all(folder).reversed()) {
                // jlink writes files that Windows wouldn't delete.
                file.toFile().setWritable(true);
                Files.delete(file);
            }
        }
    }

    /// Gives everything one date. Java takes its cache only with the modules that it was made of,
    /// which it knows by their date.
    static void date(Path folder, Instant date) throws IOException {
        List<Path> files =
                all(folder).stream()
                        .filter(file -> !Files.isSymbolicLink(file))
                        .sorted(Comparator.reverseOrder())
                        .toList();
        for (Path file : files) {
            Files.setLastModifiedTime(file, FileTime.from(date));
        }
    }

    /// The size of what is in a folder, or of a file.
    static long bytes(Path place) {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
