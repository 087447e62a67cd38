package app.unknot.ui.progress;

import app.unknot.domain.health.SelfCheck;
import app.unknot.domain.progress.CheckCourse;
import app.unknot.domain.progress.CheckResults;
import app.unknot.domain.progress.CheckStanding;
import app.unknot.i18n.CheckWords;
import app.unknot.i18n.Messages;
import app.unknot.service.SelfCheckBook;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.StyleClass;
import app.unknot.ui.component.Beside;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The self-checks on the page about progress: when they make sense, the way to them, and how each
/// one went over time.
public final class ChecksSection implements Screen {
    public static final String START = "checks-start";
    static final String STANDING = "checks-standing";

    private final SelfCheckBook book;
    private final Messages messages;
    private final CheckWords words;
    private final ObservableValue<Boolean> isTable;
    private final Runnable onStart;
    private final VBox root = new VBox();
    private Optional<Shown> shown = Optional.empty();

    /// What is on the page, so that the same isn't drawn twice.
    private record Shown(CheckResults results, CheckStanding standing) {}

    /// @param isTable whether tables are shown instead of charts
    /// @param onStart opens the self-checks
    ChecksSection(
            SelfCheckBook book,
            Messages messages,
            ObservableValue<Boolean> isTable,
            Runnable onStart) {
        this.book = book;
        this.messages = messages;
        this.words = new CheckWords(messages);
        this.isTable = isTable;
        this.onStart = onStart;
        root.getStyleClass().addAll("progress-overview", "checks-section");
    }

    /// The part for that page: it is drawn when the page has been, and again when more is known.
    public static ChecksSection of(SelfCheckBook book, ProgressModel page, Runnable onStart) {
        ChecksSection section =
                new ChecksSection(book, page.messages(), page.tablesProperty(), onStart);
        page.overviewProperty().subscribe(known -> page.ports().later().execute(section::shown));
        return section;
    }

    @Override
    public Region view() {
        return root;
    }

    /// Takes what is on record now.
    @Override
    public void shown() {
        Shown now = new Shown(book.results(), book.standing());
        if (shown.equals(Optional.of(now))) {
            return;
        }
        shown = Optional.of(now);
        Map<String, CheckCourse> courses = book.courses();
        root.getChildren().setAll(card(courses.isEmpty()));
        List<ChartCard> cards = inOrder(courses).map(this::chart).toList();
        for (int i = 0; i < cards.size(); i += 2) {
            root.getChildren()
                    .add(
                            Beside.columns(
                                    cards.subList(i, Math.min(i + 2, cards.size()))
                                            .toArray(Region[]::new)));
        }
    }

    private VBox card(boolean isEmpty) {
        var standing = Labels.body(words.standing(book.standing()));
        standing.setId(STANDING);
        Button start = Buttons.plain(messages.text("checks.start"), onStart);
        start.setId(START);
        VBox card = new VBox(Labels.heading(messages.text("checks.title")), standing);
        if (isEmpty) {
            card.getChildren().add(Labels.muted(messages.text("checks.none")));
        }
        card.getChildren().add(start);
        card.getStyleClass().addAll(StyleClass.CARD, "progress-card");
        return card;
    }

    /// Those that are known in their order, and then what other versions have put on record.
    private Stream<CheckCourse> inOrder(Map<String, CheckCourse> courses) {
        List<String> known = book.plan().checks().stream().map(SelfCheck::id).toList();
        List<String> others = new ArrayList<>(courses.keySet());
        others.removeAll(known);
        return Stream.concat(known.stream(), others.stream())
                .flatMap(id -> Optional.ofNullable(courses.get(id)).stream());
    }

    private ChartCard chart(CheckCourse course) {
        int levels = book.plan().check(course.check()).map(SelfCheck::levels).orElse(1);
        CheckChart chart = new CheckChart(course, levels, messages, words);
        ChartCard card =
                new ChartCard("check-" + course.check(), words.name(course.check()), isTable);
        card.getStyleClass().add("check-card");
        card.show(said(chart), chart::chart, chart::table);
        advice(course)
                .ifPresent(
                        advice -> card.getChildren().add(2, Labels.styled(advice, "warning-line")));
        return card;
    }

    private Optional<String> advice(CheckCourse course) {
        return words.advice(course.advice(book.plan().bigDifference()));
    }

    private String said(CheckChart chart) {
        return chart.isCut()
                ? chart.said() + " " + messages.text("checks.recent", CheckChart.MOST_TIMES)
                : chart.said();
    }
}
