package app.unknot.ui.settings;

import app.unknot.domain.breathing.BreathPattern;
import app.unknot.domain.progress.ProgressLimits;
import app.unknot.service.Preferences;
import app.unknot.service.Settings;
import app.unknot.service.Settings.MotionChoice;
import app.unknot.service.Settings.Theme;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;

/// What the settings page shows and changes; each change takes effect at once.
public final class SettingsModel {
    private static final int STEP = 10;

    private final Preferences preferences;
    private final List<BreathPattern> patterns;
    private final ProgressLimits limits;
    private final DataFolders folders;
    private final Consumer<String> clipboard;

    /// @param patterns all there are; those that hold the breath aren't offered for the ball
    /// @param limits of what a week's goal can be
    /// @param clipboard takes a text that the person wants to paste elsewhere
    public SettingsModel(
            Preferences preferences,
            List<BreathPattern> patterns,
            ProgressLimits limits,
            DataFolders folders,
            Consumer<String> clipboard) {
        this.preferences = preferences;
        this.patterns = patterns.stream().filter(BreathPattern::onBall).toList();
        this.limits = limits;
        this.folders = folders;
        this.clipboard = clipboard;
    }

    public ObservableValue<Theme> theme() {
        return setting(Settings::theme);
    }

    public void choose(Theme theme) {
        preferences.update(settings -> settings.withTheme(theme));
    }

    public ObservableValue<MotionChoice> motion() {
        return setting(Settings::motion);
    }

    public void choose(MotionChoice motion) {
        preferences.update(settings -> settings.withMotion(motion));
    }

    /// In percent.
    public SteppedNumber textSize() {
        return stepped(
                setting(Settings::textSize),
                percent -> preferences.update(settings -> settings.withTextSize(percent)),
                100,
                200);
    }

    /// The ids of the ways to breathe on the ball.
    public List<String> patterns() {
        return patterns.stream().map(BreathPattern::id).toList();
    }

    public ObservableValue<String> pattern() {
        return setting(Settings::pattern);
    }

    public void choosePattern(String id) {
        preferences.update(settings -> settings.withPattern(id));
    }

    /// The offered ones, and the one in use where it was written into the file by hand.
    public List<Duration> extraPlacings() {
        Duration now = preferences.settings().extraPlacing();
        return Stream.of(Duration.ZERO, Duration.ofSeconds(10), Duration.ofSeconds(20), now)
                .distinct()
                .sorted()
                .toList();
    }

    public ObservableValue<Duration> extraPlacing() {
        return setting(Settings::extraPlacing);
    }

    public void chooseExtraPlacing(Duration time) {
        preferences.update(settings -> settings.withExtraPlacing(time));
    }

    /// Whether Today mentions the self-checks once a week.
    public ObservableValue<Boolean> checks() {
        return setting(settings -> settings.checks().isOffered());
    }

    public void offerChecks(boolean wanted) {
        preferences.update(settings -> settings.withChecks(settings.checks().offered(wanted)));
    }

    /// Days of practice a week that can be aimed for, none first.
    public List<Integer> goals() {
        return IntStream.concat(
                        IntStream.of(Settings.NO_GOAL),
                        IntStream.rangeClosed(limits.leastGoal(), limits.mostGoal()))
                .boxed()
                .toList();
    }

    /// Days of practice a week that the person aims for, or [Settings#NO_GOAL].
    public ObservableValue<Integer> goal() {
        return setting(Settings::weeklyGoal);
    }

    public void aim(int days) {
        preferences.update(settings -> settings.withWeeklyGoal(days));
    }

    public DataFolders folders() {
        return folders;
    }

    public void copy(String text) {
        clipboard.accept(text);
    }

    private <T> ObservableValue<T> setting(Function<Settings, T> part) {
        return preferences.settingsProperty().map(part);
    }

    private static SteppedNumber stepped(
            ObservableValue<Integer> value, IntConsumer change, int lowest, int highest) {
        return new SteppedNumber(value, change, lowest, highest, STEP);
    }
}
