package app.unknot.ui.library;

import app.unknot.domain.body.BodyChart;
import app.unknot.domain.picture.PictureBook;
import app.unknot.domain.routine.Routine;
import app.unknot.service.SessionService;
import app.unknot.ui.common.Screen;
import app.unknot.ui.component.BodyFigure;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The library: all routines to look through, and each one's own page.
public final class LibraryScreen implements Screen, RoutineWays {
    private final SessionService service;
    private final LibraryModel library;
    private final BrowseModel browse;
    private final RoutinePorts ports;
    private final AreaFigure figures;
    private final LibraryView list;
    private final StackPane root = new StackPane();
    private Optional<String> opened = Optional.empty();

    /// @param library the person's own routines
    /// @param browse all routines
    public LibraryScreen(
            SessionService service,
            LibraryModel library,
            BrowseModel browse,
            PictureBook pictures,
            RoutinePorts ports) {
        BodyChart body = service.library().catalogue().body();
        this.service = service;
        this.library = library;
        this.browse = browse;
        this.ports = ports;
        this.figures = new AreaFigure(pictures, body);
        this.list =
                new LibraryView(
                        library,
                        pictures,
                        new BrowseView(browse, pictures, body, this, ports.later()),
                        this);
        root.getChildren().setAll(list.view());
    }

    @Override
    public Region view() {
        return root;
    }

    @Override
    public void shown() {
        root.getChildren().setAll(list.view());
        opened = Optional.empty();
        root.applyCss();
        root.layout();
        list.shown();
    }

    @Override
    public void hidden() {
        list.hidden();
    }

    @Override
    public void start(Routine routine) {
        ports.onStart().accept(routine);
    }

    @Override
    public Optional<Runnable> toKnots() {
        return ports.onKnots();
    }

    @Override
    public void open(Routine routine) {
        if (opened.isEmpty()) {
            opened = Optional.of(routine.id());
        }
        RoutineModel model = new RoutineModel(service, library.messages(), routine);
        RoutineActions actions = new RoutineActions(library, browse, ports, this::back, this::open);
        BodyFigure figure =
                figures.of(
                        routine.steps().map(step -> step.card().area()).distinct().toList(),
                        browse::areaName);
        RoutineView page = new RoutineView(model, actions, figure);
        root.getChildren().setAll(page.view());
        root.applyCss();
        page.shown();
    }

    /// The list is as it was left, with the focus on the card that led away.
    private void back() {
        root.getChildren().setAll(list.view());
        root.applyCss();
        Node card = opened.map(id -> root.lookup("#open-" + id)).orElse(null);
        opened = Optional.empty();
        if (card == null) {
            list.shown();
        } else {
            card.requestFocus();
        }
    }
}
