package app.unknot.app;

import app.unknot.domain.progress.Knot;
import app.unknot.domain.routine.Routine;
import app.unknot.i18n.Messages;
import app.unknot.service.RoutinePreview;
import app.unknot.service.SessionRunner;
import app.unknot.service.TakenRoutine;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.Destination;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.Navigator;
import app.unknot.ui.common.Overlay;
import app.unknot.ui.common.Screen;
import app.unknot.ui.library.LibraryModel;
import app.unknot.ui.player.BeforeModel;
import app.unknot.ui.shell.ShellView;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Which screen is on: the pages in their frame, and a session over the whole window.
final class Navigation implements Navigator {
    static final String FAILED_OK = "failed-ok";
    private static final Logger LOG = LoggerFactory.getLogger(Navigation.class);

    private final Program program;
    private final Screens screens;
    private final Messages messages;
    private final StackPane root = new StackPane();
    private final ShellView shell;
    private final Map<Destination, Screen> pages = new EnumMap<>(Destination.class);
    private Optional<Screen> current = Optional.empty();
    private final ReadOnlyStringWrapper title;
    private volatile Optional<SessionRunner> running = Optional.empty();
    private Optional<LibraryModel> library = Optional.empty();
    private Optional<Path> waiting = Optional.empty();

    Navigation(Program program, Screens screens) {
        this.program = program;
        this.screens = screens;
        this.messages = program.messages();
        this.title = new ReadOnlyStringWrapper(messages.text("app.name"));
        this.shell = new ShellView(program.messages(), this);
    }

    StackPane root() {
        return root;
    }

    /// What the window is called: while a session plays, by its routine.
    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /// The session that is under way, if there is one. Safe for any thread.
    Optional<SessionRunner> running() {
        return running;
    }

    /// Shows the first page, or asks what to do about a library that isn't where it was.
    void begin() {
        if (program.care().isGone()) {
            showWhole(screens.gone());
        } else if (screens.health().isNew()) {
            checkHealth();
        } else {
            goTo(Destination.TODAY);
        }
    }

    @Override
    public void checkHealth() {
        screens.health().check(this::today).ifPresent(this::showWhole);
    }

    @Override
    public void checkMovements() {
        new CheckScreens(program, checks -> show(Destination.TODAY, checks), this::today).open();
    }

    /// Shows the settings, which say what became of the library.
    void beginInSettings(String said) {
        pages.put(Destination.SETTINGS, screens.settings(said, this::checkHealth));
        goTo(Destination.SETTINGS);
    }

    @Override
    public void goTo(Destination destination) {
        running = Optional.empty();
        screens.holdExport(false);
        show(destination, pages.computeIfAbsent(destination, this::page));
        if (destination == Destination.TODAY) {
            Optional<Path> file = waiting;
            waiting = Optional.empty();
            file.ifPresent(this::look);
        }
    }

    private void show(Destination destination, Screen page) {
        leave();
        title.set(messages.text("app.name"));
        shell.show(destination, page.view());
        root.getChildren().setAll(shell);
        enter(page);
    }

    /// Whether a file from somebody else can be looked at now, and not only after the session.
    boolean isFree() {
        return root.getChildren().contains(shell);
    }

    /// Looks at a routine from somebody else, at once or when the session is over.
    void open(Path file) {
        if (isFree()) {
            look(file);
        } else {
            waiting = Optional.of(file);
        }
    }

    private void look(Path file) {
        program.intake()
                .look(file)
                .thenAcceptAsync(this::looked, screens.ui())
                .exceptionally(failure -> later(() -> notLooked(failure)));
    }

    private @Nullable Void later(Runnable tell) {
        screens.ui().execute(tell);
        return null;
    }

    private void notLooked(Throwable failure) {
        LOG.error("The file can't be looked at", failure);
        fail();
    }

    private void looked(RoutinePreview preview) {
        if (isFree()) {
            show(
                    Destination.LIBRARY,
                    screens.incoming(preview, this::taken, () -> goTo(Destination.LIBRARY)));
        }
    }

    private void taken(TakenRoutine taken) {
        goTo(Destination.LIBRARY);
        library.ifPresent(model -> model.tellTaken(taken));
    }

