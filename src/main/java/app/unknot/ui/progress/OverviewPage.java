package app.unknot.ui.progress;

import app.unknot.domain.body.BodyField;
import app.unknot.domain.picture.PictureBook;
import app.unknot.domain.progress.Period;
import app.unknot.domain.progress.Period.Length;
import app.unknot.i18n.Messages;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.StyleClass;
import app.unknot.ui.component.Beside;
import app.unknot.ui.component.Segments;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What a week, a month or a year of practice came to. What is seen first is made first; the cards
/// below it follow one by one in the next frames.
final class OverviewPage extends VBox {
    static final String BACK = "period-back";
    static final String FORWARD = "period-forward";
    static final String PERIOD = "period-name";
    static final String TABLES = "progress-tables";

    private final ProgressModel model;
    private final Messages messages;
    private final ProgressWords words;
    private final Label period = Labels.styled("", "period-name");
    private final VBox empty = new VBox();
    private final VBox filled = new VBox();
    private final List<OverviewCard> cards = new ArrayList<>();
    private final Queue<Supplier<OverviewCard>> below = new ArrayDeque<>();
    private boolean isFilling;

    /// @param fields of the body, made when they are needed
    /// @param more sections of other parts of the program, below these
    OverviewPage(
            ProgressModel model,
            PictureBook pictures,
            Supplier<List<BodyField>> fields,
            List<Region> more) {
        this.model = model;
        this.messages = model.messages();
        this.words = new ProgressWords(messages);
        getStyleClass().addAll("progress-overview", "progress-page");
        empty.setId(ProgressView.NOTHING);
        empty.getStyleClass().add(StyleClass.CARD);
        empty.getChildren()
                .setAll(
                        Labels.heading(messages.text("progress.empty.title")),
                        Labels.body(messages.text("progress.empty")));
        filled.setId(ProgressView.CONTENT);
        filled.getStyleClass().add("progress-overview");
        filled.getChildren().setAll(tools(), top());
        below.add(() -> new EaseCard(model, words));
        below.add(() -> new KindsCard(model, words));
        below.add(() -> new KnotCourses(model, words));
        below.add(() -> new BodyCard(model, words, pictures, fields.get()));
        getChildren().setAll(empty, filled);
        getChildren().addAll(more);
        show(empty, false);
        show(filled, false);
        model.overviewProperty().subscribe(made -> made.ifPresent(this::take));
        model.periodProperty().subscribe(now -> period.setText(words.period(now)));
    }

    private static void show(Region node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private Region top() {
        GoalCard goal = new GoalCard(model);
        BalanceCard balance = new BalanceCard(model, words);
        DaysCard days = new DaysCard(model, words);
        cards.addAll(List.of(goal, balance, days));
        VBox.setVgrow(balance, Priority.ALWAYS);
        VBox column = new VBox(goal, balance);
        column.getStyleClass().add("progress-overview");
        return Beside.columns(column, days);
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
        CheckBox tables = new CheckBox(messages.text("progress.tables"));
        tables.setId(TABLES);
        tables.setMinWidth(Region.USE_PREF_SIZE);
        tables.selectedProperty().bindBidirectional(model.tablesProperty());
        HBox span =
                new HBox(
                        arrow(Feather.CHEVRON_LEFT, "progress.back", BACK, model::back),
                        period,
                        arrow(Feather.CHEVRON_RIGHT, "progress.forward", FORWARD, model::forward));
        span.getStyleClass().add("progress-span");
        FlowPane tools = new FlowPane(lengths, span, tables);
        tools.getStyleClass().add("progress-tools");
        period.setMinWidth(Region.USE_PREF_SIZE);
        return tools;
    }

    private Button arrow(Feather icon, String key, String id, Runnable action) {
        Button button = Buttons.quiet("", action);
        button.setGraphic(Buttons.icon(icon));
        button.setAccessibleText(messages.text(key));
        button.setId(id);
        return button;
    }

    private void take(Overview overview) {
        show(empty, overview.isEmpty());
        show(filled, !overview.isEmpty());
        cards.forEach(card -> card.show(overview));
        if (!overview.isEmpty() && !isFilling) {
            isFilling = true;
            fill();
        }
    }

    private void fill() {
        model.ports()
                .later()
                .execute(() -> {
                    OverviewCard next = below.remove().get();
                    cards.add(next);
                    filled.getChildren().add(next.view());
                    model.overviewProperty().get().ifPresent(next::show);
                    if (!below.isEmpty()) {
                        fill();
                    }
                });
    }
}
