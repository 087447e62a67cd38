package app.unknot.storage;

import java.nio.file.Path;
import java.time.OffsetDateTime;

/// Where things are: what the person may sync or copy in the library, what belongs to this machine
/// alone in the state folder.
///
/// @param library absolute; may be in a synced folder
/// @param state absolute; must not be in a synced folder
public record LibraryFolder(Path library, Path state) {
    static final String LOG_ENDING = ".jsonl";
    static final String ROUTINE_ENDING = ".json";

    public LibraryFolder {
        if (!library.isAbsolute() || !state.isAbsolute()) {
            throw new IllegalArgumentException("Not absolute: " + library + ", " + state);
        }
    }

    public Path marker() {
        return library.resolve("library.json");
    }

    public Path settings() {
        return library.resolve("settings.json");
    }

    public Path routines() {
        return library.resolve("routines");
    }

    public Path routine(String id) {
        return routines().resolve(id + ROUTINE_ENDING);
    }

    /// Notes that there was a library here.
    Path known() {
        return state.resolve("library-known");
    }

    /// Where the library has been moved to.
    Path place() {
        return state.resolve("library-folder");
    }

    public Path backups() {
        return state.resolve("backups");
    }

    public Path trash() {
        return state.resolve("trash");
    }

    /// What is known of the progress files without reading them; can be deleted at any time.
    Path history() {
        return state.resolve("cache").resolve("history.bin");
    }

    public Path progress() {
        return library.resolve("progress");
    }

    /// The file for records of the month in which something started, by the calendar of its place.
    public Path month(String device, OffsetDateTime started) {
        String month = "%04d-%02d".formatted(started.getYear(), started.getMonthValue());
        return progress().resolve(device).resolve(month + LOG_ENDING);
    }

    public Path sessionDraft() {
        return state.resolve("session-draft.json");
    }

    public Path health() {
        return state.resolve("health.json");
    }

    /// Routines that are being edited, a file each.
    public Path routineDrafts() {
        return state.resolve("routine-drafts");
    }

    public Path device() {
        return state.resolve("device");
    }

    public Path setAside() {
        return state.resolve("set-aside");
    }

    public Path log() {
        return state.resolve("log");
    }

    /// The name of a file as the person sees it: from the library folder on, with slashes.
    String shown(Path file) {
        Path shown = file.startsWith(library) ? library.relativize(file) : file.getFileName();
        return String.valueOf(shown).replace('\\', '/');
    }
}
