package app.unknot.service;

import java.util.List;

/// Preferences that are kept nowhere, for tests of what shows and changes them.
public final class PreferencesInMemory {
    private PreferencesInMemory() {}

    public static Preferences startingWith(Settings settings) {
        SettingsFile file =
                new SettingsFile() {
                    @Override
                    public Loaded<Settings> load() {
                        return new Loaded<>(settings, List.of());
                    }

                    @Override
                    public List<Notice> save(Settings changed) {
                        return List.of();
                    }
                };
        return new Preferences(file, Runnable::run, notice -> {});
    }
}
