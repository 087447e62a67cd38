package app.unknot.service;

import java.util.List;

/// Port to where settings are kept.
public interface SettingsFile {
    /// Reads the settings; a damaged file is set aside and named in a notice, and the defaults come
    /// back.
    Loaded<Settings> load();

    /// Replaces the file as a whole; fields that this version doesn't know stay.
    ///
    /// @return what to tell the person although it worked, such as that somebody had damaged the
    ///   file meanwhile and it was set aside
    /// @throws StoreException when nothing was saved
    List<Notice> save(Settings settings) throws StoreException;
}
