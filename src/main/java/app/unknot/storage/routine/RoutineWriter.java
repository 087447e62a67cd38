package app.unknot.storage.routine;

import app.unknot.domain.routine.Alternative;
import app.unknot.domain.routine.Block;
import app.unknot.domain.routine.CopyOf;
import app.unknot.domain.routine.Maker;
import app.unknot.domain.routine.Plan;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Step;
import app.unknot.storage.json.JsonLayout;
import app.unknot.storage.json.Schema;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes a routine in the form of routine files.
public final class RoutineWriter {
    private static final String BLOCKS = "blocks";

    private RoutineWriter() {}

    public static ObjectNode write(Routine routine) {
        return write(routine, JsonLayout.object());
    }

    /// The routine on top of the file as it was: fields and kinds of step that this version doesn't
    /// know stay, and so do their order and every digit of an unchanged number.
    ///
    /// @param old in any form that there has been; is not changed
    public static ObjectNode write(Routine routine, ObjectNode old) {
        ObjectNode node = RoutineShape.SCHEMA.migrated(old).deepCopy();
        Merge merge = new Merge(node);
        merge.number(Schema.FIELD, RoutineShape.SCHEMA.current());
        merge.text("id", routine.id());
        merge.number("revision", routine.revision());
        merge.text("title", routine.title());
        routine.maker().ifPresentOrElse(maker -> maker(maker, merge), () -> node.remove("maker"));
        routine.copyOf().ifPresentOrElse(copy -> copyOf(copy, merge), () -> node.remove("copyOf"));
        routine.plan().ifPresentOrElse(plan -> plan(plan, merge), () -> node.remove("plan"));
        merge.text("summary", routine.summary());
        merge.text("forWhom", routine.forWhom());
        merge.text("level", routine.level());
        merge.text("goal", routine.goal());
        merge.text("surface", routine.surface().id());
        merge.optionalText("pattern", routine.pattern());
        merge.texts("equipment", routine.equipment());
        alternative("easier", routine.related().easier(), node, merge);
        alternative("harder", routine.related().harder(), node, merge);
        merge.optionalText("followUp", routine.related().followUp());
        merge.set("hiddenBy", routine.hiddenBy());
        merge.texts("warnings", routine.warnings());
        merge.texts("sources", routine.sources());
        blocks(routine.blocks(), node);
        return node;
    }

    private static void maker(Maker maker, Merge merge) {
        Merge inner = merge.inner("maker");
        inner.optionalText("name", maker.name());
        inner.optionalText("note", maker.note());
        inner.optionalText("reviewed", maker.reviewed().map(LocalDate::toString));
    }

    private static void copyOf(CopyOf copy, Merge merge) {
        Merge inner = merge.inner("copyOf");
        inner.text("id", copy.id());
        inner.number("revision", copy.revision());
    }

    private static void plan(Plan plan, Merge merge) {
        Merge inner = merge.inner("plan");
        inner.number("timesAWeek", plan.timesAWeek());
        plan.weeks()
                .ifPresentOrElse(
                        weeks -> inner.number("weeks", weeks), () -> inner.node().remove("weeks"));
    }

    private static void alternative(
            String name, Optional<Alternative> alternative, ObjectNode node, Merge merge) {
        if (alternative.isEmpty()) {
            node.remove(name);
            return;
        }
        Merge inner = merge.inner(name);
        inner.text("text", alternative.get().text());
        inner.optionalText("routine", alternative.get().routine());
    }

    private static void blocks(List<Block> blocks, ObjectNode node) {
        List<JsonNode> old = List.copyOf(node.path(BLOCKS).values());
        Map<String, ObjectNode> steps = stepsById(old);
        OldBlocks base = new OldBlocks(old);
        ArrayNode list = JsonLayout.object().putArray(BLOCKS);
        for (int i = 0; i < blocks.size(); i++) {
            ObjectNode block = base.of(blocks.get(i), i);
            Merge merge = new Merge(block);
            merge.text("sides", blocks.get(i).sides().id());
            ArrayNode written = JsonLayout.object().putArray("steps");
            for (Step step : blocks.get(i).steps()) {
                written.add(StepWriter.write(step, Optional.ofNullable(steps.get(step.id()))));
            }
            block.set("steps", written);
            list.add(block);
        }
        node.set(BLOCKS, list);
    }

    private static Map<String, ObjectNode> stepsById(List<JsonNode> blocks) {
        Map<String, ObjectNode> steps = new HashMap<>();
        for (JsonNode block : blocks) {
            for (JsonNode step : block.path("steps").values()) {
                if (step instanceof ObjectNode object) {
                    steps.putIfAbsent(object.path("id").asString(), object);
                }
            }
        }
        return steps;
    }
}
