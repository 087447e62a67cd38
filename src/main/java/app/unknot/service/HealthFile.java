package app.unknot.service;

import app.unknot.domain.health.HealthAnswers;
import java.util.List;
import java.util.Optional;

/// Port to where the answers of the health check are kept: on this machine alone.
public interface HealthFile {
    /// Reads the answers; empty for who was never asked. A damaged file is set aside and named in a
    /// notice, and nobody was asked then.
    Loaded<Optional<HealthAnswers>> load();

    /// Replaces the file as a whole; fields that this version doesn't know stay.
    ///
    /// @return what to tell the person although it worked
    /// @throws StoreException when nothing was saved
    List<Notice> save(HealthAnswers answers) throws StoreException;
}
