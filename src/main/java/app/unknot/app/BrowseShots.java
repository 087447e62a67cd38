package app.unknot.app;

import app.unknot.domain.routine.Surface;
import app.unknot.service.SessionWish;
import app.unknot.service.shelf.ShelfFilter.Part;
import app.unknot.storage.routine.BuiltInRoutines;
import app.unknot.ui.common.Destination;
import app.unknot.ui.common.Screen;
import app.unknot.ui.library.BrowseModel;
import app.unknot.ui.library.LibraryModel;
import app.unknot.ui.library.LibraryScreen;
import app.unknot.ui.library.RoutinePorts;
import app.unknot.ui.shell.ShellView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;

/// The library to look through, a routine's own page, and what was refitted, in each state that
/// matters.
final class BrowseShots {
    private static final int LAYOUT_PASSES = 4;
    private static final String WALL = "wall-gentle";
    private static final String LONG =
            "A very long title that somebody gave to a routine which they had made on a rainy Sunday"
                    + " for everybody in the family";

    private BrowseShots() {}

    static List<Shots.Shot> all() {
        return Stream.of(
                        browse("browse-all", t -> {}, model -> {}, ".none"),
                        browse("browse-panel", t -> {}, BrowseShots::look, "#browse-panel"),
                        browse("browse-none", t -> {}, BrowseShots::lookForNothing, ".none"),
                        browse("browse-odd", BrowseShots::odd, model -> {}, ".none"),
                        browse("browse-many", BrowseShots::many, model -> {}, ".none"),
                        detail("routine-page", "classic-floor", 0),
                        detail("routine-script", "classic-floor", 0.55),
                        detail("routine-long", "odd-0", 0),
                        refused("routine-refused"),
                        wished("today-three-minutes", 3, Optional.empty()),
                        wished("today-chair", 5, Optional.of(Surface.CHAIR)),
                        wished("today-not-there", 10, Optional.of(Surface.CAR_SEAT)),
                        before("before-short"))
                .map(shot -> new Shots.Shot(shot.name(), shot.stage(), Gallery.settings()))
                .toList();
    }

    private static Shots.Shot browse(
            String name, Consumer<Theatre> before, Consumer<BrowseModel> then, String pressed) {
        return new Shots.Shot(
                name,
                theatre -> {
                    before.accept(theatre);
                    BrowseModel model = browseModel(theatre);
                    then.accept(model);
                    LibraryScreen page = page(theatre, model);
                    Parent shown = inShell(theatre, page);
                    settled(theatre, shown, scene -> press(scene, pressed));
                    return shown;
                });
    }

    private static BrowseModel browseModel(Theatre theatre) {
        return new BrowseModel(theatre.program().service(), theatre.program().messages());
    }

    private static LibraryScreen page(Theatre theatre, BrowseModel model) {
        LibraryModel library =
                theatre.screens().libraryModel(routine -> {}, file -> {}, theatre.editor());
        return new LibraryScreen(
                theatre.program().service(),
                library,
                model,
                theatre.program().pictures(),
                new RoutinePorts(
                        routine -> {},
                        Optional.of(routine -> {}),
                        Optional.of(routine -> {}),
                        Optional.of(() -> {}),
                        Runnable::run));
    }

    private static Parent inShell(Theatre theatre, Screen page) {
        ShellView shell = new ShellView(theatre.program().messages(), place -> {});
        shell.show(Destination.LIBRARY, page.view());
        page.shown();
        return shell;
    }

    private static void look(BrowseModel model) {
        model.toggle(new Part.Area("between-shoulder-blades"));
        model.toggle(new Part.Place(Surface.WALL));
        model.toggle(new Part.Place(Surface.CHAIR));
        model.atMost(10);
    }

    private static void lookForNothing(BrowseModel model) {
        model.toggle(new Part.Area("foot-sole"));
        model.toggle(new Part.Place(Surface.CAR_SEAT));
        model.search("hotel");
        model.search("");
    }

