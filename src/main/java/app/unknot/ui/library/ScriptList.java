package app.unknot.ui.library;

import app.unknot.domain.session.Heard;
import app.unknot.domain.session.Leg;
import app.unknot.domain.session.Occurrence;
import app.unknot.domain.session.SessionPlan;
import app.unknot.i18n.Messages;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.Times;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Everything that will be heard, to open step by step; the same that `transcript` prints. Of very
/// many steps the first ones are shown until more are wanted.
final class ScriptList extends VBox {
    private static final int AT_ONCE = 60;

    private final Messages messages;
    private final List<Part> parts = new ArrayList<>();

    /// What is heard in one step.
    private record Part(Leg leg, List<Heard.Line> lines) {}

    /// @param plan empty where there is nothing to play
    ScriptList(Optional<SessionPlan> plan, Messages messages) {
        this.messages = messages;
        getStyleClass().add("script-list");
        plan.ifPresent(this::read);
        if (parts.isEmpty()) {
            getChildren().add(Labels.body(messages.text("routine.script.none")));
        }
        showMore();
    }

    /// Once through all lines, as a plan may have thousands.
    private void read(SessionPlan plan) {
        Map<Integer, List<Heard.Line>> lines = new HashMap<>();
        List<Leg> legs = plan.legs();
        Map<Leg, Integer> places = new HashMap<>();
        for (int i = 0; i < legs.size(); i++) {
            places.put(legs.get(i), i);
        }
        for (Heard heard : Heard.of(plan)) {
            if (heard instanceof Heard.Line line) {
                lines.computeIfAbsent(places.get(line.cue().leg()), leg -> new ArrayList<>())
                        .add(line);
            }
        }
        for (int i = 0; i < legs.size(); i++) {
            if (lines.containsKey(i)) {
                parts.add(new Part(legs.get(i), lines.get(i)));
            }
        }
    }

    private void showMore() {
        int shown = getChildren().size();
        int next = Math.min(parts.size(), shown + AT_ONCE);
        for (int i = shown; i < next; i++) {
            Part part = parts.get(i);
            Fold fold = new Fold(title(part.leg()), () -> lines(part.lines()));
            getChildren().add(fold.withId("script-" + i));
        }
        if (next < parts.size()) {
            getChildren().add(more(Math.min(AT_ONCE, parts.size() - next)));
        }
    }

    private Button more(int count) {
        Button more =
                Buttons.plain(
                        messages.text("routine.script.more", count),
                        () -> {
                            getChildren().removeLast();
                            int first = getChildren().size();
                            showMore();
                            getChildren().get(first).lookup(".fold-heading").requestFocus();
                        });
        more.setId("script-more");
        return more;
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

    private static VBox lines(List<Heard.Line> lines) {
        VBox box = new VBox();
        box.getStyleClass().add("script-lines");
        for (Heard.Line line : lines) {
            Label time = Labels.muted(Times.clock(line.at()));
            time.setMinWidth(Region.USE_PREF_SIZE);
            time.getStyleClass().add("script-time");
            Label text = Labels.body(line.cue().cue().text());
            HBox.setHgrow(text, Priority.ALWAYS);
            HBox row = new HBox(time, text);
            row.getStyleClass().add("script-line");
            box.getChildren().add(row);
        }
        return box;
    }
}