    private Screen libraryPage() {
        LibraryModel model = screens.libraryModel(this::prepare, this::look, editor());
        library = Optional.of(model);
        return screens.library(model, this::card, () -> goTo(Destination.KNOTS));
    }

    /// The practice card of a routine.
    private void card(Routine routine) {
        Runnable back = () -> goTo(Destination.LIBRARY);
        show(Destination.LIBRARY, PaperScreens.card(program, screens, root, routine, back));
    }

    /// Opens routines to make or change them, over the whole window.
    EditorScreens editor() {
        return new EditorScreens(
                program,
                screens.ui(),
                this::showWhole,
                this::prepare,
                () -> goTo(Destination.LIBRARY));
    }

    private Screen page(Destination destination) {
        return switch (destination) {
            case TODAY -> screens.today(this::prepare, this::check, this);
            case LIBRARY -> libraryPage();
            case KNOTS -> KnotScreens.knots(program, this::workOn);
            case PROGRESS ->
                    screens.progress(paper -> show(destination, paper), () -> goTo(destination));
            case SETTINGS -> screens.settings("", this::checkHealth);
            case SAFETY -> screens.safety();
        };
    }

    /// Lets nothing move any more.
    void leave() {
        Optional<Screen> before = current;
        current = Optional.empty();
        before.ifPresent(Screen::hidden);
    }

    /// With its styles, as what scrolls takes part in the scene, and can take the focus, only then.
    private void enter(Screen screen) {
        current = Optional.of(screen);
        root.applyCss();
        screen.shown();
    }

    /// Shows what has become known since Today was opened, if it is still open.
    void news() {
        Optional<Screen> today = Optional.ofNullable(pages.get(Destination.TODAY));
        if (current.isPresent() && current.equals(today)) {
            today.get().shown();
        }
    }

    private void showWhole(Screen screen) {
        leave();
        root.getChildren().setAll(screen.view());
        enter(screen);
    }

    private void today() {
        goTo(Destination.TODAY);
    }

    private void prepare(Routine routine) {
        showWhole(screens.before(screens.beforeModel(routine, this::check, this::today)));
    }

    private void workOn(Routine routine, Knot knot) {
        BeforeModel model = screens.beforeModel(routine, this::check, this::today);
        model.workOn(Optional.of(knot));
        showWhole(screens.before(model));
    }

    /// Makes sure that the person hears it, before anybody lies down.
    private void check(SessionRunner runner) {
        screens.holdExport(true);
        showWhole(
                screens.soundCheck(
                        screens.soundCheckModel(runner, () -> play(runner), this::today)));
    }

    private void play(SessionRunner runner) {
        running = Optional.of(runner);
        title.set(messages.text("window.playing", titleOf(runner)));
        var model = screens.playerModel(runner, this::after);
        showWhole(screens.player(model));
        model.start();
    }

    private static String titleOf(SessionRunner runner) {
        return runner.session().state().plan().routine().title();
    }

    /// Puts on record what is under way, and shows nothing more. Safe for any thread.
    void close() {
        Optional<SessionRunner> closed = running;
        running = Optional.empty();
        closed.ifPresent(SessionRunner::close);
        screens.close();
    }

    /// Puts on record what is under way and shows one calm sentence, with the way back to Today.
    ///
    /// What was shown goes, as it may be what fails, and would fail again with the next frame.
    void fail() {
        Optional<SessionRunner> failed = running;
        running = Optional.empty();
        title.set(messages.text("app.name"));
        failed.ifPresent(SessionRunner::fail);
        Overlay overlay = new Overlay();
        Button back = Buttons.primary(messages.text("failed.ok"), this::today);
        back.setId(FAILED_OK);
        back.setDefaultButton(true);
        overlay.show(
                messages.text("failed.title"),
                Labels.heading(messages.text("failed.title")),
                Labels.body(messages.text("failed.detail")),
                back);
        root.getChildren().setAll(overlay);
        root.applyCss();
        back.requestFocus();
        leave();
    }

    private void after(SessionRunner runner) {
        title.set(messages.text("app.name"));
        screens.holdExport(false);
        if (running.filter(now -> now == runner).isEmpty()) {
            return;
        }
        if (runner.record().isPresent()) {
            showWhole(screens.after(screens.afterModel(runner, this::today)));
        } else {
            today();
        }
    }
}
