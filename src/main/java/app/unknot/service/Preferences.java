package app.unknot.service;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The person's settings as one observable value; every change takes effect at once and is saved
/// behind the scenes.
public final class Preferences {
    private static final Logger LOG = LoggerFactory.getLogger(Preferences.class);

    private final SettingsFile file;
    private final Executor store;
    private final Consumer<Notice> notices;
    private final ReadOnlyObjectWrapper<Settings> settings;

    /// @param store runs what touches the disk, one thing after the other
    /// @param notices is told what the person should know
    Preferences(SettingsFile file, Executor store, Consumer<Notice> notices) {
        this.file = file;
        this.store = store;
        this.notices = notices;
        Loaded<Settings> loaded = file.load();
        loaded.notices().forEach(notices);
        this.settings = new ReadOnlyObjectWrapper<>(loaded.value());
    }

    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    public Settings settings() {
        return settings.get();
    }

    public void update(UnaryOperator<Settings> change) {
        Settings changed = change.apply(settings.get());
        if (changed.equals(settings.get())) {
            return;
        }
        settings.set(changed);
        store.execute(() -> save(changed));
    }

    private void save(Settings changed) {
        try {
            file.save(changed).forEach(notices);
        } catch (StoreException e) {
            LOG.warn("Settings not saved", e);
            notices.accept(e.notice());
        }
    }
}
