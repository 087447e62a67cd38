package app.unknot.service;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// Port to what is done with the library as a whole. For the thread of the store alone.
public interface LibraryCare {
    /// Whether there was a library in this place that isn't there now, such as one on a drive that
    /// isn't plugged in. Nothing is saved until it is back or [#startAfresh] is chosen.
    boolean isGone();

    /// Begins a new library in the place of one that went away, or in the usual place if that one
    /// had been moved.
    void startAfresh();

    /// The backups of this machine, newest first.
    List<Backup> backups();

    /// What there is now, for comparison.
    Contents contents();

    /// Makes a backup.
    ///
    /// @param reason a word for its name, such as `by-hand`
    Backup backUp(String reason) throws StoreException;

    /// Removes what crashes have left over, and what has been in the trash for 30 days.
    void sweep();

    /// Makes the day's backup if there is none yet, and thins out the old ones. The only part that
    /// may run on another thread than the store's: it reads files while they may be written, and
    /// takes a line that is just being added as a whole or in part.
    ///
    /// @return what to tell the person
    List<Notice> backUpDaily();

    /// Puts settings and routines back as they were, and adds the sessions that are missing. What
    /// is replaced goes to the trash, after one more backup.
    ///
    /// @param evenIfSmaller must be true for a backup that has less than there is now
    /// @return names of the files that were written
    List<String> restore(Backup backup, boolean evenIfSmaller) throws StoreException;

    /// Copies the library to an empty folder, compares, and removes it here; the next start opens
    /// it there.
    ///
    /// @return names of the files that were moved
    List<String> moveTo(Path folder) throws StoreException;

    /// Deletes everything of the person's: library, backups, trash, drafts, and the log.
    ///
    /// @return files that stay, because they are not the program's or can't be deleted
    List<String> deleteEverything();

    /// Looks through all of it; changes nothing.
    List<LibraryFinding> examine();

    /// Sets damaged files aside and removes what crashes have left over. Nothing is lost by it.
    void repair() throws StoreException;

    /// How much there is.
    record Contents(int routines, int sessions) {
        public boolean hasLessThan(Contents other) {
            return routines < other.routines || sessions < other.sessions;
        }

        public boolean isEmpty() {
            return routines == 0 && sessions == 0;
        }
    }

    /// A copy of the library at some time.
    ///
    /// @param name of its file
    /// @param reason the word in its name
    /// @param bytes of its file
    record Backup(String name, Instant made, String reason, Contents contents, long bytes) {}
}
