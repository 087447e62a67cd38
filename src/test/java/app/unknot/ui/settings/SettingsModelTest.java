package app.unknot.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.advice.CheckWish;
import app.unknot.service.Preferences;
import app.unknot.service.PreferencesInMemory;
import app.unknot.service.Settings;
import app.unknot.service.Settings.MotionChoice;
import app.unknot.service.Settings.Theme;
import app.unknot.service.SoundSettings;
import app.unknot.testkit.VoiceLog;
import app.unknot.ui.PageSamples;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SettingsModelTest {
    private final List<String> clipboard = new ArrayList<>();

    private SettingsModel model(Preferences preferences) {
        return PageSamples.settings(preferences, clipboard::add);
    }

    private static Preferences with(Settings settings) {
        return PreferencesInMemory.startingWith(settings);
    }

    @Test
    void offersTheGoalsThatTheContentAllowsAndNone() {
        SettingsModel model = model(with(Settings.DEFAULT.withWeeklyGoal(Settings.NO_GOAL)));

        assertThat(model.goals()).startsWith(Settings.NO_GOAL).contains(Settings.USUAL_GOAL);
        assertThat(model.goals()).isSorted().doesNotHaveDuplicates();
        assertThat(model.goal().getValue()).isEqualTo(Settings.NO_GOAL);
        model.aim(model.goals().getLast());
        assertThat(model.goal().getValue()).isEqualTo(model.goals().getLast());
    }

    @Test
    void eachIntentChangesItsSettingAndNoOther() {
        Preferences preferences = with(Settings.DEFAULT);
        SettingsModel model = model(preferences);

        model.choose(Theme.DARK);
        model.choose(MotionChoice.REDUCED);
        model.choosePattern("even-5-5");
        model.chooseExtraPlacing(Duration.ofSeconds(20));
        model.textSize().more();
        model.offerChecks(false);
        model.aim(2);
        new SoundModel(preferences, new VoiceLog(), Runnable::run).pace().less();

        assertThat(preferences.settings())
                .isEqualTo(
                        new Settings(
                                Theme.DARK,
                                "even-5-5",
                                110,
                                MotionChoice.REDUCED,
                                Duration.ofSeconds(20),
                                120,
                                SoundSettings.DEFAULT,
                                Set.of(),
                                2,
                                new CheckWish(false, Optional.empty())));
    }

    @Test
    void whatIsShownFollowsTheSettings() {
        Preferences preferences = with(Settings.DEFAULT);
        SettingsModel model = model(preferences);

        preferences.update(settings -> settings.withTheme(Theme.LIGHT).withPace(150));

        assertThat(model.theme().getValue()).isEqualTo(Theme.LIGHT);
        assertThat(
                        new SoundModel(preferences, new VoiceLog(), Runnable::run)
                                .pace()
                                .value()
                                .getValue())
                .isEqualTo(150);
    }

    @Test
    void aPatternThatHoldsTheBreathIsNotOffered() {
        assertThat(model(with(Settings.DEFAULT)).patterns())
                .contains("calm-4-6", "natural")
                .doesNotContain("box-4", "relax-4-7-8", "sigh");
    }

    @Test
    void everyOfferedPatternHasItsWords() {
        assertThat(model(with(Settings.DEFAULT)).patterns())
                .allSatisfy(id -> {
                    assertThat(PageSamples.MESSAGES.has("pattern." + id + ".name")).isTrue();
                    assertThat(PageSamples.MESSAGES.has("pattern." + id + ".note")).isTrue();
                });
    }

    @Test
    void aNumberStopsAtItsLimits() {
        Preferences preferences = with(Settings.DEFAULT);
        SteppedNumber size = model(preferences).textSize();

        size.less();
        assertThat(preferences.settings().textSize()).isEqualTo(100);
        assertThat(size.isLeast().getValue()).isTrue();
        assertThat(size.isMost().getValue()).isFalse();

        size.most();
        size.more();
        assertThat(preferences.settings().textSize()).isEqualTo(200);
        assertThat(size.isMost().getValue()).isTrue();

        size.least();
        assertThat(preferences.settings().textSize()).isEqualTo(100);
    }

    @Test
    void aNumberBetweenTwoStepsGoesToTheNextOne() {
        Preferences preferences = with(Settings.DEFAULT.withPace(135));
        SteppedNumber pace = new SoundModel(preferences, new VoiceLog(), Runnable::run).pace();

        pace.more();
        assertThat(preferences.settings().pace()).isEqualTo(140);

        preferences.update(settings -> settings.withPace(135));
        pace.less();
        assertThat(preferences.settings().pace()).isEqualTo(130);
    }

    @Test
    void anExtraTimeWrittenByHandIsOfferedToo() {
        Settings byHand = Settings.DEFAULT.withExtraPlacing(Duration.ofSeconds(15));

        assertThat(model(with(Settings.DEFAULT)).extraPlacings())
                .extracting(Duration::toSeconds)
                .containsExactly(0L, 10L, 20L);
        assertThat(model(with(byHand)).extraPlacings())
                .extracting(Duration::toSeconds)
                .containsExactly(0L, 10L, 15L, 20L);
    }

    @Test
    void aFolderCanBeCopied() {
        SettingsModel model = model(with(Settings.DEFAULT));

        model.copy(model.folders().library());

        assertThat(clipboard).containsExactly(model.folders().library());
    }
}
