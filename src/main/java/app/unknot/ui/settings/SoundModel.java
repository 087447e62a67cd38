package app.unknot.ui.settings;

import app.unknot.domain.session.BreathGuide;
import app.unknot.domain.session.Talk;
import app.unknot.domain.session.Tone;
import app.unknot.service.Preferences;
import app.unknot.service.Settings;
import app.unknot.service.SoundDesk;
import app.unknot.service.SoundSettings;
import app.unknot.service.SoundStatus;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// What the person prefers to hear, and a try of each.
public final class SoundModel {
    private static final int STEP = 10;

    private final Preferences preferences;
    private final SoundDesk sound;
    private final Executor ui;
    private final ReadOnlyObjectWrapper<SoundStatus> status;
    private Runnable stopListening = () -> {};

    /// @param ui brings what the sound tells to the thread of the screen
    public SoundModel(Preferences preferences, SoundDesk sound, Executor ui) {
        this.preferences = preferences;
        this.sound = sound;
        this.ui = ui;
        this.status = new ReadOnlyObjectWrapper<>(sound.status());
    }

    /// Looks up which voices there are.
    void begin() {
        stopListening.run();
        stopListening = sound.onChange(() -> ui.execute(() -> status.set(sound.status())));
        sound.look();
    }

    /// Nothing sounds any more.
    void leave() {
        stopListening.run();
        sound.silence();
    }

    /// What can be heard on this computer.
    public ReadOnlyObjectProperty<SoundStatus> statusProperty() {
        return status.getReadOnlyProperty();
    }

    public ObservableValue<Optional<String>> voice() {
        return setting(SoundSettings::voice);
    }

    public void chooseVoice(Optional<String> id) {
        update(settings -> settings.withVoice(id));
    }

    /// In words a minute.
    public SteppedNumber pace() {
        // Nothing that the preferences hold on to may hold on to this, and so to a page.
        Preferences kept = preferences;
        return new SteppedNumber(
                kept.settingsProperty().map(Settings::pace),
                words -> kept.update(settings -> settings.withPace(words)),
                110,
                170,
                STEP);
    }

    public ObservableValue<Talk> talk() {
        return setting(SoundSettings::talk);
    }

    public void choose(Talk talk) {
        update(settings -> settings.withTalk(talk));
    }

    public ObservableValue<BreathGuide> breath() {
        return setting(SoundSettings::breath);
    }

    public void choose(BreathGuide guide) {
        update(settings -> settings.withBreath(guide));
    }

    /// In percent.
    public SteppedNumber voiceVolume() {
        return percent(SoundSettings::voiceVolume, SoundSettings::withVoiceVolume);
    }

    /// In percent.
    public SteppedNumber toneVolume() {
        return percent(SoundSettings::toneVolume, SoundSettings::withToneVolume);
    }

    private interface Change {
        SoundSettings with(SoundSettings settings, int percent);
    }

    private SteppedNumber percent(Function<SoundSettings, Integer> part, Change change) {
        Preferences kept = preferences;
        return new SteppedNumber(
                setting(part),
                percent -> update(kept, settings -> change.with(settings, percent)),
                0,
                100,
                STEP);
    }

    public ObservableValue<Boolean> leansToSide() {
        return setting(SoundSettings::leansToSide);
    }

    public void chooseLean(boolean leans) {
        update(settings -> settings.withLean(leans));
    }

    /// Speaks a line as a session would.
    public void hear(String line) {
        sound.hear(line);
    }

    /// Plays a tone as a session would.
    public void play(Tone tone) {
        sound.sample(tone);
    }

    private void update(UnaryOperator<SoundSettings> change) {
        update(preferences, change);
    }

    private static void update(Preferences preferences, UnaryOperator<SoundSettings> change) {
        preferences.update(settings -> settings.withSound(change.apply(settings.sound())));
    }

    private <T> ObservableValue<T> setting(Function<SoundSettings, T> part) {
        return preferences.settingsProperty().map(settings -> part.apply(settings.sound()));
    }
}
