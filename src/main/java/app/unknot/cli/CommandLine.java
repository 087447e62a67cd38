package app.unknot.cli;

import app.unknot.i18n.Messages;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What was typed behind the program's name, understood.
///
/// @param dataDir the library folder, where one was named
/// @param command the command, none for the window
/// @param arguments the words after the command's name; for the window a routine's file, or none
public record CommandLine(
        Optional<Path> dataDir,
        boolean help,
        boolean version,
        Optional<Command> command,
        List<String> arguments) {
    private static final Set<String> OF_COMMANDS = Set.of("--repair", "--keep-both", "--replace");
    private static final String SHARED = ".unknot";

    /// Understands the words.
    ///
    /// @throws UsageException with one line that says what is possible
    public static CommandLine parse(List<String> words, Messages messages) throws UsageException {
        Optional<Path> dataDir = Optional.empty();
        boolean help = false;
        boolean version = false;
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            switch (word) {
                case "--help", "-h" -> help = true;
                case "--version" -> version = true;
                case "--data-dir" -> dataDir = Optional.of(folder(words, ++i, messages));
                default -> rest.add(known(word, messages));
            }
        }
        Optional<Command> command = Optional.empty();
        if (!rest.isEmpty() && !isShared(rest)) {
            command = Optional.of(command(rest.removeFirst(), messages));
        }
        return new CommandLine(dataDir, help, version, command, rest);
    }

    /// Whether it is one routine from somebody else, as a file manager hands it over.
    private static boolean isShared(List<String> words) {
        return words.size() == 1 && words.getFirst().toLowerCase(Locale.ROOT).endsWith(SHARED);
    }

    private static String known(String word, Messages messages) throws UsageException {
        if (word.startsWith("--") && !OF_COMMANDS.contains(word)) {
            throw new UsageException(messages.text("cli.error.option", word));
        }
        return word;
    }

    private static Command command(String name, Messages messages) throws UsageException {
        return Commands.named(name)
                .orElseThrow(() ->
                        new UsageException(
                                messages.text("cli.error.command", name, Commands.names())));
    }

    private static Path folder(List<String> words, int index, Messages messages)
            throws UsageException {
        if (index >= words.size()
                || words.get(index).isBlank()
                || words.get(index).startsWith("--")) {
            throw new UsageException(messages.text("cli.error.data-dir"));
        }
        try {
            return Path.of(words.get(index)).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new UsageException(messages.text("cli.error.path", words.get(index)));
        }
    }
}
