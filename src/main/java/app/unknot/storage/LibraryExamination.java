package app.unknot.storage;

import app.unknot.service.FileProblem;
import app.unknot.service.LibraryFinding;
import app.unknot.service.LibraryFinding.What;
import app.unknot.service.Loaded;
import app.unknot.service.Notice;
import app.unknot.service.OwnRoutine;
import app.unknot.service.OwnRoutines;
import app.unknot.storage.disk.Disk;
import app.unknot.storage.disk.Disk.Entry;
import app.unknot.storage.disk.DiskTrouble;
import app.unknot.storage.disk.SetAside;
import app.unknot.storage.json.DamageException;
import app.unknot.storage.json.JsonDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Looks through a whole library for what is damaged; only a repair changes anything.
final class LibraryExamination {
    private final LibraryFolder folder;
    private final Disk disk;
    private final LibraryFiles files;
    private final LibraryMarker marker;
    private final OwnRoutines routines;
    private final SetAside setAside;
    private final List<LibraryFinding> findings = new ArrayList<>();

    LibraryExamination(
            LibraryFolder folder,
            Disk disk,
            LibraryMarker marker,
            OwnRoutines routines,
            SetAside setAside) {
        this.folder = folder;
        this.disk = disk;
        this.files = new LibraryFiles(folder, disk);
        this.marker = marker;
        this.routines = routines;
        this.setAside = setAside;
    }

    /// Understands one document or says what is wrong with it.
    private interface Reader {
        void read(JsonDocument document) throws DamageException;
    }

    List<LibraryFinding> findings() {
        findings.clear();
        if (marker.isGone()) {
            add(What.LIBRARY_GONE, folder.library().toString(), "");
            return List.copyOf(findings);
        }
        try {
            place();
            document(folder.settings(), this::settings, What.DAMAGED_SETTINGS);
            document(folder.sessionDraft(), DraftForm::read, What.DAMAGED_DRAFT);
            routines();
            progress();
            neverRead();
            strangers();
        } catch (IOException e) {
            add(What.UNREADABLE, folder.library().toString(), DiskTrouble.words(e));
        }
        return List.copyOf(findings);
    }

    private void place() throws IOException {
        if (disk.entry(folder.marker()) == Entry.NONE) {
            boolean isEmpty = files.ours().isEmpty();
            add(isEmpty ? What.NO_LIBRARY : What.NO_MARKER, folder.library().toString(), "");
        }
    }

    private void document(Path file, Reader reader, What damaged) throws IOException {
        try {
            var document = new JsonFile(disk, file).read();
            if (document.isPresent()) {
                reader.read(document.get());
            }
        } catch (DamageException e) {
            add(damaged, folder.shown(file), e.words());
        }
    }

    private void settings(JsonDocument document) throws DamageException {
        SettingsForm.read(document);
        if (FileForms.SETTINGS.isNewer(document.root())) {
            add(What.NEWER, folder.shown(folder.settings()), "");
        }
    }

    private void routines() {
        Loaded<List<OwnRoutine>> found = routines.all();
        for (Notice notice : found.notices()) {
            What what =
                    switch (notice.kind()) {
                        case ROUTINE_UNPLAYABLE -> What.UNPLAYABLE_ROUTINE;
                        case ROUTINE_COPY -> What.SECOND_VERSION;
                        default -> What.UNREADABLE;
                    };
            findings.add(
                    new LibraryFinding(
                            what,
                            notice.file(),
                            notice.detail(),
                            what == What.UNPLAYABLE_ROUTINE
                                    ? problems(found.value(), notice.file())
                                    : List.of()));
        }
    }

    private static List<FileProblem> problems(List<OwnRoutine> routines, String file) {
        return routines.stream()
                .filter(routine -> routine.file().equals(file))
                .flatMap(routine -> routine.problems().stream())
                .toList();
    }

    private void progress() throws IOException {
        for (Path file : files.ours()) {
            String name = folder.shown(file);
            if (name.startsWith("progress/")) {
                progress(file, name);
            }
        }
    }

    private void progress(Path file, String name) {
        try {
            for (Notice notice : LogReader.of(files.content(file)).notices(name)) {
                boolean isInPart = notice.kind() == Notice.Kind.LINES_IN_PART;
                add(isInPart ? What.LINES_IN_PART : What.UNREADABLE_LINES, name, notice.detail());
            }
        } catch (IOException e) {
            add(What.UNREADABLE, name, DiskTrouble.words(e));
        }
    }

    /// What lies among the routines and settings is found where those are read.
    private void neverRead() throws IOException {
        for (Path file : files.neverRead(folder.progress())) {
            add(What.UNREADABLE, folder.shown(file), DiskTrouble.words(disk.entry(file)));
        }
    }

    private void strangers() throws IOException {
        for (Path file : files.below(folder.library())) {
            if (LibraryFiles.isTemporary(file)) {
                add(What.LEFT_OVER, folder.shown(file), "");
            } else if (!file.startsWith(folder.state())
                    && !LibraryFiles.isOurs(folder.shown(file))) {
                add(What.FOREIGN, folder.shown(file), "");
            }
        }
    }

    private void add(What what, String file, String detail) {
        findings.add(new LibraryFinding(what, file, detail));
    }

    /// Sets damaged files aside, removes what crashes have left over and makes a missing marker.
    void repair() throws IOException {
        for (LibraryFinding finding : findings()) {
            Path file = folder.library().resolve(finding.file());
            switch (finding.what()) {
                case NO_MARKER -> marker.ensure();
                case DAMAGED_SETTINGS -> setAside.move(file);
                case DAMAGED_DRAFT -> setAside.move(folder.sessionDraft());
                case LEFT_OVER -> disk.delete(file);
                default -> {
                    // It stays as it is; only the person can say what it should be.
                }
            }
        }
    }

    /// Removes what crashes have left over, at the start, while nobody else writes.
    void sweep() throws IOException {
        if (marker.isGone()) {
            return;
        }
        List<Path> all = new ArrayList<>(files.below(folder.library()));
        all.addAll(files.below(folder.state()));
        for (Path file : all) {
            if (LibraryFiles.isTemporary(file)) {
                disk.delete(file);
            }
        }
    }
}
