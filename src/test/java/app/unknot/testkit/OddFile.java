package app.unknot.testkit;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/// Things with the name of a file that a program must not simply open, as far as this machine can
/// make them.
public enum OddFile {
    MISSING("There is no such file") {
        @Override
        void put(Path at) {
            // There is none.
        }
    },
    FOLDER("This is a folder") {
        @Override
        void put(Path at) throws IOException {
            Files.createDirectory(at);
        }
    },
    TWO_GIGABYTES("larger than 1 MiB") {
        @Override
        void put(Path at) throws IOException {
            try (RandomAccessFile sparse = new RandomAccessFile(at.toFile(), "rw")) {
                sparse.setLength(2L << 30);
            }
        }
    },
    PIPE("a device or a pipe") {
        @Override
        void put(Path at) throws IOException {
            try {
                Process process = new ProcessBuilder("mkfifo", at.toString()).start();
                if (process.waitFor() != 0) {
                    throw new IOException("mkfifo refused");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
        }
    },
    DEVICE("a device or a pipe") {
        @Override
        void put(Path at) throws IOException {
            Path endless = Path.of("/dev/zero");
            if (!Files.exists(endless)) {
                throw new IOException("there is no " + endless);
            }
            Files.createSymbolicLink(at, endless);
        }
    },
    LINK_TO_NOWHERE("a link to a file that is not there any more") {
        @Override
        void put(Path at) throws IOException {
            Files.createSymbolicLink(at, at.resolveSibling("gone"));
        }
    },
    LINK_IN_CIRCLES("a link that leads back to itself") {
        @Override
        void put(Path at) throws IOException {
            Path other = at.resolveSibling("other-link");
            Files.createSymbolicLink(other, at);
            Files.createSymbolicLink(at, other.getFileName());
        }
    },
    FORBIDDEN("no permission") {
        @Override
        void put(Path at) throws IOException {
            Files.writeString(at, "{}");
            Files.setPosixFilePermissions(at, PosixFilePermissions.fromString("-wx------"));
            if (Files.isReadable(at)) {
                throw new IOException("the superuser may read everything");
            }
        }
    };

    private final String words;

    OddFile(String words) {
        this.words = words;
    }

    /// Part of what the person is told when it is to be taken over.
    public String words() {
        return words;
    }

    abstract void put(Path at) throws IOException;

    /// Makes one at a path, or says in the output why that can't be tested here.
    ///
    /// @return empty where there can be none
    public Optional<Path> at(Path path) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            put(path);
            return Optional.of(path);
        } catch (IOException | UnsupportedOperationException e) {
            System.out.println("NOT TESTED HERE: " + name() + ", as " + e.getMessage());
            return Optional.empty();
        }
    }
}
