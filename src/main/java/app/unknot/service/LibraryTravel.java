package app.unknot.service;

import app.unknot.service.LibraryCare.Backup;
import java.nio.file.Path;

/// Port to what brings a library from one place or computer to another. For the thread of the store
/// alone.
public interface LibraryTravel {
    /// Whether there is a library in that folder.
    boolean isLibrary(Path folder);

    /// The folder that the library would be in, if it went there: the chosen one when it is empty,
    /// else one in it.
    Path roomIn(Path chosen) throws StoreException;

    /// Has the next start open the library that is in that folder already; nothing is copied.
    ///
    /// @throws StoreException when there is none
    void openAt(Path folder) throws StoreException;

    /// Makes a backup and copies it into a folder, such as one on a stick.
    ///
    /// @return the copy
    Path copyTo(Path folder) throws StoreException;

    /// Puts a copy that was made on another computer among the backups here, so that it can be
    /// restored; nothing else changes.
    ///
    /// @throws StoreException when it is no backup or is damaged
    Backup takeIn(Path file) throws StoreException;
}
