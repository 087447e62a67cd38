package app.unknot;

import app.unknot.app.Desktop;
import app.unknot.app.Folders;
import app.unknot.app.Launch;
import app.unknot.app.Program;
import app.unknot.app.Version;
import app.unknot.cli.CommandLine;
import app.unknot.cli.Commands;
import app.unknot.cli.UsageException;
import app.unknot.i18n.Messages;
import app.unknot.platform.desktop.AppFolders;
import app.unknot.platform.desktop.DisplayCheck;
import app.unknot.platform.desktop.SingleInstance;
import app.unknot.platform.log.LogSetup;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Where the program starts: understands the arguments, sets up folders and logging, then runs a
/// command or the window.
public final class Main {
    private static final int WRONG_USE = 2;
    private static final int NO_DISPLAY = 3;

    private Main() {}

    public static void main(String[] args) throws InterruptedException {
        LogSetup.quiet();
        Messages messages = Messages.in(Locale.getDefault());
        int code = run(List.of(args), messages, System.out, System.err);
        LogSetup.stop();
        System.exit(code);
    }

    static int run(List<String> args, Messages messages, PrintStream out, PrintStream err)
            throws InterruptedException {
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
        AppFolders system = AppFolders.ofSystem();
        AppFolders chosen = line.dataDir().map(system::withLibrary).orElse(system);
        Folders folders = Folders.asMoved(chosen.library(), chosen.state());
        LogSetup.toFile(folders.state().resolve("log"));
        if (line.command().isPresent()) {
            Launch launch = new Launch(folders, messages, line.arguments());
            return Commands.run(line.command().get(), launch, out, err);
        }
        return window(folders, messages, err);
    }

    private static int window(Folders folders, Messages messages, SingleInstance instance)
            throws InterruptedException {
        try (Program program = Program.real(folders, messages)) {
            Desktop.run(program, instance::onShow);
            return 0;
        }
    }

    private static int window(Folders folders, Messages messages, PrintStream err)
            throws InterruptedException {
        DisplayCheck display = DisplayCheck.ofSystem();
        Optional<String> missing = display.missing();
        if (missing.isPresent()) {
            err.println(missing.get());
            return NO_DISPLAY;
        }
        try (SingleInstance instance = SingleInstance.take(folders.state())) {
            if (!instance.isFirst()) {
                instance.askToShow();
                err.println(messages.text("cli.already-open"));
                return 0;
            }
            return window(folders, messages, instance);
        } catch (RuntimeException | UnsatisfiedLinkError e) {
            Optional<String> reason = display.inFailure(e);
            if (reason.isEmpty()) {
                throw e;
            }
            err.println(reason.get());
            return NO_DISPLAY;
        }
    }
}
