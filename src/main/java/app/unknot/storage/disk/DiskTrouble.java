package app.unknot.storage.disk;

import app.unknot.storage.disk.Disk.Entry;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/// What a disk's refusal means, in a few words for the person.
public final class DiskTrouble {
    private DiskTrouble() {}

    /// Why what stands at a path can't be read as a file.
    public static String words(Entry entry) {
        return switch (entry) {
            case FILE -> "is a file";
            case NONE -> "is not there";
            case FOLDER -> "is a folder, not a file";
            case LINK_TO_NOWHERE -> "is a link to what is not there";
            case LINK_IN_CIRCLES -> "is a link that leads back to itself";
            case OTHER -> "is a device or a pipe, not a file";
        };
    }

    /// A short phrase in English, such as `No space left on device`; never empty.
    public static String words(IOException refusal) {
        return switch (refusal) {
            case AccessDeniedException e -> "no permission";
            case NoSuchFileException e -> "the folder is not there";
            case FileAlreadyExistsException e -> "something else has that name";
            case FileSystemException e when e.getReason() != null -> e.getReason();
            default -> {
                String message = refusal.getMessage();
                yield message == null || message.isBlank()
                        ? refusal.getClass().getSimpleName()
                        : message;
            }
        };
    }
}
