package app.unknot.testkit;

import app.unknot.service.Loaded;
import app.unknot.service.Notice;
import app.unknot.service.Settings;
import app.unknot.service.SettingsFile;
import app.unknot.service.SoundSettings;
import app.unknot.service.StoreException;
import java.util.ArrayList;
import java.util.List;

/// A settings file in memory, which can be full.
public final class InMemorySettings implements SettingsFile {
    /// Every state that was saved.
    public final List<Settings> saved = new ArrayList<>();

    /// What there is to tell when the file is read.
    public final List<Notice> found = new ArrayList<>();

    /// What there is to tell when it is saved.
    public final List<Notice> met = new ArrayList<>();

    private boolean full;

    public void setFull(boolean full) {
        this.full = full;
    }

    @Override
    public Loaded<Settings> load() {
        return new Loaded<>(saved.isEmpty() ? atTheScreen() : saved.getLast(), found);
    }

    /// As for a new person, but one who has the keys of the screen.
    public static Settings atTheScreen() {
        return Settings.DEFAULT.withSound(SoundSettings.DEFAULT.withEyesFree(false));
    }

    @Override
    public List<Notice> save(Settings settings) throws StoreException {
        if (full) {
            throw FullDisk.refusing("settings.json");
        }
        saved.add(settings);
        return List.copyOf(met);
    }
}
