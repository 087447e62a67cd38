package app.unknot.ui.safety;

import app.unknot.i18n.Messages;
import java.util.List;
import java.util.function.Consumer;

/// What the page Safety and About says of this copy of the program, and what can be copied from it.
public final class SafetyModel {
    private final About about;
    private final Computer computer;
    private final Messages messages;
    private final Consumer<String> clipboard;

    /// @param clipboard takes a text that the person wants to paste elsewhere
    public SafetyModel(
            About about, Computer computer, Messages messages, Consumer<String> clipboard) {
        this.about = about;
        this.computer = computer;
        this.messages = messages;
        this.clipboard = clipboard;
    }

    public About about() {
        return about;
    }

    public List<Library> libraries() {
        return Library.ALL;
    }

    /// What helps to find a fault; nothing of the person, and no name of theirs in a folder.
    public String diagnostics() {
        return messages.text(
                "about.diagnostics",
                about.version(),
                computer.system(),
                computer.java(),
                computer.javafx(),
                computer.withoutHome(about.library()),
                computer.withoutHome(about.state()),
                computer.withoutHome(about.log()));
    }

    public void copyDiagnostics() {
        clipboard.accept(diagnostics());
    }
}
