package app.unknot.cli;

import app.unknot.app.Launch;
import app.unknot.i18n.Messages;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The commands that need no window, by name.
public final class Commands {
    private static final List<Command> ALL =
            List.of(
                    new ListCommand(),
                    new LintCommand(),
                    new TranscriptCommand(),
                    new RehearseCommand(),
                    new CheckCommand(),
                    new ImportCommand(),
                    new ExportCommand(),
                    new ExportAudioCommand(),
                    new CardCommand(),
                    new GalleryCommand(),
                    new BenchCommand());

    private Commands() {}

    public static Optional<Command> named(String name) {
        return ALL.stream().filter(command -> command.name().equals(name)).findFirst();
    }

    /// All names, for the line that says what is possible.
    public static String names() {
        return ALL.stream().map(Command::name).collect(Collectors.joining(", "));
    }

    /// Prints how the program is called.
    public static void help(Messages messages, PrintStream out) {
        out.println(messages.text("cli.help.intro"));
        int width = ALL.stream().map(Commands::call).mapToInt(String::length).max().orElse(0);
        String line = "  %-" + width + "s  %s%n";
        for (Command command : ALL) {
            out.printf(line, call(command), messages.text(command.descriptionKey()));
        }
        out.println(messages.text("cli.help.options"));
        for (String option : List.of("data-dir", "help", "version")) {
            out.printf(
                    line,
                    messages.text("cli.option." + option + ".name"),
                    messages.text("cli.option." + option));
        }
    }

    private static String call(Command command) {
        return (command.name() + " " + command.usage()).strip();
    }

    /// Runs the named command.
    public static int run(Command command, Launch launch, PrintStream out, PrintStream err) {
        try {
            return command.run(launch, out);
        } catch (UsageException e) {
            err.println(e.getMessage());
            return 2;
        }
    }
}