    private static void odd(Theatre theatre) {
        List<String> titles =
                List.of(
                        LONG,
                        "👐 Ease 🎾🎾",
                        "שחרור הגב העליון על הרצפה",
                        "a",
                        LONG.replace(" ", ""));
        for (int i = 0; i < titles.size(); i++) {
            own(theatre, "odd-" + i, titles.get(i));
        }
        theatre.program()
                .service()
                .preferences()
                .update(s -> s.withFavourite("odd-0", true).withFavourite("odd-2", true));
        theatre.reload();
    }

    private static void many(Theatre theatre) {
        for (int i = 1; i <= 300; i++) {
            own(theatre, "own-" + i, "Routine " + i);
        }
        theatre.reload();
    }

    private static Shots.Shot detail(String name, String routine, double scroll) {
        return new Shots.Shot(
                name,
                theatre -> {
                    odd(theatre);
                    LibraryScreen page = page(theatre, browseModel(theatre));
                    Parent shown = inShell(theatre, page);
                    page.open(theatre.routine(routine));
                    settled(
                            theatre,
                            shown,
                            scene -> {
                                press(scene, "#routine-script");
                                press(scene, "#script-1");
                                scroll(scene, scroll);
                            });
                    return shown;
                });
    }

    private static Shots.Shot refused(String name) {
        return new Shots.Shot(
                name,
                theatre -> {
                    String text =
                            renamed("hurts", "Too long a hold")
                                    .replaceFirst("\"breaths\": \\d+", "\"breaths\": 40");
                    write(file(theatre, "hurts"), text);
                    theatre.reload();
                    LibraryScreen page = page(theatre, browseModel(theatre));
                    Parent shown = inShell(theatre, page);
                    theatre.program()
                            .service()
                            .library()
                            .own()
                            .getFirst()
                            .routine()
                            .ifPresent(page::open);
                    return shown;
                });
    }

    private static Shots.Shot wished(String name, int minutes, Optional<Surface> place) {
        return new Shots.Shot(
                name,
                theatre -> {
                    wish(theatre, minutes, place);
                    Screen page = theatre.screens().today(routine -> {}, runner -> {}, where -> {});
                    ShellView shell = new ShellView(theatre.program().messages(), where -> {});
                    shell.show(Destination.TODAY, page.view());
                    page.shown();
                    return shell;
                });
    }

    private static void wish(Theatre theatre, int minutes, Optional<Surface> place) {
        theatre.program()
                .service()
                .wish(new SessionWish(Optional.of(Duration.ofMinutes(minutes)), place));
    }

    private static Shots.Shot before(String name) {
        return new Shots.Shot(
                name,
                theatre -> {
                    wish(theatre, 3, Optional.empty());
                    Screen page =
                            theatre.screens()
                                    .before(
                                            theatre.screens()
                                                    .beforeModel(
                                                            theatre.routine("classic-floor"),
                                                            runner -> {},
                                                            () -> {}));
                    page.shown();
                    settled(theatre, page.view(), scene -> scroll(scene, 0.6));
                    return page.view();
                });
    }

    private static void settled(Theatre theatre, Parent shown, Consumer<Scene> then) {
        Scene scene = Appearance.scene(shown, 900, 600);
        Appearance.apply(scene, theatre.settings());
        for (int pass = 0; pass < LAYOUT_PASSES; pass++) {
            shown.applyCss();
            shown.layout();
        }
        then.accept(scene);
        scene.setRoot(new StackPane());
    }

    private static void press(Scene scene, String query) {
        scene.getRoot().applyCss();
        Node node = scene.getRoot().lookup(query);
        if (node instanceof ToggleButton toggle && !toggle.isSelected()) {
            toggle.fire();
        }
    }

    private static void scroll(Scene scene, double to) {
        if (scene.getRoot().lookup(".page-scroll") instanceof ScrollPane pane) {
            pane.setVvalue(to);
        }
    }

    private static void own(Theatre theatre, String id, String title) {
        write(file(theatre, id), renamed(id, title));
    }

    private static String renamed(String id, String title) {
        return new BuiltInRoutines()
                .text(WALL)
                .replaceFirst("\"id\": \"wall-gentle\"", "\"id\": \"" + id + "\"")
                .replaceFirst("\"title\": \"[^\"]*\"", "\"title\": \"" + title + "\"");
    }

    private static Path file(Theatre theatre, String id) {
        return theatre.program().folders().library().resolve("routines").resolve(id + ".json");
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
