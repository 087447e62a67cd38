package app.unknot.ui.progress;

import app.unknot.domain.progress.AreaEase;
import app.unknot.domain.progress.Knot;
import app.unknot.domain.progress.KnotCourse;
import app.unknot.domain.progress.PeriodReview;
import app.unknot.i18n.KnotWords;
import app.unknot.i18n.Messages;
import app.unknot.ui.common.Labels;
import app.unknot.ui.component.WordTable;
import app.unknot.ui.paper.PaperContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A week, a month or a year on paper, to show to a teacher or a therapist.
public final class ProgressReport implements PaperContent {
    /// Rows of areas, and of knots, that fit on the page with no checks on it, and with any number.
    private static final int MOST_ROWS = 12;

    private static final int LEAST_ROWS = 5;

    private final ProgressModel model;
    private final Overview overview;
    private final Messages messages;
    private final ProgressWords words;

    private ProgressReport(ProgressModel model, Overview overview) {
        this.model = model;
        this.overview = overview;
        this.messages = model.messages();
        this.words = new ProgressWords(messages);
    }

    /// The report of the period that is looked at; empty while nothing has been summed up.
    public static Optional<PaperContent> of(ProgressModel model) {
        return model.overviewProperty().get().map(now -> new ProgressReport(model, now));
    }

    @Override
    public String title() {
        return messages.text("progress.report.title", words.period(overview.review().period()));
    }

    @Override
    public String footer(int page, int of) {
        return messages.text("progress.report.footer", page, of);
    }

    @Override
    public List<Region> blocks(double width) {
        PeriodReview review = overview.review();
        List<Region> blocks = new ArrayList<>();
        blocks.add(
                new VBox(
                        4,
                        Labels.styled(title(), "card-title"),
                        Labels.styled(words.total(review), "card-lead")));
        CheckRows checks =
                new CheckRows(model.ports().progress().checks(), review.period(), messages, words);
        List<List<String>> checked = checks.rows();
        int most = Math.max(LEAST_ROWS, MOST_ROWS - checked.size());
        EaseChart ease = new EaseChart(areas(review, most), model.limits(), messages, words);
        if (!review.areas().isEmpty()) {
            blocks.add(block("progress.ease", (Region) ease.table()));
        }
        blocks.add(block("progress.kinds", times(review)));
        List<List<String>> all = knots();
        List<List<String>> knots = all.subList(0, Math.min(most, all.size()));
        if (!knots.isEmpty()) {
            blocks.add(
                    block(
                            "progress.knots",
                            new WordTable(
                                    messages.text("progress.knots"),
                                    List.of(
                                            messages.text("progress.area"),
                                            messages.text("progress.report.course")),
                                    knots)));
        }
        if (!checked.isEmpty()) {
            blocks.add(block("checks.title", table(checks, checked)));
        }
        if (review.areas().size() > most || all.size() > most) {
            blocks.add(Labels.styled(messages.text("progress.report.cut"), "card-small"));
        }
        blocks.add(Labels.styled(messages.text("progress.report.scale"), "card-small"));
        blocks.add(Labels.styled(messages.text("card.not-medical"), "card-small"));
        return blocks;
    }

    private WordTable table(CheckRows checks, List<List<String>> rows) {
        return new WordTable(messages.text("checks.title"), checks.head(), rows)
                .withWidths(20, 40, 40);
    }

    private static List<AreaEase> areas(PeriodReview review, int most) {
        return review.areas().stream()
                .sorted(Comparator.comparingInt(AreaEase::sessions).reversed())
                .limit(most)
                .toList();
    }

    private Region block(String key, Region content) {
        content.getStyleClass().add("report-table");
        return new VBox(2, Labels.styled(messages.text(key), "card-strong"), content);
    }

    private Region times(PeriodReview review) {
        return new WordTable(
                messages.text("progress.kinds"),
                List.of(messages.text("progress.what"), messages.text("progress.time")),
                Stream.of(
                                row("progress.release", review.releaseSeconds()),
                                row("progress.stretch", review.stretchSeconds()),
                                row("progress.strengthen", review.strengthenSeconds()),
                                row("progress.report.left", review.leftSeconds()),
                                row("progress.report.right", review.rightSeconds()))
                        .toList());
    }

    private List<String> row(String key, long seconds) {
        return List.of(messages.text(key), words.minutes(seconds));
    }

    private List<List<String>> knots() {
        KnotWords names = new KnotWords(messages);
        List<List<String>> rows = new ArrayList<>();
        for (Knot knot : overview.known().all().reversed()) {
            KnotCourse course = overview.courses().get(knot.id());
            if (course != null) {
                rows.add(List.of(names.title(knot), said(course)));
            }
        }
        return rows;
    }

    private String said(KnotCourse course) {
        String said = words.course(course);
        return course.needsAdvice(model.limits())
                ? said + ". " + messages.text("progress.report.not-eased")
                : said;
    }
}
