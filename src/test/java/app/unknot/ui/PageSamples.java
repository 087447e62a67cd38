package app.unknot.ui;

import app.unknot.i18n.Messages;
import app.unknot.service.Preferences;
import app.unknot.storage.content.BuiltInContent;
import app.unknot.storage.content.HealthReader;
import app.unknot.storage.content.PictureFile;
import app.unknot.storage.content.ProgressLimitsReader;
import app.unknot.storage.content.StopWordsReader;
import app.unknot.testkit.ChosenPlaces;
import app.unknot.testkit.InMemoryCare;
import app.unknot.testkit.VoiceLog;
import app.unknot.ui.common.EmergencyWords;
import app.unknot.ui.safety.About;
import app.unknot.ui.safety.Computer;
import app.unknot.ui.safety.SafetyModel;
import app.unknot.ui.safety.SafetyView;
import app.unknot.ui.settings.DataFolders;
import app.unknot.ui.settings.DataModel;
import app.unknot.ui.settings.DataPorts;
import app.unknot.ui.settings.SettingsModel;
import app.unknot.ui.settings.SettingsView;
import app.unknot.ui.settings.SoundModel;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.function.Consumer;

/// The pages Settings, and Safety and About, with the real texts and content.
public final class PageSamples {
    public static final Messages MESSAGES = Messages.in(Locale.ENGLISH);
    private static final String DATA = "/home/alexandra/.local/share/unknot";
    private static final String STATE = "/home/alexandra/.local/state/unknot";

    private PageSamples() {}

    public static SettingsModel settings(Preferences preferences, Consumer<String> clipboard) {
        return new SettingsModel(
                preferences,
                new BuiltInContent().catalogue().patterns(),
                new ProgressLimitsReader().read(),
                new DataFolders(DATA, STATE),
                clipboard);
    }

    public static SettingsView settingsView(Preferences preferences, Consumer<String> clipboard) {
        return settingsView(preferences, clipboard, data(new InMemoryCare(), new ChosenPlaces()));
    }

    public static SettingsView settingsView(
            Preferences preferences, Consumer<String> clipboard, DataModel data) {
        SoundModel sound = new SoundModel(preferences, new VoiceLog(), Runnable::run);
        return new SettingsView(settings(preferences, clipboard), sound, data, MESSAGES);
    }

    /// The part about all of the data, in which everything happens at once.
    public static DataModel data(InMemoryCare care, ChosenPlaces chooser) {
        return new DataModel(
                new DataPorts(
                        care,
                        care,
                        chooser,
                        Runnable::run,
                        Runnable::run,
                        ZoneOffset.UTC,
                        why -> care.done.add("reopen: " + why),
                        () -> care.done.add("close")),
                MESSAGES,
                "");
    }

    public static SafetyModel safety(Consumer<String> clipboard) {
        return new SafetyModel(
                new About("0.1.0", DATA, STATE, STATE + "/logs/unknot.log", 125),
                new Computer("Linux 6.1, amd64", "25+36, Sample", "26.0.2", "/home/alexandra"),
                new StopWordsReader().read(),
                new HealthReader().read(),
                new EmergencyWords(MESSAGES, new HealthReader().read(), "GB"),
                clipboard);
    }

    public static SafetyView safetyView(Consumer<String> clipboard) {
        return new SafetyView(safety(clipboard), MESSAGES, PictureFile.book());
    }
}
