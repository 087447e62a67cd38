package app.unknot.ui.safety;

import app.unknot.domain.health.HealthRules;
import app.unknot.domain.health.Question;
import app.unknot.domain.health.StopWords;
import app.unknot.domain.health.Tier;
import app.unknot.i18n.Messages;
import app.unknot.ui.common.EmergencyWords;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// What the page Safety and About says: the signs and questions of the health check, and what this
/// copy of the program is.
public final class SafetyModel {
    private final About about;
    private final Computer computer;
    private final StopWords stopWords;
    private final HealthRules health;
    private final Messages messages;
    private final EmergencyWords emergency;
    private final Consumer<String> clipboard;

    /// @param clipboard takes a text that the person wants to paste elsewhere
    public SafetyModel(
            About about,
            Computer computer,
            StopWords stopWords,
            HealthRules health,
            EmergencyWords emergency,
            Consumer<String> clipboard) {
        this.about = about;
        this.computer = computer;
        this.stopWords = stopWords;
        this.health = health;
        this.messages = emergency.messages();
        this.emergency = emergency;
        this.clipboard = clipboard;
    }

    /// Whom to call.
    String emergency() {
        return messages.text("safety.emergency", emergency.call() + " " + emergency.elsewhere());
    }

    /// The signs to come off the ball at once.
    List<String> stopSigns() {
        return stopWords.stopSigns().stream().map(id -> messages.text("sign." + id)).toList();
    }

    /// The questions of which one yes means an emergency, the gravest first.
    List<String> redFlags() {
        return questions(stopWords.redFlags().stream());
    }

    /// The questions of which one yes needs a professional's word.
    List<String> reasonsToAsk() {
        return questions(ids(Tier.ASK_FIRST));
    }

    /// The questions of which one yes means not today.
    List<String> reasonsToWait() {
        return questions(ids(Tier.TODAY));
    }

    private Stream<String> ids(Tier tier) {
        return health.questions().stream()
                .filter(question -> question.tier() == tier)
                .map(Question::id);
    }

    private List<String> questions(Stream<String> ids) {
        return ids.map(id -> messages.text("health." + id + ".question")).toList();
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
