package app.unknot.app;

import app.unknot.service.OwnRoutine;
import app.unknot.service.RoutinePreview;
import app.unknot.storage.routine.BuiltInRoutines;
import app.unknot.ui.common.Destination;
import app.unknot.ui.common.Screen;
import app.unknot.ui.library.LibraryModel;
import app.unknot.ui.shell.ShellView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;

/// The person's own routines, files from others, and all of the data, in each state that matters.
final class LibraryShots {
    private static final String WALL = "wall-gentle";
    private static final String ORIGIN =
            """
            "maker": {"name": "Ana in Porto", "reviewed": "2026-11-16",
              "note": "Start on the left. Stop at once if your arm tingles, and call me."},
            "copyOf": {"id": "wall-gentle", "revision": 1},
            "plan": {"timesAWeek": 3, "weeks": 4}
            """;
    private static final int LAYOUT_PASSES = 4;
    private static final double WIDTH = 900;
    private static final double HEIGHT = 600;
    private static final String LONG =
            "A very long title that somebody gave to a routine which they had made on a rainy Sunday"
                    + " for everybody in the family";

    private LibraryShots() {}

    static List<Shots.Shot> all() {
        return List.of(
                library("library-empty", t -> {}, model -> {}),
                library("library-own", LibraryShots::two, model -> {}),
                library("library-undo", LibraryShots::two, LibraryShots::deleteFirst),
                library("library-versions", LibraryShots::versions, model -> {}),
                library("library-damaged", LibraryShots::damaged, model -> {}),
                incoming("import-good", text -> renamed(text, "gift", "A gift from Ana")),
                incoming("import-long", text -> renamed(text, "gift", LONG)),
                incoming("import-odd", LibraryShots::odd),
                scrolled("import-doses", 0.42),
                incoming("import-broken", LibraryShots::broken),
                incoming("import-page", text -> "<!DOCTYPE html><html></html>"),
                taken("import-taken"),
                data("settings-sound", 0.3),
                data("data-backups", 0.75),
                data("data-elsewhere", 1),
                data("data-restore", 0.62, "#restore-"),
                data("data-restore-less", 0.75, "#restore-20260106"),
                data("data-move", 1, "#move"),
                data("data-delete", 1, "#delete-all"),
                data("data-delete-really", 1, "#delete-all", "#data-yes"),
                data("data-deleted", 1, "#delete-all", "#data-yes", "#data-yes"),
                gone("gone", "#none"),
                gone("gone-afresh", "#gone-afresh"));
    }

    private static Shots.Shot library(
            String name, Consumer<Theatre> before, Consumer<LibraryModel> then) {
        return new Shots.Shot(
                name,
                theatre -> {
                    before.accept(theatre);
                    LibraryModel model =
                            theatre.screens()
                                    .libraryModel(routine -> {}, file -> {}, theatre.editor());
                    Screen page = theatre.screens().library(model, routine -> {}, () -> {});
                    Parent shown = inShell(theatre, Destination.LIBRARY, page);
                    then.accept(model);
                    return shown;
                });
    }

    private static Parent inShell(Theatre theatre, Destination destination, Screen page) {
        ShellView shell = new ShellView(theatre.program().messages(), place -> {});
        shell.show(destination, page.view());
        page.shown();
        return shell;
    }

    private static Shots.Shot incoming(String name, UnaryOperator<String> change) {
        return new Shots.Shot(
                name, theatre -> preview(theatre, change.apply(new BuiltInRoutines().text(WALL))));
    }

    /// The doses of a file that asks for too much.
    private static Shots.Shot scrolled(String name, double to) {
        return new Shots.Shot(
                name,
                theatre -> {
                    Parent shown = preview(theatre, odd(new BuiltInRoutines().text(WALL)));
                    pressed(
                            theatre,
                            shown,
                            scene -> {
                                if (scene.lookup(".page-scroll") instanceof ScrollPane pane) {
                                    pane.setVvalue(to);
                                }
                            });
                    return shown;
                });
    }

    private static Shots.Shot taken(String name) {
        return new Shots.Shot(
                name,
                theatre -> {
                    two(theatre);
                    return preview(
                            theatre,
                            renamed(new BuiltInRoutines().text(WALL), "gift", "The newer one"));
                });
    }

