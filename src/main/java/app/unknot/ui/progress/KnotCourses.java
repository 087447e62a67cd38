package app.unknot.ui.progress;

import app.unknot.domain.progress.Knot;
import app.unknot.domain.progress.KnotCourse;
import app.unknot.i18n.KnotWords;
import app.unknot.i18n.Messages;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.StyleClass;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.VBox;

/// Each knot's own history, and when it is time to have somebody look at it.
final class KnotCourses extends VBox {
    private final ProgressModel model;
    private final Messages messages;
    private final ProgressWords words;

    KnotCourses(ProgressModel model, ProgressWords words) {
        this.model = model;
        this.messages = model.messages();
        this.words = words;
        getStyleClass().addAll(StyleClass.CARD, "progress-card");
    }

    void show(Map<String, KnotCourse> courses) {
        getChildren().setAll(Labels.heading(messages.text("progress.knots")));
        KnotWords names = new KnotWords(messages);
        for (Knot knot : model.knots()) {
            Optional.ofNullable(courses.get(knot.id()))
                    .ifPresent(course -> add(names.title(knot), knot.isRetired(), course));
        }
        if (getChildren().size() == 1) {
            getChildren().add(Labels.body(messages.text("progress.knots.none")));
        }
    }

    private void add(String name, boolean isRetired, KnotCourse course) {
        VBox row = new VBox(Labels.styled(name, "knot-name"), Labels.body(words.course(course)));
        row.getStyleClass().add("knot-course");
        if (isRetired) {
            row.getChildren().add(Labels.muted(messages.text("progress.knot.retired")));
        } else if (course.needsAdvice(model.limits())) {
            row.getChildren()
                    .add(Labels.styled(messages.text("progress.knot.advice"), "warning-line"));
        }
        getChildren().add(row);
    }
}
