package app.unknot.ui.library;

import app.unknot.app.Folders;
import app.unknot.app.Program;
import app.unknot.domain.routine.Routine;
import app.unknot.service.TakenRoutine;
import app.unknot.storage.content.PictureFile;
import app.unknot.testkit.ChosenPlaces;
import app.unknot.testkit.DeskLog;
import app.unknot.testkit.SharedFiles;
import app.unknot.testkit.World;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The person's own routines in real folders, where everything happens at once.
final class LibraryWorld {
    final ChosenPlaces places = new ChosenPlaces();
    final List<Routine> chosen = new ArrayList<>();
    final List<Path> files = new ArrayList<>();
    final List<TakenRoutine> taken = new ArrayList<>();
    final List<String> copied = new ArrayList<>();
    final DeskLog desk = new DeskLog();
    int cancelled;
    final Folders folders;
    private final Path temp;
    private Program program;

    LibraryWorld(Path temp) {
        this.temp = temp;
        this.folders = new Folders(temp.resolve("library"), temp.resolve("state"));
        this.program = Program.rehearsal(folders, World.MESSAGES);
    }

    Program program() {
        return program;
    }

    /// Puts a file among the person's routines, as a sync tool or an editor does.
    void put(String name, String text) {
        SharedFiles.write(own(name), text);
        program = program.again();
    }

    Path own(String name) {
        return folders.library().resolve("routines").resolve(name + ".json");
    }

    boolean has(String name) {
        return Files.exists(own(name));
    }

    LibraryModel library() {
        return new LibraryModel(
                program.service(),
                program.service().shelf().orElseThrow(),
                World.MESSAGES,
                new LibraryPorts(
                        folders.library(), places, Runnable::run, chosen::add, files::add, desk));
    }

    LibraryScreen screen() {
        return new LibraryScreen(
                program.service(),
                library(),
                browse(),
                PictureFile.book(),
                RoutinePorts.starting(chosen::add));
    }

    BrowseModel browse() {
        return new BrowseModel(program.service(), World.MESSAGES);
    }

    ImportModel incoming(String text) {
        return incoming(SharedFiles.write(temp.resolve("gift.unknot"), text));
    }

    ImportModel incoming(Path file) {
        return new ImportModel(
                program.intake().look(file).join(),
                program.intake(),
                World.MESSAGES,
                Runnable::run,
                new ImportModel.Ways(taken::add, () -> cancelled++, copied::add));
    }
}
