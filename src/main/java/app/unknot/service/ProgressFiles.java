package app.unknot.service;

import app.unknot.domain.progress.History;
import app.unknot.domain.progress.Observation;
import app.unknot.domain.progress.Observations;
import app.unknot.domain.progress.SessionRecord;
import java.util.List;

/// Port to the person's progress files.
public interface ProgressFiles {
    /// Every session on record, merged by id (the highest revision counts). Unreadable lines are
    /// kept and named.
    Loaded<History> load();

    /// Reads sessions in full, as the last [#load] found them; those that aren't there as they were
    /// are left out.
    ///
    /// @param keys as [History#key] gives them
    List<SessionRecord> sessions(List<String> keys);

    /// Adds one line to the month's file of this device.
    ///
    /// @throws StoreException when it is not safely on the disk
    void append(SessionRecord record) throws StoreException;

    /// What the last [#load] found that the person noticed outside sessions, each thing as its
    /// latest line has it.
    Observations observations();

    /// Adds one line about such a thing to the month's file of this device.
    ///
    /// @throws StoreException when it is not safely on the disk
    void append(Observation line) throws StoreException;
}
