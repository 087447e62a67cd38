package app.unknot.ui.player;

import app.unknot.domain.session.SessionState.Phase;
import app.unknot.i18n.Messages;
import app.unknot.service.SessionRunner;
import app.unknot.service.SoundDesk;
import app.unknot.service.SoundSettings;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What a session is to somebody who can't see it: the one input, and how much can be heard.
public final class EyesFreeModel {
    private final SessionRunner runner;
    private final Messages messages;
    private final SoundDesk sound;
    private final Executor ui;
    private final SoundSettings settings;
    private final Runnable stopListening;
    private final ReadOnlyBooleanWrapper on = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Hearing> hearing = new ReadOnlyObjectWrapper<>(Hearing.ALL);
    private Consumer<String> onSaid = line -> {};
    private boolean told;

    /// @param ui brings what the sound tells to the thread of the screen
    public EyesFreeModel(
            SessionRunner runner,
            Messages messages,
            SoundDesk sound,
            SoundSettings settings,
            Executor ui) {
        this.runner = runner;
        this.messages = messages;
        this.sound = sound;
        this.ui = ui;
        this.settings = settings;
        on.set(runner.session().state().plan().context().choices().guidance().eyesFree());
        stopListening = sound.onChange(() -> ui.execute(this::listen));
        listen();
    }

    private void listen() {
        hearing.set(Hearing.of(sound.status(), settings));
    }

    /// Brings something to the thread of the screen.
    Executor ui() {
        return ui;
    }

    /// Shows what this says.
    void setOnSaid(Consumer<String> shown) {
        onSaid = shown;
    }

    /// Whether any key is the one input.
    public ReadOnlyBooleanProperty onProperty() {
        return on.getReadOnlyProperty();
    }

    public void toggle() {
        on.set(!on.get());
        runner.input().forget();
        runner.session().setEyesFree(on.get());
    }

    /// How much of the session can be heard.
    public ReadOnlyObjectProperty<Hearing> hearingProperty() {
        return hearing.getReadOnlyProperty();
    }

    /// The one input goes down.
    void press() {
        runner.input().press();
    }

    /// The one input goes up.
    void release() {
        runner.input().release();
    }

    /// The keys go to another window. The session goes on, and somebody who can't see that is told
    /// once.
    void keysLost() {
        runner.input().forget();
        boolean playing = runner.session().state().phase() == Phase.RUNNING;
        if (on.get() && playing && !told) {
            told = true;
            String line = messages.text("player.keys-lost");
            onSaid.accept(line);
            runner.say(line);
        }
    }

    /// Nobody looks any more.
    void forget() {
        stopListening.run();
    }
}
