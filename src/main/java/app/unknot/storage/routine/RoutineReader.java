package app.unknot.storage.routine;

import app.unknot.domain.routine.Alternative;
import app.unknot.domain.routine.Block;
import app.unknot.domain.routine.CopyOf;
import app.unknot.domain.routine.Maker;
import app.unknot.domain.routine.Origin;
import app.unknot.domain.routine.Plan;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Sides;
import app.unknot.domain.routine.Step;
import app.unknot.domain.routine.Surface;
import app.unknot.storage.json.ContentException;
import app.unknot.storage.json.Fields;
import app.unknot.storage.json.JsonText;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads routine files, strictly: the one thing it lets pass is a kind of step it doesn't know.
public final class RoutineReader {
    private static final Map<String, Surface> SURFACES =
            Fields.words(Surface.values(), Surface::id);
    private static final Map<String, Sides> SIDES = Fields.words(Sides.values(), Sides::id);
    private static final Map<String, String> LEVELS = same("easy", "medium");
    private static final Map<String, String> GOALS = same("release", "stretch", "strengthen");

    private static final String SCHEMA_NAME = "$schema";

    private final StepReader steps = new StepReader();

    /// Reads a whole file.
    ///
    /// @param file the name to use in messages
    /// @throws ContentException naming the place in the file and what was expected there
    public Routine read(String file, String text) {
        return read(JsonText.read(file, text));
    }

    /// Paths of the fields that this version doesn't know, such as a word misspelt. The name of the
    /// schema is none of them: it is for editors, and exported files have it.
    public List<String> unknownFields(String file, String text) {
        Fields fields = RoutineShape.SCHEMA.migrated(JsonText.read(file, text));
        newest(fields);
        return fields.unread().stream().filter(path -> !path.equals(SCHEMA_NAME)).toList();
    }

    private Routine read(Fields file) {
        return newest(RoutineShape.SCHEMA.migrated(file));
    }

    private Routine newest(Fields file) {
        RoutineShape.SCHEMA.expect(file);
        List<Block> blocks = file.objects("blocks").stream().map(this::block).toList();
        return new Routine(
                file.id("id"),
                file.whole("revision", 1),
                file.text("title"),
                file.text("summary"),
                file.text("forWhom"),
                file.word("level", LEVELS),
                file.word("goal", GOALS),
                file.word("surface", SURFACES),
                file.optionalText("pattern"),
                file.textsOrNone("equipment"),
                new Routine.Related(
                        file.optionalObject("easier").map(RoutineReader::alternative),
                        file.optionalObject("harder").map(RoutineReader::alternative),
                        file.optionalText("followUp")),
                Set.copyOf(file.textsOrNone("hiddenBy")),
                file.textsOrNone("warnings"),
                origin(file),
                distinct(file, blocks));
    }

    private static Origin origin(Fields file) {
        return new Origin(
                file.textsOrNone("sources"),
                file.optionalObject("maker").map(RoutineReader::maker),
                file.optionalObject("copyOf")
                        .map(copy -> new CopyOf(copy.id("id"), copy.whole("revision", 1))),
                file.optionalObject("plan").map(plan -> file.made("plan", () -> plan(plan))));
    }

    private static Maker maker(Fields maker) {
        return new Maker(
                maker.optionalText("name"),
                maker.optionalText("note"),
                maker.has("reviewed") ? Optional.of(maker.day("reviewed")) : Optional.empty());
    }

    private static Plan plan(Fields plan) {
        return new Plan(
                plan.whole("timesAWeek", 1),
                plan.has("weeks") ? Optional.of(plan.whole("weeks", 1)) : Optional.empty());
    }

    private Block block(Fields block) {
        return new Block(
                block.word("sides", SIDES),
                block.objects("steps").stream().map(this::step).toList());
    }

    private Step step(Fields fields) {
        Step step = steps.read(fields);
        Set<String> ids = new HashSet<>();
        for (var cue : step.card().cues()) {
            if (!ids.add(cue.id())) {
                throw fields.problem("cues", "the id \"" + cue.id() + "\" is used twice");
            }
        }
        return step;
    }

    private static Alternative alternative(Fields fields) {
        return new Alternative(fields.textOrEmpty("text"), fields.optionalText("routine"));
    }

    private static List<Block> distinct(Fields file, List<Block> blocks) {
        Set<String> ids = new HashSet<>();
        for (Block block : blocks) {
            for (Step step : block.steps()) {
                if (!ids.add(step.id())) {
                    throw file.problem("blocks", "the step id \"" + step.id() + "\" is used twice");
                }
            }
        }
        return blocks;
    }

    private static Map<String, String> same(String... words) {
        return Fields.words(words, word -> word);
    }
}
