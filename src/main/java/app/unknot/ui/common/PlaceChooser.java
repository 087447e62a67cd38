package app.unknot.ui.common;

import java.nio.file.Path;
import java.util.Optional;

/// Port to the system's own windows for choosing a file or folder. Each waits for the person;
/// nothing comes back when they change their mind.
public interface PlaceChooser {
    /// A folder that is there.
    ///
    /// @param title what it is for
    Optional<Path> folder(String title);

    /// A file that is there.
    ///
    /// @param kind what such files are called
    /// @param ending such as `.zip`; files of other endings can be chosen too
    Optional<Path> fileToOpen(String title, String kind, String ending);

    /// A place for a new file; the system asks before an old one is replaced.
    ///
    /// @param name the name to begin with
    Optional<Path> fileToSave(String title, String name);
}
