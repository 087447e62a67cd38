package app.unknot.service;

import app.unknot.domain.progress.CheckResult;
import app.unknot.domain.progress.CheckResults;
import app.unknot.domain.progress.History;
import app.unknot.domain.progress.Knot;
import app.unknot.domain.progress.Knots;
import app.unknot.domain.progress.NextDay;
import app.unknot.domain.progress.NextDays;
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

    /// The knots that the last [#load] found on the way, each as its latest line has it.
    Knots knots();

    /// Adds one line about a knot to the month's file of this device.
    ///
    /// @throws StoreException when it is not safely on the disk
    void append(Knot knot) throws StoreException;

    /// What the last [#load] found to be said on the days after sessions.
    NextDays nextDays();

    /// Adds one line about the day after a session to the month's file of this device.
    ///
    /// @throws StoreException when it is not safely on the disk
    void append(NextDay answer) throws StoreException;

    /// The results of self-checks that the last [#load] found, each as its latest line has it.
    CheckResults checks();

    /// Adds one line about a self-check to the month's file of this device.
    ///
    /// @throws StoreException when it is not safely on the disk
    void append(CheckResult result) throws StoreException;
}
