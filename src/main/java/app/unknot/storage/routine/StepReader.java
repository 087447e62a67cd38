package app.unknot.storage.routine;

import app.unknot.domain.body.RollDirection;
import app.unknot.domain.routine.Cue;
import app.unknot.domain.routine.Position;
import app.unknot.domain.routine.Step;
import app.unknot.domain.routine.StepCard;
import app.unknot.storage.json.Fields;
import app.unknot.storage.json.PressureReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads one step of a routine file.
final class StepReader {
    private static final Map<String, Position> POSITIONS =
            Fields.words(Position.values(), Position::id);
    private static final Map<String, RollDirection> DIRECTIONS =
            Fields.words(RollDirection.values(), RollDirection::id);

    private final CueReader cues = new CueReader();

    Step read(Fields step) {
        String kind = step.id("kind");
        return switch (kind) {
            case "place" -> new Step.Place(card(step), step.seconds("seconds"));
            case "settle" -> new Step.Settle(card(step), step.seconds("seconds"));
            case "rest" -> new Step.Rest(card(step), step.seconds("seconds"));
            case "finish" -> new Step.Finish(card(step), step.seconds("seconds"));
            case "roll" -> roll(step);
            case "hold" ->
                    new Step.Hold(card(step), step.whole("breaths", 1), PressureReader.read(step));
            case "stretch" ->
                    new Step.Stretch(card(step), step.seconds("seconds"), step.whole("times", 1));
            case "strengthen" -> strengthen(step);
            default -> new Step.Unknown(cardOfUnknown(step), kind, step.json());
        };
    }

    private Step roll(Fields step) {
        return new Step.Roll(
                card(step),
                step.word("direction", DIRECTIONS),
                step.whole("passes", 1),
                step.seconds("passSeconds"),
                PressureReader.read(step));
    }

    private Step strengthen(Fields step) {
        return new Step.Strengthen(
                card(step),
                step.whole("repetitions", 1),
                step.seconds("effortSeconds"),
                step.seconds("releaseSeconds"),
                step.text("effortCue"),
                step.text("releaseCue"),
                step.text("lastCue"));
    }

    private StepCard card(Fields step) {
        String id = step.id("id");
        String title = step.text("title");
        String instruction = step.text("instruction");
        String area = step.id("area");
        Position position = step.word("position", POSITIONS);
        List<Cue> lines = step.objects("cues").stream().map(cues::read).toList();
        List<String> warnings = step.textsOrNone("warnings");
        boolean optional = step.flag("optional");
        Set<String> skippedBy = Set.copyOf(step.textsOrNone("skippedBy"));
        Optional<Double> spot =
                step.has("spot") ? Optional.of(step.number("spot")) : Optional.empty();
        return step.made(
                "spot",
                () ->
                        new StepCard(
                                id,
                                title,
                                instruction,
                                area,
                                position,
                                lines,
                                warnings,
                                optional,
                                skippedBy,
                                spot));
    }

    /// A newer version may write anything but the id in another way, so nothing else is needed.
    private static StepCard cardOfUnknown(Fields step) {
        String position = step.isText("position") ? step.text("position") : "";
        return new StepCard(
                step.id("id"),
                step.isText("title") ? step.text("title") : step.id("kind"),
                step.isText("instruction") ? step.text("instruction") : "",
                step.isText("area") ? step.text("area") : "whole-body",
                Position.ofId(position).orElse(Position.STANDING),
                List.of(),
                List.of(),
                false,
                Set.of(),
                Optional.empty());
    }
}
