package app.unknot.storage;

import app.unknot.domain.session.PlanEdit;
import app.unknot.storage.json.DamageException;
import app.unknot.storage.json.JsonValues;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/// The edits of a plan as objects with a kind and a time.
final class EditForm {
    private static final String KIND = "kind";
    private static final String AT = "at";
    private static final String CHANGE = "change";
    private static final String PRESS = "press";
    private static final String INPUT = "input";
    private static final String EYES_FREE = "eyesFree";
    private static final int MOST_CHANGE = 10;

    /// Kinds that have nothing but their time.
    private static final Map<String, Function<Duration, PlanEdit>> PLAIN =
            new TreeMap<>(
                    Map.of(
                            "next", PlanEdit.Next::new,
                            "back", PlanEdit.Back::new,
                            "let-go", PlanEdit.LetGo::new,
                            "go-on", PlanEdit.GoOn::new,
                            "repeat", PlanEdit.Repeat::new,
                            "skip-area", PlanEdit.SkipArea::new));

    private EditForm() {}

    static void write(PlanEdit edit, ObjectNode node) {
        node.put(KIND, kind(edit));
        node.put(AT, edit.at().toString());
        if (edit instanceof PlanEdit.Press press) {
            node.put(CHANGE, press.change());
        } else if (edit instanceof PlanEdit.Input input) {
            node.put(EYES_FREE, input.eyesFree());
        }
    }

    static PlanEdit read(JsonValues values) throws DamageException {
        Duration at = values.duration(AT);
        if (values.text(KIND).equals(PRESS)) {
            return new PlanEdit.Press(at, values.whole(CHANGE, -MOST_CHANGE, MOST_CHANGE));
        }
        if (values.text(KIND).equals(INPUT)) {
            return new PlanEdit.Input(at, values.flag(EYES_FREE));
        }
        return values.word(KIND, PLAIN).apply(at);
    }

    private static String kind(PlanEdit edit) {
        return switch (edit) {
            case PlanEdit.Next e -> "next";
            case PlanEdit.Back e -> "back";
            case PlanEdit.LetGo e -> "let-go";
            case PlanEdit.GoOn e -> "go-on";
            case PlanEdit.Repeat e -> "repeat";
            case PlanEdit.SkipArea e -> "skip-area";
            case PlanEdit.Press e -> PRESS;
            case PlanEdit.Input e -> INPUT;
        };
    }
}
