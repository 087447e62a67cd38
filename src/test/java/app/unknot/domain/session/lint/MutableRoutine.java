package app.unknot.domain.session.lint;

import app.unknot.domain.routine.Routine;
import app.unknot.storage.routine.RoutineReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The file of a built-in routine, to break one thing in it.
final class MutableRoutine {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final String id;
    private final ObjectNode file;

    MutableRoutine(String id) {
        this.id = id;
        try (InputStream content =
                getClass().getResourceAsStream("/app/unknot/routines/" + id + ".json")) {
            this.file = (ObjectNode) MAPPER.readTree(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Routine read() {
        return new RoutineReader().read(id + ".json", MAPPER.writeValueAsString(file));
    }

    ObjectNode file() {
        return file;
    }

    ObjectNode step(String step) {
        return blocks().flatMap(block -> objects(block, "steps"))
                .filter(node -> node.path("id").asString().equals(step))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No step " + step + " in " + id));
    }

    ObjectNode cue(String step, String cue) {
        return objects(step(step), "cues")
                .filter(node -> node.path("id").asString().equals(cue))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No cue " + cue + " in " + step));
    }

    private Stream<ObjectNode> blocks() {
        return objects(file, "blocks");
    }

    private static Stream<ObjectNode> objects(ObjectNode owner, String name) {
        return ((ArrayNode) owner.path(name)).values().stream().map(ObjectNode.class::cast);
    }

    void set(String step, String field, int value) {
        expectPresent(step(step), field).put(field, value);
    }

    void set(String step, String field, String value) {
        expectPresent(step(step), field).put(field, value);
    }

    void ceiling(String step, int low, int high, int ceiling) {
        ObjectNode pressure = (ObjectNode) step(step).path("pressure");
        pressure.put("low", low).put("high", high).put("ceiling", ceiling);
    }

    void text(String step, String cue, String text) {
        cue(step, cue).put("text", text);
    }

    /// Puts other words for the first ones in a line.
    void replace(String step, String cue, String part, String other) {
        String text = cue(step, cue).path("text").asString();
        if (!text.contains(part)) {
            throw new IllegalArgumentException(text + " doesn't say " + part);
        }
        text(step, cue, text.replace(part, other));
    }

    void at(String step, String cue, int seconds) {
        cue(step, cue).put("at", seconds);
    }

    void atBreath(String step, String cue, int breath) {
        cue(step, cue).putObject("at").put("breath", breath).put("on", "out");
    }

    void drop(String step, String cue) {
        remove((ArrayNode) step(step).path("cues"), cue(step, cue));
    }

    void role(String step, String cue, String role) {
        expectPresent(cue(step, cue), "role").put("role", role);
    }

    void when(String step, String cue, String when) {
        cue(step, cue).put("when", when);
    }

    void dropStep(String step) {
        ObjectNode gone = step(step);
        blocks().forEach(block -> remove((ArrayNode) block.path("steps"), gone));
    }

    /// Puts a copy of a step, under another id, before the first step of all.
    void copyToStart(String step, String id) {
        ObjectNode copy = step(step).deepCopy();
        copy.put("id", id);
        ((ArrayNode) blocks().findFirst().orElseThrow().path("steps")).insert(0, copy);
    }

    void sides(String step, String sides) {
        blocks().filter(block -> objects(block, "steps").anyMatch(step(step)::equals))
                .forEach(block -> block.put("sides", sides));
    }

    void skippedBy(String step, String flag) {
        step(step).putArray("skippedBy").add(flag);
    }

    private static ObjectNode expectPresent(ObjectNode owner, String field) {
        if (!owner.has(field)) {
            throw new IllegalArgumentException("No " + field + " in " + owner.path("id"));
        }
        return owner;
    }

    private static void remove(ArrayNode list, JsonNode gone) {
        for (int i = list.size() - 1; i >= 0; i--) {
            if (list.get(i).equals(gone)) {
                list.remove(i);
            }
        }
    }
}
