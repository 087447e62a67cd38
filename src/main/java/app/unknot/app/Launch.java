package app.unknot.app;

import app.unknot.i18n.Messages;
import java.util.List;

/// How the program was called.
///
/// @param arguments the words after the command's name
public record Launch(Folders folders, Messages messages, List<String> arguments) {
    public Launch {
        arguments = List.copyOf(arguments);
    }
}
