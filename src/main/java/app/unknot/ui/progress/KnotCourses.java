package app.unknot.ui.progress;

import app.unknot.domain.progress.Knot;
import app.unknot.domain.progress.KnotCourse;
import app.unknot.i18n.KnotWords;
import app.unknot.i18n.Messages;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.StyleClass;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Each knot's own history, the one that was worked on last first, and when it is time to have
/// somebody look at it.
final class KnotCourses extends VBox implements OverviewCard {
    static final String MORE = "progress-knots-more";
    private static final int FIRST = 6;

    private final ProgressModel model;
    private final Messages messages;
    private final ProgressWords words;
    private Optional<Overview> shown = Optional.empty();
    private boolean all;

    KnotCourses(ProgressModel model, ProgressWords words) {
        this.model = model;
        this.messages = model.messages();
        this.words = words;
        getStyleClass().addAll(StyleClass.CARD, "progress-card");
        model.tablesProperty().subscribe(tables -> draw());
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public void show(Overview overview) {
        shown = Optional.of(overview);
        draw();
    }

    private void draw() {
        getChildren().setAll(Labels.heading(messages.text("progress.knots")));
        List<KnotCourse> courses =
                shown.map(now -> now.courses().values().stream())
                        .orElseGet(java.util.stream.Stream::empty)
                        .sorted(
                                Comparator.comparing(
                                                (KnotCourse course) -> course.newest().toInstant())
                                        .reversed()
                                        .thenComparing(KnotCourse::knot))
                        .toList();
        if (courses.isEmpty()) {
            getChildren().add(Labels.body(messages.text("progress.knots.none")));
        }
        courses.stream().limit(all ? courses.size() : FIRST).forEach(this::add);
        if (!all && courses.size() > FIRST) {
            Button more =
                    Buttons.quiet(
                            messages.text("progress.knots.more", courses.size()),
                            () -> {
                                all = true;
                                draw();
                            });
            more.setId(MORE);
            getChildren().add(more);
        }
    }

    private void add(KnotCourse course) {
        Optional<Knot> knot = shown.flatMap(now -> now.known().knot(course.knot()));
        String name =
                knot.map(new KnotWords(messages)::title)
                        .orElseGet(() -> messages.text("progress.knot.unknown"));
        VBox row = new VBox(Labels.styled(name, "knot-name"), Labels.body(words.course(course)));
        row.getStyleClass().add("knot-course");
        KnotChart chart = new KnotChart(course, messages, words);
        if (!chart.isEmpty()) {
            row.getChildren().add(model.tablesProperty().get() ? chart.table() : chart.chart());
        }
        if (knot.filter(Knot::isRetired).isPresent()) {
            row.getChildren().add(Labels.muted(messages.text("progress.knot.retired")));
        } else if (course.needsAdvice(model.limits())) {
            row.getChildren()
                    .add(Labels.styled(messages.text("progress.knot.advice"), "warning-line"));
        }
        getChildren().add(row);
    }
}
