package app.unknot.service;

/// Port to where settings are kept.
public interface SettingsFile {
    /// Reads the settings; a damaged file is set aside and named in a notice, and the defaults come
    /// back.
    Loaded<Settings> load();

    /// Replaces the file as a whole; fields of a newer version stay.
    ///
    /// @throws StoreException when nothing was saved
    void save(Settings settings) throws StoreException;
}
