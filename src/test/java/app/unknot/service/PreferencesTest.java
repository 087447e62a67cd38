package app.unknot.service;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.testkit.FullDisk;
import app.unknot.testkit.InMemorySettings;
import app.unknot.testkit.WaitingExecutor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreferencesTest {
    private final InMemorySettings file = new InMemorySettings();
    private final WaitingExecutor store = new WaitingExecutor();
    private final List<Notice> told = new ArrayList<>();
    private final Preferences preferences = new Preferences(file, store, told::add);

    @Test
    void aChangeTakesEffectAtOnceAndIsSavedBehindTheScenes() {
        List<Integer> seen = new ArrayList<>();
        preferences.settingsProperty().subscribe(settings -> seen.add(settings.textSize()));
        preferences.update(settings -> settings.withTextSize(150));

        assertThat(seen).containsExactly(100, 150);
        assertThat(file.saved).isEmpty();

        store.runAll();
        assertThat(file.saved).containsExactly(InMemorySettings.atTheScreen().withTextSize(150));
        assertThat(told).isEmpty();
    }

    @Test
    void whatIsTheSameIsNotSavedAgain() {
        preferences.update(settings -> settings.withTextSize(100));
        store.runAll();

        assertThat(file.saved).isEmpty();
    }

    @Test
    void changesInARowAreSavedInTheirOrder() {
        preferences.update(settings -> settings.withTextSize(150));
        preferences.update(settings -> settings.withTheme(Settings.Theme.DARK));
        store.runAll();

        assertThat(file.saved.getLast())
                .isEqualTo(
                        InMemorySettings.atTheScreen()
                                .withTextSize(150)
                                .withTheme(Settings.Theme.DARK));
    }

    @Test
    void whatCanNotBeSavedStaysInEffectAndIsTold() {
        file.setFull(true);
        preferences.update(settings -> settings.withTextSize(150));
        store.runAll();

        assertThat(preferences.settings().textSize()).isEqualTo(150);
        assertThat(told).containsExactly(FullDisk.notice("settings.json"));
    }

    @Test
    void whatSavingMetIsTold() {
        Notice aside = new Notice(Notice.Kind.SET_ASIDE, "settings.json", "Line 1.");
        file.met.add(aside);
        preferences.update(settings -> settings.withTextSize(150));
        store.runAll();

        assertThat(told).containsExactly(aside);
    }
}
