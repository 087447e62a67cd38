package app.unknot.ui.progress;

import app.unknot.domain.body.BodyField;
import app.unknot.domain.picture.PictureBook;
import app.unknot.domain.progress.AreaEase;
import app.unknot.domain.progress.Period;
import app.unknot.domain.progress.Period.Length;
import app.unknot.domain.progress.PeriodReview;
import app.unknot.i18n.Messages;
import app.unknot.ui.common.BodyWords;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.StyleClass;
import app.unknot.ui.component.Beside;
import app.unknot.ui.component.BodyChoice;
import app.unknot.ui.component.BodyChooser;
import app.unknot.ui.component.PracticeCalendar;
import app.unknot.ui.component.Segments;
import app.unknot.ui.component.WordTable;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What a week, a month or a year of practice came to.
final class OverviewPage extends VBox {
    static final String BACK = "period-back";
    static final String FORWARD = "period-forward";
    static final String PERIOD = "period-name";
    static final String TABLES = "progress-tables";
    static final String CALENDAR = "progress-calendar";
    static final String EMPTY = "progress-empty";

    private final ProgressModel model;
    private final Messages messages;
    private final ProgressWords words;
    private final BodyChoice body;
    private final Label period = Labels.styled("", "period-name");
    private final VBox empty = new VBox();
    private final VBox filled = new VBox();
    private final GoalCard goal;
    private final KnotCourses knots;
    private final ChartCard days;
    private final ChartCard ease;
    private final ChartCard kinds;
    private final ChartCard balance;

    /// @param checks the part about self-checks, which is there without any session, too
    OverviewPage(ProgressModel model, PictureBook pictures, List<BodyField> fields, Region checks) {
        this.model = model;
        this.messages = model.messages();
        this.words = new ProgressWords(messages);
        this.body = new BodyChoice(fields, true);
        this.goal = new GoalCard(model);
        this.knots = new KnotCourses(model, words);
        this.days = card("progress-days", "progress.calendar");
        this.ease = card("progress-ease", "progress.ease");
        this.kinds = card("progress-kinds", "progress.kinds");
        this.balance = card("progress-balance", "progress.balance");
        getStyleClass().add("progress-overview");
        empty.setId(EMPTY);
        empty.getStyleClass().add(StyleClass.CARD);
        empty.getChildren()
                .setAll(
                        Labels.heading(messages.text("progress.empty.title")),
                        Labels.body(messages.text("progress.empty")));
        filled.getStyleClass().add("progress-overview");
        filled.getChildren()
                .setAll(
                        tools(),
                        Beside.columns(goal, days),
                        ease,
                        Beside.columns(kinds, balance),
                        knots,
                        bodyCard(pictures));
        getChildren().setAll(empty, filled, checks);
        show(empty, false);
        show(filled, false);
        model.overviewProperty().subscribe(made -> made.ifPresent(this::take));
        model.periodProperty().subscribe(now -> period.setText(words.period(now)));
    }

    private ChartCard card(String id, String key) {
        return new ChartCard(id, messages.text(key), model.tablesProperty());
    }