    private static Parent preview(Theatre theatre, String text) {
        Path file = theatre.program().folders().state().resolve("gift.unknot");
        write(file, text);
        RoutinePreview preview = theatre.program().intake().look(file).join();
        Screen page = theatre.screens().incoming(preview, routine -> {}, () -> {});
        return inShell(theatre, Destination.LIBRARY, page);
    }

    private static String renamed(String text, String id, String title) {
        return text.replaceFirst("\"id\": \"wall-gentle\"", "\"id\": \"" + id + "\"")
                .replaceFirst("\"title\": \"[^\"]*\"", "\"title\": \"" + title + "\"")
                .replaceFirst("\"revision\": 1", "\"revision\": 1, " + ORIGIN);
    }

    /// Too long a hold, a field misspelt, and a character that turns the direction of reading.
    private static String odd(String text) {
        return renamed(text, "odd", "Back \\\\u202Eesaeler")
                .replaceFirst("\"breaths\": \\d+", "\"breaths\": 40")
                .replaceFirst("\"warnings\":", "\"warning\":");
    }

    private static String broken(String text) {
        return renamed(text, "broken", "Broken")
                .replaceFirst("\"surface\": \"wall\"", "\"surface\": \"ceiling\"")
                .replaceFirst("\"seconds\": \\d+", "\"seconds\": \"a while\"")
                .replaceFirst("\"role\": \"position\"", "\"role\": \"shouting\"");
    }

    private static void two(Theatre theatre) {
        own(theatre, "gift", "A gift from Ana");
        own(theatre, "mine", LONG);
        theatre.reload();
    }

    private static void own(Theatre theatre, String id, String title) {
        write(routine(theatre, id), renamed(new BuiltInRoutines().text(WALL), id, title));
    }

    private static Path routine(Theatre theatre, String id) {
        return theatre.program().folders().library().resolve("routines").resolve(id + ".json");
    }

    private static void versions(Theatre theatre) {
        own(theatre, "gift", "A gift from Ana");
        write(
                routine(theatre, "gift (Ana's laptop's conflicted copy 2026-11-20)"),
                renamed(new BuiltInRoutines().text(WALL), "gift", "A gift from Ana, shorter"));
        theatre.reload();
    }

    private static void damaged(Theatre theatre) {
        own(theatre, "gift", "A gift from Ana");
        write(
                routine(theatre, "damaged"),
                broken(renamed(new BuiltInRoutines().text(WALL), "damaged", "Once it was good")));
        theatre.reload();
    }

    private static void deleteFirst(LibraryModel model) {
        OwnRoutine first = model.entriesProperty().get().getFirst().routine();
        model.delete(first);
    }

    private static Shots.Shot data(String name, double scroll, String... pressed) {
        return new Shots.Shot(
                name,
                theatre -> {
                    two(theatre);
                    theatre.backUp("by-hand");
                    theatre.backUp("daily");
                    own(theatre, "another", "Another");
                    theatre.backUp("before-import");
                    theatre.backUp("before-restore");
                    Screen page = theatre.settingsIn(Path.of("/media/alexandra/Stick"));
                    Parent shown = inShell(theatre, Destination.SETTINGS, page);
                    pressed(
                            theatre,
                            shown,
                            scene -> {
                                if (scene.lookup(".page-scroll") instanceof ScrollPane pane) {
                                    pane.setVvalue(scroll);
                                }
                                List.of(pressed).forEach(id -> press(scene, id));
                            });
                    return shown;
                });
    }

    private static Shots.Shot gone(String name, String pressed) {
        return new Shots.Shot(
                name,
                theatre -> {
                    Screen page = theatre.screens().gone();
                    Parent shown = page.view();
                    page.shown();
                    pressed(theatre, shown, scene -> press(scene, pressed));
                    return shown;
                });
    }

    /// What scrolls has its content only once it was in a scene.
    private static void pressed(Theatre theatre, Parent shown, Consumer<Scene> then) {
        Scene scene = Appearance.scene(shown, WIDTH, HEIGHT);
        Appearance.apply(scene, theatre.settings());
        for (int pass = 0; pass < LAYOUT_PASSES; pass++) {
            shown.applyCss();
            shown.layout();
        }
        then.accept(scene);
        scene.setRoot(new StackPane());
    }

    private static void press(Scene scene, String id) {
        scene.getRoot().applyCss();
        scene.getRoot().lookupAll(".button").stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> ("#" + button.getId()).startsWith(id))
                .findFirst()
                .ifPresent(Button::fire);
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
