package app.unknot.app;

import app.unknot.i18n.Messages;
import app.unknot.platform.desktop.DisplayCheck;
import app.unknot.platform.desktop.SingleInstance;
import app.unknot.platform.time.SystemTime;
import app.unknot.ui.common.Motion;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/// Runs the program in its window until the window is closed.
public final class Desktop {
    private static final Duration A_MOMENT = Duration.ofMillis(100);

    private Desktop() {}

    /// Opens the window with this person's files and waits for its end. Where they are open
    /// already, that window comes to the front instead.
    ///
    /// @param file a routine from somebody else to look at first
    /// @return whether it was this start that had the window
    /// @throws NoDisplayException where no window can be shown
    public static boolean run(Folders folders, Messages messages, Optional<Path> file) {
        return run(folders, messages, file, window -> {});
    }

    /// The same.
    ///
    /// @param opened is given the window on the toolkit's thread
    public static boolean run(
            Folders folders, Messages messages, Optional<Path> file, Consumer<MainWindow> opened) {
        requireDisplay();
        Runnable rest = () -> new SystemTime().rest(A_MOMENT);
        Optional<SingleInstance> taken =
                SingleInstance.takeOrAsk(
                        folders.state(), file, rest, Thread.ofPlatform().daemon()::start);
        if (taken.isEmpty()) {
            return false;
        }
        try (SingleInstance instance = taken.get()) {
            run(folders, messages, instance, file, opened);
            return true;
        }
    }

    private static void run(
            Folders folders,
            Messages messages,
            SingleInstance instance,
            Optional<Path> first,
            Consumer<MainWindow> opened) {
        show(
                messages.text("app.name"),
                () -> Program.real(folders, messages),
                Motion.FRAMES,
                window -> {
                    first.ifPresent(window::openFile);
                    opened.accept(window);
                    instance.onShow(file -> Platform.runLater(() -> show(window, file)));
                });
    }

    private static void show(MainWindow window, Optional<Path> file) {
        window.toFront();
        file.ifPresent(window::openFile);
    }

    /// Makes sure that nothing speaks against a window, before anything else is begun.
    ///
    /// @throws NoDisplayException where no window can be shown
    public static void requireDisplay() {
        DisplayCheck.ofSystem()
                .missing()
                .ifPresent(trouble -> {
                    throw new NoDisplayException(trouble);
                });
    }

    /// Opens a window on that program and waits for its end.
    ///
    /// @param opened is given the window on the toolkit's thread
    /// @throws NoDisplayException where no window can be shown
    public static void show(Program program, Motion motion, Consumer<MainWindow> opened) {
        show(program.messages().text("app.name"), () -> program, motion, opened);
    }

    private static void show(
            String title, Supplier<Program> parts, Motion motion, Consumer<MainWindow> opened) {
        Opening opening = new Opening(title, parts, motion, opened);
        Runtime.getRuntime().addShutdownHook(new Thread(opening::close, "shutdown"));
        try {
            start(opening);
            opening.await();
        } finally {
            opening.close();
        }
    }

    private static void start(Opening opening) {
        try {
            Unknot.run(opening::begin);
        } catch (RuntimeException | UnsatisfiedLinkError e) {
            throw DisplayCheck.ofSystem()
                    .inFailure(e)
                    .<RuntimeException>map(NoDisplayException::new)
                    .orElseGet(() -> new IllegalStateException("No window can be opened", e));
        }
    }
}