    private static void show(Region node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private FlowPane tools() {
        Segments<Length> lengths =
                new Segments<>(
                        messages.text("progress.period"),
                        List.of(Length.values()),
                        length ->
                                messages.text(
                                        "progress.length."
                                                + length.name().toLowerCase(Locale.ROOT)),
                        model::choose);
        lengths.valueProperty().bind(model.periodProperty().map(Period::length));
        lengths.setMaxWidth(Region.USE_PREF_SIZE);
        period.setId(PERIOD);
        period.setMinWidth(Region.USE_PREF_SIZE);
        CheckBox tables = new CheckBox(messages.text("progress.tables"));
        tables.setId(TABLES);
        tables.setMinWidth(Region.USE_PREF_SIZE);
        tables.selectedProperty().bindBidirectional(model.tablesProperty());
        FlowPane tools =
                new FlowPane(
                        lengths,
                        arrow(Feather.CHEVRON_LEFT, "progress.back", BACK, model::back),
                        period,
                        arrow(Feather.CHEVRON_RIGHT, "progress.forward", FORWARD, model::forward),
                        tables);
        tools.getStyleClass().add("progress-tools");
        return tools;
    }

    private Button arrow(Feather icon, String key, String id, Runnable action) {
        Button button = Buttons.quiet("", action);
        button.setGraphic(Buttons.icon(icon));
        button.setAccessibleText(messages.text(key));
        button.setId(id);
        return button;
    }

    private VBox bodyCard(PictureBook pictures) {
        BodyChooser chooser = new BodyChooser(body, pictures, new BodyWords(messages));
        chooser.getStyleClass().add("progress-body");
        VBox card =
                new VBox(
                        Labels.heading(messages.text("progress.body")),
                        Labels.body(messages.text("progress.body.lead")),
                        chooser);
        card.getStyleClass().addAll(StyleClass.CARD, "progress-card");
        return card;
    }

    private void take(Overview overview) {
        show(empty, overview.isEmpty());
        show(filled, !overview.isEmpty());
        PeriodReview review = overview.review();
        goal.show(overview.goal());
        knots.show(overview.courses());
        body.setWorked(overview.worked());
        days.show(words.total(review), () -> calendar(review), () -> dayTable(review));
        EaseChart chart = ease(review);
        if (review.areas().isEmpty()) {
            ease.show(chart.said());
        } else {
            ease.show(chart.said(), chart::chart, chart::table);
        }
        showShares(review);
    }

    private EaseChart ease(PeriodReview review) {
        List<AreaEase> areas =
                review.areas().stream()
                        .sorted(Comparator.comparingInt(AreaEase::sessions).reversed())
                        .toList();
        return new EaseChart(areas, model.limits(), messages, words);
    }

    private Node calendar(PeriodReview review) {
        PracticeCalendar calendar =
                new PracticeCalendar(
                        messages.locale(), day -> words.practised(day, review.days().get(day)));
        calendar.setId(CALENDAR);
        Period shown = review.period();
        calendar.show(
                shown.from(),
                shown.to(),
                model.ports().days().firstOfWeek(),
                review.days().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        entry -> entry.getKey(),
                                        entry -> entry.getValue().minutes())),
                model.today());
        return calendar;
    }

    private Node dayTable(PeriodReview review) {
        return new WordTable(
                messages.text("progress.calendar"),
                List.of(
                        messages.text("progress.date"),
                        messages.text("progress.time"),
                        messages.text("progress.count")),
                review.days().entrySet().stream()
                        .map(entry ->
                                List.of(
                                        words.day(entry.getKey()),
                                        words.minutes(entry.getValue().seconds()),
                                        words.sessions(entry.getValue().sessions())))
                        .toList());
    }

    private void showShares(PeriodReview review) {
        List<String> head = List.of(messages.text("progress.what"), messages.text("progress.time"));
        ShareChart byKind =
                new ShareChart(
                        messages.text("progress.kinds"),
                        head,
                        List.of(
                                share("progress.release", review.releaseSeconds(), "one"),
                                share("progress.stretch", review.stretchSeconds(), "two"),
                                share("progress.strengthen", review.strengthenSeconds(), "three")),
                        words);
        ShareChart bySide =
                new ShareChart(
                        messages.text("progress.balance"),
                        head,
                        List.of(
                                share("body.side.left", review.leftSeconds(), "one"),
                                share("body.side.right", review.rightSeconds(), "one")),
                        words);
        if (review.isEmpty()) {
            kinds.show(messages.text("progress.total.none"));
        } else {
            boolean isReleaseAlone = review.stretchSeconds() + review.strengthenSeconds() == 0;
            kinds.show(
                    messages.text(isReleaseAlone ? "progress.kinds.release" : "progress.kinds.all"),
                    byKind::chart,
                    byKind::table);
        }
        if (review.balance() == PeriodReview.Balance.NONE) {
            balance.show(words.balance(review.balance()));
        } else {
            balance.show(words.balance(review.balance()), bySide::chart, bySide::table);
        }
    }

    private ShareChart.Share share(String key, long seconds, String style) {
        return new ShareChart.Share(messages.text(key), seconds, "share-" + style);
    }
}
