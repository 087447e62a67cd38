package app.unknot.storage.routine;

import app.unknot.domain.body.Pressure;
import app.unknot.domain.breathing.BreathPhase;
import app.unknot.domain.routine.Anchor;
import app.unknot.domain.routine.Cue;
import app.unknot.domain.routine.CueCondition;
import app.unknot.domain.routine.Step;
import app.unknot.domain.routine.StepCard;
import app.unknot.storage.json.DamageException;
import app.unknot.storage.json.JsonDocument;
import app.unknot.storage.json.JsonLayout;
import app.unknot.storage.json.Shape;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes one step of a routine file.
final class StepWriter {
    private static final String SECONDS = "seconds";

    private StepWriter() {}

    /// The step on top of the one that had its id.
    static ObjectNode write(Step step, Optional<ObjectNode> old) {
        if (step instanceof Step.Unknown unknown) {
            return old.filter(node -> isOfKind(node, unknown.kind()))
                    .map(ObjectNode::deepCopy)
                    .orElseGet(() -> parsed(unknown));
        }
        ObjectNode node = old.map(was -> base(was, step.kind())).orElseGet(JsonLayout::object);
        Merge merge = new Merge(node);
        card(step, merge);
        own(step, merge);
        StepCard card = step.card();
        merge.texts("warnings", card.warnings());
        merge.flag("optional", card.optional());
        merge.set("skippedBy", card.skippedBy());
        card.spot()
                .ifPresentOrElse(
                        spot -> merge.value("spot", DoubleNode.valueOf(spot)),
                        () -> node.remove("spot"));
        cues(card.cues(), node);
        return node;
    }

    private static boolean isOfKind(ObjectNode node, String kind) {
        return node.path("kind").asString("").equals(kind);
    }

    private static ObjectNode parsed(Step.Unknown unknown) {
        try {
            return JsonDocument.parse(unknown.content()).copy();
        } catch (DamageException e) {
            throw new IllegalStateException("A step that was read before: " + unknown.id(), e);
        }
    }

    /// The old step without what only its old kind had.
    private static ObjectNode base(ObjectNode old, String kind) {
        ObjectNode node = old.deepCopy();
        if (!isOfKind(old, kind)) {
            List<String> needed = names(kind);
            names(old.path("kind").asString("")).stream()
                    .filter(name -> !needed.contains(name))
                    .forEach(node::remove);
        }
        return node;
    }

    private static List<String> names(String kind) {
        Shape.Entry entry = RoutineShape.kinds().get(kind);
        return entry == null ? List.of() : entry.fields().stream().map(Shape.Field::name).toList();
    }

    private static void card(Step step, Merge merge) {
        StepCard card = step.card();
        merge.text("id", card.id());
        merge.text("kind", step.kind());
        merge.text("title", card.title());
        merge.text("instruction", card.instruction());
        merge.text("area", card.area());
        merge.text("position", card.position().id());
    }

    private static void own(Step step, Merge merge) {
        switch (step) {
            case Step.Place place -> merge.seconds(SECONDS, place.length());
            case Step.Settle settle -> merge.seconds(SECONDS, settle.length());
            case Step.Rest rest -> merge.seconds(SECONDS, rest.length());
            case Step.Finish finish -> merge.seconds(SECONDS, finish.length());
            case Step.Roll roll -> {
                merge.text("direction", roll.direction().id());
                merge.number("passes", roll.passes());
                merge.seconds("passSeconds", roll.pass());
                pressure(roll.pressure(), merge);
            }
            case Step.Hold hold -> {
                merge.number("breaths", hold.breaths());
                pressure(hold.pressure(), merge);
            }
            case Step.Stretch stretch -> {
                merge.seconds(SECONDS, stretch.hold());
                merge.number("times", stretch.times());
            }
            case Step.Strengthen strengthen -> {
                merge.number("repetitions", strengthen.repetitions());
                merge.seconds("effortSeconds", strengthen.effort());
                merge.seconds("releaseSeconds", strengthen.release());
                merge.text("effortCue", strengthen.effortCue());
                merge.text("releaseCue", strengthen.releaseCue());
                merge.text("lastCue", strengthen.lastCue());
            }
            case Step.Unknown unknown -> throw new IllegalArgumentException(unknown.id());
        }
    }

    private static void pressure(Pressure pressure, Merge merge) {
        Merge inner = merge.inner("pressure");
        inner.number("low", pressure.low());
        inner.number("high", pressure.high());
        inner.number("ceiling", pressure.ceiling());
    }

    private static void cues(List<Cue> cues, ObjectNode step) {
        Map<String, ObjectNode> old = new HashMap<>();
        for (JsonNode cue : step.path("cues").values()) {
            if (cue instanceof ObjectNode object) {
                old.putIfAbsent(object.path("id").asString(), object);
            }
        }
        ArrayNode list = JsonLayout.object().putArray("cues");
        for (Cue cue : cues) {
            ObjectNode was = old.get(cue.id());
            ObjectNode node = was == null ? JsonLayout.object() : was.deepCopy();
            Merge merge = new Merge(node);
            merge.text("id", cue.id());
            merge.value("at", anchor(cue.anchor()));
            merge.text("role", word(cue.role()));
            merge.optionalText(
                    "when",
                    cue.when() == CueCondition.ALWAYS && !isOfWhen(node)
                            ? Optional.empty()
                            : Optional.of(word(cue.when())));
            merge.text("text", cue.text());
            list.add(node);
        }
        step.set("cues", list);
    }

    private static boolean isOfWhen(ObjectNode cue) {
        return cue.path("when").asString("").equals(word(CueCondition.ALWAYS));
    }

    private static JsonNode anchor(Anchor anchor) {
        ObjectNode node = JsonLayout.object();
        return switch (anchor) {
            case Anchor.AfterStart after -> Merge.seconds(after.time());
            case Anchor.HalfWay half -> JsonNodeFactory.instance.stringNode("half-way");
            case Anchor.AtBreath at -> node.put("breath", at.number()).put("on", word(at.phase()));
            case Anchor.LastBreath last -> node.put("lastBreath", word(last.phase()));
            case Anchor.BeforeEnd end -> {
                node.set("beforeEnd", Merge.seconds(end.time()));
                yield node;
            }
        };
    }

    private static String word(BreathPhase phase) {
        return phase.name().toLowerCase(Locale.ROOT);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
