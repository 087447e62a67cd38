package app.unknot.ui.settings;

import app.unknot.i18n.Messages;
import app.unknot.service.Settings;
import app.unknot.service.Settings.MotionChoice;
import app.unknot.service.Settings.Theme;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.Scroll;
import app.unknot.ui.common.StyleClass;
import app.unknot.ui.component.Beside;
import app.unknot.ui.component.Segments;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The settings page: a card for each kind of setting, without any button to confirm.
public final class SettingsView implements Screen {
    /// Where the card of the health check goes: after the head, what is said, and three cards.
    private static final int AFTER_PRACTICE = 5;

    private final SettingsModel model;
    private final Messages messages;
    private final SoundModel sound;
    private final DataModel care;
    private final DataCard data;
    private final Optional<HealthCard> health;
    private final VBox said = new VBox();
    private final ScrollPane scroll;
    private final StackPane root = new StackPane();

    public SettingsView(SettingsModel model, SoundModel sound, DataModel care, Messages messages) {
        this(model, sound, care, messages, Optional.empty());
    }

    /// @param health what there is to say of the health check, where there is one
    public SettingsView(
            SettingsModel model,
            SoundModel sound,
            DataModel care,
            Messages messages,
            Optional<HealthCard> health) {
        this.model = model;
        this.sound = sound;
        this.care = care;
        this.messages = messages;
        this.health = health;
        this.data = new DataCard(model, messages);
        LeaveCards leave = new LeaveCards(care, messages);
        VBox inner =
                new VBox(
                        head(),
                        said,
                        card("appearance", row("theme", theme()), textSize(), motion()),
                        card("session", breathing(), extraPlacing()),
                        card("practice", goal(), checks()),
                        new SoundCard(sound, messages),
                        data.view(),
                        new BackupCard(care, messages),
                        leave.elsewhere(),
                        leave.deletion());
        health.ifPresent(card -> inner.getChildren().add(AFTER_PRACTICE, card.view()));
        inner.getStyleClass().add("page-inner");
        VBox page = new VBox(inner);
        page.getStyleClass().addAll(StyleClass.PAGE, "settings");
        this.scroll = Scroll.around(page);
        care.questionProperty()
                .map(question -> !(question instanceof DataQuestion.None))
                .subscribe(scroll::setDisable);
        root.getChildren().setAll(scroll, new DataQuestions(care, messages).node());
        said.managedProperty().bind(said.visibleProperty());
        care.saidProperty().subscribe(this::tell);
    }

    @Override
    public Region view() {
        return root;
    }

    @Override
    public void shown() {
        health.ifPresent(HealthCard::refresh);
        sound.begin();
        care.refresh();
    }

    @Override
    public void hidden() {
        data.forgetCopied();
        sound.leave();
        care.leave();
    }

    private void tell(DataModel.Said now) {
        said.setVisible(!now.text().isEmpty());
        HBox bar =
                new HBox(
                        Buttons.icon(
                                now.isTrouble() ? Feather.ALERT_TRIANGLE : Feather.CHECK_CIRCLE),
                        Labels.body(now.text()));
        bar.getStyleClass().add(now.isTrouble() ? StyleClass.NOTICE : StyleClass.BANNER);
        said.getChildren().setAll(bar);
        if (!now.text().isEmpty()) {
            scroll.setVvalue(0);
        }
    }

    private VBox head() {
        VBox head =
                new VBox(
                        Labels.title(messages.text("settings.title")),
                        Labels.lead(messages.text("settings.lead")));
        head.getStyleClass().add("page-head");
        return head;
    }

    private Segments<Theme> theme() {
        Segments<Theme> theme =
                new Segments<>(
                        messages.text("settings.theme"),
                        List.of(Theme.values()),
                        each -> messages.text("settings.theme." + key(each)),
                        model::choose);
        theme.setId("theme");
        theme.valueProperty().bind(model.theme());
        return theme;
    }

    private Beside textSize() {
        Stepper stepper =
                new Stepper(
                        messages.text("settings.text-size"),
                        model.textSize(),
                        percent -> messages.text("settings.percent", percent));
        stepper.setId("text-size");
        stepper.accessibleTextProperty().subscribe((_, _) -> keepInPlace(stepper));
        return row("text-size", stepper);
    }

    /// Keeps the control where it is on the screen while all text grows, so that the pointer stays
    /// on it from one press to the next.
    private void keepInPlace(Node control) {
        Scene scene = control.getScene();
        if (scene == null) {
            return;
        }
        double before = control.localToScene(0, 0).getY();
        Platform.runLater(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            scrollBy(control.localToScene(0, 0).getY() - before);
        });
    }

    private void scrollBy(double distance) {
        double page = scroll.getContent().getLayoutBounds().getHeight();
        double hidden = page - scroll.getViewportBounds().getHeight();
        if (hidden > 0) {
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + distance / hidden, 0, 1));
        }
    }

    private Beside motion() {
        Segments<MotionChoice> motion =
                new Segments<>(
                        messages.text("settings.motion"),
                        List.of(MotionChoice.values()),
                        each -> messages.text("settings.motion." + key(each)),
                        model::choose);
        motion.setId("motion");
        motion.valueProperty().bind(model.motion());
        return row("motion", motion);
    }

    private VBox breathing() {
        VBox part =
                new VBox(
                        SettingRow.words(messages, "breathing"),
                        new PatternList(model, messages),
                        Labels.muted(messages.text("settings.breathing.own")));
        part.getStyleClass().add("setting");
        return part;
    }

    private Beside extraPlacing() {
        Segments<Duration> extra =
                new Segments<>(
                        messages.text("settings.extra-placing"),
                        model.extraPlacings(),
                        this::seconds,
                        model::chooseExtraPlacing);
        extra.setId("extra-placing");
        extra.valueProperty().bind(model.extraPlacing());
        return row("extra-placing", extra);
    }

    private Beside goal() {
        Segments<Integer> goal =
                new Segments<>(
                        messages.text("settings.goal"),
                        model.goals(),
                        days ->
                                days == Settings.NO_GOAL
                                        ? messages.text("settings.goal.none")
                                        : messages.text("settings.goal.days", days),
                        model::aim);
        goal.setId("weekly-goal");
        goal.valueProperty().bind(model.goal());
        return row("goal", goal);
    }

    private Beside checks() {
        Segments<Boolean> checks =
                new Segments<>(
                        messages.text("settings.checks"),
                        List.of(true, false),
                        wanted ->
                                messages.text(
                                        wanted ? "settings.checks.weekly" : "settings.checks.off"),
                        model::offerChecks);
        checks.setId("checks");
        checks.valueProperty().bind(model.checks());
        return row("checks", checks);
    }

    private String seconds(Duration time) {
        return time.isZero()
                ? messages.text("settings.extra-placing.none")
                : messages.text("settings.seconds", time.toSeconds());
    }

    private VBox card(String key, Node... rows) {
        VBox card = new VBox(Labels.heading(messages.text("settings." + key)));
        card.getStyleClass().add(StyleClass.CARD);
        card.getChildren().addAll(rows);
        return card;
    }

    private Beside row(String key, Region control) {
        return SettingRow.of(messages, key, control);
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
