package app.unknot.ui.library;

import app.unknot.domain.session.Leg;
import app.unknot.domain.session.Occurrence;
import app.unknot.domain.session.SessionPlan;
import app.unknot.i18n.Messages;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.Times;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Everything that will be heard, to open step by step; the same that `transcript` prints.
final class ScriptList extends VBox {
    private final Messages messages;

    ScriptList(RoutineModel model, Messages messages) {
        this.messages = messages;
        getStyleClass().add("script-list");
        List<Leg> legs = model.plan().map(SessionPlan::legs).orElse(List.of());
        for (Leg leg : legs) {
            List<RoutineModel.Line> lines = model.heardIn(leg);
            if (!lines.isEmpty()) {
                Fold fold = new Fold(title(leg), () -> lines(lines));
                getChildren().add(fold.withId("script-" + getChildren().size()));
            }
        }
        if (getChildren().isEmpty()) {
            getChildren().add(Labels.body(messages.text("routine.script.none")));
        }
    }

    private String title(Leg leg) {
        Occurrence occurrence = leg.occurrence();
        String start = Times.clock(leg.start());
        return occurrence.side().isOneSide()
                ? messages.text(
                        "routine.script.side",
                        start,
                        occurrence.title(),
                        messages.text("side." + occurrence.side().name().toLowerCase(Locale.ROOT)))
                : messages.text("routine.script.step", start, occurrence.title());
    }

    private static VBox lines(List<RoutineModel.Line> lines) {
        VBox box = new VBox();
        box.getStyleClass().add("script-lines");
        for (RoutineModel.Line line : lines) {
            Label time = Labels.muted(Times.clock(line.at()));
            time.setMinWidth(Region.USE_PREF_SIZE);
            time.getStyleClass().add("script-time");
            Label text = Labels.body(line.text());
            HBox.setHgrow(text, Priority.ALWAYS);
            HBox row = new HBox(time, text);
            row.getStyleClass().add("script-line");
            box.getChildren().add(row);
        }
        return box;
    }
}
