package app.unknot.ui.player;

import app.unknot.i18n.Messages;
import app.unknot.service.SessionRunner;
import app.unknot.service.SoundDesk;
import app.unknot.service.SoundSettings;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Finds out, before anybody lies down, whether the session will be heard: speaks a line, and waits
/// for a press and for the lines that have to be ready.
public final class SoundCheckModel {
    /// Where it goes from here.
    ///
    /// @param onStart to the session
    public record Ways(Runnable onStart, Runnable onBack) {}

    private final SessionRunner runner;
    private final SoundDesk sound;
    private final SoundSettings settings;
    private final Messages messages;
    private final Executor ui;
    private final Ways ways;
    private final ReadOnlyObjectWrapper<Hearing> hearing = new ReadOnlyObjectWrapper<>(Hearing.ALL);
    private final ReadOnlyBooleanWrapper pressed = new ReadOnlyBooleanWrapper();
    private List<String> needed = List.of();
    private Runnable stopListening = () -> {};
    private boolean over;

    /// @param ui brings what the sound tells to the thread of the screen
    public SoundCheckModel(
            SessionRunner runner,
            SoundDesk sound,
            SoundSettings settings,
            Messages messages,
            Executor ui,
            Ways ways) {
        this.runner = runner;
        this.sound = sound;
        this.settings = settings;
        this.messages = messages;
        this.ui = ui;
        this.ways = ways;
    }

    public Messages messages() {
        return messages;
    }

    /// Whether any key will be the one input.
    public boolean isEyesFree() {
        return runner.session().state().plan().context().choices().guidance().eyesFree();
    }

    /// How much can be heard, as far as is known.
    public ReadOnlyObjectProperty<Hearing> hearingProperty() {
        return hearing.getReadOnlyProperty();
    }

    /// Whether the person pressed, and only the lines are waited for.
    public ReadOnlyBooleanProperty pressedProperty() {
        return pressed.getReadOnlyProperty();
    }

    /// Readies the session's lines and speaks the question.
    public void begin() {
        needed = runner.prepareSound();
        stopListening = sound.onChange(() -> ui.execute(this::look));
        sound.hear(question());
        look();
    }

    /// What is asked, as it is spoken.
    public String question() {
        return messages.text(isEyesFree() ? "listen.say.any-key" : "listen.say");
    }

    private void look() {
        hearing.set(Hearing.of(sound.status(), settings));
        if (pressed.get() && !over && isReady()) {
            over = true;
            sound.silence();
            ways.onStart().run();
        }
    }

    private boolean isReady() {
        return hearing.get() == Hearing.NOTHING || sound.isSettled(needed);
    }

    /// The person heard it, or wants to go on all the same.
    public void press() {
        if (!pressed.get()) {
            pressed.set(true);
            look();
        }
    }

    /// Speaks the question again.
    public void again() {
        sound.hear(question());
    }

    public void back() {
        sound.silence();
        ways.onBack().run();
    }

    /// Nobody looks any more.
    void forget() {
        stopListening.run();
    }
}
