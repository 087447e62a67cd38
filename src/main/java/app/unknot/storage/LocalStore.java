package app.unknot.storage;

import app.unknot.domain.progress.Observation;
import app.unknot.domain.progress.SessionRecord;
import app.unknot.service.Drafts;
import app.unknot.service.HealthFile;
import app.unknot.service.Ids;
import app.unknot.service.LibraryCare;
import app.unknot.service.LibraryTravel;
import app.unknot.service.ProgressFiles;
import app.unknot.service.RoutineDrafts;
import app.unknot.service.RoutineFiles;
import app.unknot.service.SettingsFile;
import app.unknot.storage.content.BuiltInContent;
import app.unknot.storage.disk.Disk;
import app.unknot.storage.disk.SetAside;
import java.time.InstantSource;

/// The person's files in one library. Its parts are for one thread at a time, all of them for the
/// same one, and that thread must not be interrupted while it writes.
public record LocalStore(
        SettingsFile settings,
        ProgressFiles progress,
        Drafts drafts,
        HealthFile health,
        RoutineDrafts routineDrafts,
        RoutineFiles routines,
        LibraryCare care,
        LibraryTravel travel) {
    /// A session as it stands in a progress file, with its line feed.
    public static byte[] line(SessionRecord record) {
        return SessionLine.write(record);
    }

    /// Something noticed outside a session, in the same way.
    public static byte[] line(Observation line) {
        return ObservationLine.write(line);
    }

    /// The store of a library; nothing is read or made before it is asked for.
    ///
    /// @param clock dates the names of files that are set aside
    public static LocalStore in(LibraryFolder folder, Disk disk, InstantSource clock, Ids ids) {
        var setAside = new SetAside(disk, folder.setAside(), clock);
        var marker = new LibraryMarker(folder, disk, ids);
        var trash = new Trash(folder, disk, clock);
        var migrationBackup = new MigrationBackup(new Backups(folder, disk, clock));
        var device = new DeviceFile(disk, folder.device(), ids, setAside);
        var routines =
                new LibraryRoutines(
                        new BuiltInContent(),
                        known ->
                                new OwnRoutineFiles(
                                        folder, disk, marker, trash, migrationBackup, known));
        return new LocalStore(
                new JsonSettings(
                        folder, disk, setAside, marker, migrationBackup, FileForms.SETTINGS),
                new JsonlProgress(folder, disk, device, marker, clock),
                new JsonDrafts(folder, disk, setAside),
                new JsonHealth(folder, disk, setAside),
                new JsonRoutineDrafts(folder, disk, setAside),
                routines,
                new LocalLibraryCare(
                        folder, disk, marker, trash, routines.own().orElseThrow(), clock),
                new LocalLibraryTravel(folder, disk, clock));
    }
}
