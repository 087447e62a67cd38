package app.unknot.testkit;

import app.unknot.service.LibraryCare;
import app.unknot.service.LibraryFinding;
import app.unknot.service.LibraryTravel;
import app.unknot.service.Notice;
import app.unknot.service.Notice.Kind;
import app.unknot.service.StoreException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The care for a library that is only talk: it notes what was asked for, and fails when told to.
public final class InMemoryCare implements LibraryCare, LibraryTravel {
    public final List<String> done = new ArrayList<>();
    public final List<Backup> kept = new ArrayList<>();
    public final List<String> left = new ArrayList<>();
    public Contents now = new Contents(2, 24);
    public boolean isGone;
    public boolean isLibrary;
    public boolean fails;

    /// A backup of some day in November.
    public static Backup backup(int day, String reason, int routines, int sessions, long bytes) {
        Instant made = Instant.parse("2026-11-%02dT07:12:00Z".formatted(day));
        Contents contents = new Contents(routines, sessions);
        return new Backup("backup-%02d".formatted(day), made, reason, contents, bytes);
    }

    private void note(String what) throws StoreException {
        if (fails) {
            throw new StoreException(
                    new Notice(Kind.NOT_DONE, what, "no permission"), new IOException(what));
        }
        done.add(what);
    }

    @Override
    public boolean isGone() {
        return isGone;
    }

    @Override
    public void startAfresh() {
        done.add("start afresh");
        isGone = false;
    }

    @Override
    public List<Backup> backups() {
        return List.copyOf(kept);
    }

    @Override
    public Contents contents() {
        return now;
    }

    @Override
    public Backup backUp(String reason) throws StoreException {
        note("back up " + reason);
        Backup made = backup(22, reason, now.routines(), now.sessions(), 4_200);
        kept.addFirst(made);
        return made;
    }

    @Override
    public void sweep() {
        // There is nothing left over.
    }

    @Override
    public List<Notice> backUpDaily() {
        return List.of();
    }

    @Override
    public List<String> restore(Backup backup, boolean evenIfSmaller) throws StoreException {
        note("restore " + backup.name());
        return List.of("settings.json");
    }

    @Override
    public List<String> moveTo(Path folder) throws StoreException {
        note("move to " + folder.getFileName());
        return List.of("library.json");
    }

    @Override
    public List<String> deleteEverything() {
        done.add("delete everything");
        return List.copyOf(left);
    }

    @Override
    public List<LibraryFinding> examine() {
        return List.of();
    }

    @Override
    public void repair() {
        done.add("repair");
    }

    @Override
    public boolean isLibrary(Path folder) {
        return isLibrary;
    }

    @Override
    public Path roomIn(Path chosen) {
        return chosen.resolve("Unknot");
    }

    @Override
    public void openAt(Path folder) throws StoreException {
        note("open at " + folder.getFileName());
        isGone = false;
    }

    @Override
    public Path copyTo(Path folder) throws StoreException {
        note("copy to " + folder.getFileName());
        return folder.resolve("unknot-2026-11-22.zip");
    }

    @Override
    public Backup takeIn(Path file) throws StoreException {
        note("take in " + file.getFileName());
        Backup taken = backup(1, "to-take-along", 1, 12, 2_000);
        kept.add(taken);
        return taken;
    }
}
