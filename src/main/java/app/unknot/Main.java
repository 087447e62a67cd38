package app.unknot;

import app.unknot.app.Desktop;
import app.unknot.app.Folders;
import app.unknot.app.Launch;
import app.unknot.app.NoDisplayException;
import app.unknot.app.Version;
import app.unknot.cli.CommandLine;
import app.unknot.cli.Commands;
import app.unknot.cli.UsageException;
import app.unknot.i18n.Messages;
import app.unknot.platform.desktop.AppFolders;
import app.unknot.platform.desktop.DisplayTrouble;
import app.unknot.platform.desktop.NoHomeException;
import app.unknot.platform.desktop.QuickStart;
import app.unknot.platform.log.LogSetup;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.slf4j.LoggerFactory;

/// Where the program starts: understands the arguments, sets up folders and logging, then runs a
/// command or the window.
public final class Main {
    private static final int FAILED = 1;
    private static final int WRONG_USE = 2;
    private static final int NO_DISPLAY = 3;

    private Main() {}

    public static void main(String[] args) {
        // Both are needed before anything else, and neither needs the other.
        FutureTask<Messages> messages = new FutureTask<>(() -> Messages.in(Locale.getDefault()));
        Thread.ofPlatform().name("messages").start(messages);
        LogSetup.quiet();
        int code = run(List.of(args), result(messages), System.out, System.err);
        LogSetup.stop();
        System.exit(code);
    }

    private static Messages result(FutureTask<Messages> messages) {
        try {
            return messages.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("The program's words can't be read", e);
        }
    }

    static int run(List<String> args, Messages messages, PrintStream out, PrintStream err) {
        CommandLine line;
        try {
            line = CommandLine.parse(args, messages);
        } catch (UsageException e) {
            err.println(e.getMessage());
            return WRONG_USE;
        }
        if (line.help()) {
            Commands.help(messages, out);
            return 0;
        }
        if (line.version()) {
            out.println(messages.text("cli.version", Version.current()));
            return 0;
        }
        Folders folders;
        try {
            folders = folders(line.dataDir());
        } catch (NoHomeException e) {
            err.println(messages.text("failed.home"));
            return FAILED;
        }
        Optional<Path> log = LogSetup.toFile(folders.state().resolve("log"));
        if (QuickStart.isLost()) {
            LoggerFactory.getLogger(Main.class)
                    .warn("Started without the quick-start cache, which is gone or doesn't fit");
        }
        try {
            return obey(line, new Launch(folders, messages, line.arguments()), out, err);
        } catch (NoDisplayException e) {
            err.println(words(e.trouble(), messages));
            return NO_DISPLAY;
        } catch (RuntimeException | Error e) {
            LoggerFactory.getLogger(Main.class).error("The program could not go on", e);
            err.println(words(e, log, messages));
            return FAILED;
        }
    }

    private static Folders folders(Optional<Path> dataDir) {
        AppFolders system = AppFolders.ofSystem();
        AppFolders chosen = dataDir.map(system::withLibrary).orElse(system);
        return Folders.asMoved(chosen.library(), chosen.state());
    }

    private static int obey(CommandLine line, Launch launch, PrintStream out, PrintStream err) {
        if (line.command().isPresent()) {
            return Commands.run(line.command().get(), launch, out, err);
        }
        Optional<Path> file =
                launch.arguments().stream().findFirst().map(Path::of).map(Path::toAbsolutePath);
        if (!Desktop.run(launch.folders(), launch.messages(), file)) {
            err.println(
                    file.map(given -> launch.messages().text("cli.already-open.file", given))
                            .orElseGet(() -> launch.messages().text("cli.already-open")));
        }
        return 0;
    }

    private static String words(DisplayTrouble trouble, Messages messages) {
        String kind = trouble.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return messages.text("display." + kind, trouble.display());
    }

    /// One line, whatever the failure has to say.
    private static String words(Throwable failure, Optional<Path> log, Messages messages) {
        String what = failure.toString().lines().findFirst().orElse("");
        return log.map(file -> messages.text("failed.start", what, file))
                .orElseGet(() -> messages.text("failed.start.no-log", what));
    }
}
