package app.unknot.app;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where this person's files are.
///
/// @param library what the person owns and may sync: progress, settings, routines
/// @param state what belongs to this machine: drafts, log, files that were set aside
/// @param usual where the library is as long as the person hasn't moved it
public record Folders(Path library, Path state, Path usual) {
    private static final Logger LOG = LoggerFactory.getLogger(Folders.class);

    /// Folders of a library in its usual place.
    public Folders(Path library, Path state) {
        this(library, state, library);
    }

    /// The folders with the library where the person has moved it to.
    public static Folders asMoved(Path library, Path state) {
        try {
            Path place = state.resolve("library-folder");
            if (Files.exists(place) && !Files.isRegularFile(place)) {
                throw new FileSystemException(place.toString(), null, "it is not a file");
            }
            Path moved = Path.of(Files.readString(place).strip());
            return new Folders(moved.isAbsolute() ? moved : library, state, library);
        } catch (NoSuchFileException e) {
            return new Folders(library, state);
        } catch (IOException | InvalidPathException e) {
            LOG.warn("Where the library was moved to can't be read", e);
            return new Folders(library, state);
        }
    }

    /// The same as they are now.
    Folders again() {
        return asMoved(usual, state);
    }
}
