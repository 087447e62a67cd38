package app.unknot.storage.routine;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Seeded damage to the structure of a JSON file: fields and items are deleted, doubled, swapped or
/// replaced by nasty values.
public final class JsonDamage {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final List<String> NASTY =
            List.of(
                    "null",
                    "true",
                    "-1",
                    "0",
                    "5.0",
                    "1e9",
                    "0.5",
                    "[]",
                    "{}",
                    "\"\"",
                    "\"hold\"",
                    "\"half-way\"",
                    "\"Not An Id\"",
                    "\"../x\"",
                    "\"vibrate\"",
                    "[[]]",
                    "[{}]",
                    "{\"breath\": 2, \"on\": \"out\"}",
                    "{\"beforeEnd\": 1.5}",
                    "{\"breath\": 2, \"beforeEnd\": 3}",
                    "99999999999999999999");

    private final SplittableRandom random;

    public JsonDamage(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /// A copy with one to three changes.
    public ObjectNode of(ObjectNode whole) {
        ObjectNode copy = whole.deepCopy();
        for (int change = random.nextInt(1, 4); change > 0; change--) {
            change(copy);
        }
        return copy;
    }

    private void change(ObjectNode root) {
        List<JsonNode> containers = new ArrayList<>();
        collect(root, containers);
        JsonNode chosen = containers.get(random.nextInt(containers.size()));
        if (chosen instanceof ObjectNode object) {
            change(object, List.copyOf(object.propertyNames()));
        } else if (chosen instanceof ArrayNode array && !array.isEmpty()) {
            int at = random.nextInt(array.size());
            switch (random.nextInt(3)) {
                case 0 -> array.remove(at);
                case 1 -> array.insert(at, array.get(at).deepCopy());
                default -> array.set(at, nasty());
            }
        }
    }

    private void change(ObjectNode object, List<String> names) {
        if (names.isEmpty()) {
            object.set("added", nasty());
            return;
        }
        String name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(4)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name + "x", object.remove(name));
            case 2 -> object.set("extra", nasty());
            default -> object.set(name, nasty());
        }
    }

    private JsonNode nasty() {
        if (random.nextInt(20) == 0) {
            return JsonNodeFactory.instance.stringNode("x".repeat(random.nextInt(4_000)));
        }
        return MAPPER.readTree(NASTY.get(random.nextInt(NASTY.size())));
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer()) {
            containers.add(node);
            node.values().forEach(child -> collect(child, containers));
        }
    }
}
