package app.unknot.app;

import app.unknot.domain.routine.Routine;
import app.unknot.i18n.Messages;
import app.unknot.service.SessionRunner;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.Destination;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.Navigator;
import app.unknot.ui.common.Overlay;
import app.unknot.ui.common.Screen;
import app.unknot.ui.shell.ShellView;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

/// Which screen is on: the pages in their frame, and a session over the whole window.
final class Navigation implements Navigator {
    static final String FAILED_OK = "failed-ok";

    private final Screens screens;
    private final Messages messages;
    private final StackPane root = new StackPane();
    private final ShellView shell;
    private final Map<Destination, Screen> pages = new EnumMap<>(Destination.class);
    private Optional<Screen> current = Optional.empty();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper();
    private volatile Optional<SessionRunner> running = Optional.empty();

    Navigation(Program program, Screens screens) {
        this.screens = screens;
        this.messages = program.messages();
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

    @Override
    public void goTo(Destination destination) {
        Screen page = pages.computeIfAbsent(destination, this::page);
        leave();
        running = Optional.empty();
        title.set(messages.text("app.name"));
        shell.show(destination, page.view());
        root.getChildren().setAll(shell);
        enter(page);
    }

    private Screen page(Destination destination) {
        return switch (destination) {
            case TODAY -> screens.today(this::prepare, this::play, this);
            case SETTINGS -> screens.settings();
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
        showWhole(screens.before(screens.beforeModel(routine, this::play, this::today)));
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
