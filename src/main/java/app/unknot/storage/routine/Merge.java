package app.unknot.storage.routine;

import app.unknot.storage.json.JsonLayout;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Puts values into an object so that what means the same already stays exactly as it is written.
record Merge(ObjectNode node) {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000L);

    void text(String name, String text) {
        value(name, NODES.stringNode(text));
    }

    void optionalText(String name, Optional<String> text) {
        text.ifPresentOrElse(value -> text(name, value), () -> node.remove(name));
    }

    void number(String name, int number) {
        value(name, NODES.numberNode(number));
    }

    void seconds(String name, Duration time) {
        value(name, seconds(time));
    }

    static JsonNode seconds(Duration time) {
        BigDecimal nanos = BigDecimal.valueOf(time.toNanos());
        return NODES.numberNode(JsonLayout.plain(nanos.divide(NANOS)));
    }

    /// A flag that is no when left out.
    void flag(String name, boolean flag) {
        if (node.path(name).asBoolean(false) != flag) {
            node.put(name, flag);
        }
    }

    /// A list that is empty when left out.
    void texts(String name, Collection<String> texts) {
        if (!texts.isEmpty() || node.has(name)) {
            ArrayNode list = NODES.arrayNode();
            texts.forEach(list::add);
            value(name, list);
        }
    }

    /// A list whose order means nothing.
    void set(String name, Set<String> texts) {
        Set<String> old = new HashSet<>();
        node.path(name).values().forEach(item -> old.add(item.asString()));
        if (!old.equals(texts)) {
            texts(name, texts.stream().sorted().toList());
        }
    }

    /// The object in a field, made if there is none.
    Merge inner(String name) {
        if (node.get(name) instanceof ObjectNode object) {
            return new Merge(object);
        }
        ObjectNode made = NODES.objectNode();
        node.set(name, made);
        return new Merge(made);
    }

    void value(String name, JsonNode value) {
        JsonNode old = node.get(name);
        if (old == null || !isSame(old, value)) {
            node.set(name, value);
        }
    }

    private static boolean isSame(JsonNode old, JsonNode value) {
        if (old.isNumber() && value.isNumber()) {
            return old.decimalValue().compareTo(value.decimalValue()) == 0;
        }
        if (old instanceof ObjectNode was && value instanceof ObjectNode is) {
            return is.properties().stream()
                    .allMatch(field ->
                            was.has(field.getKey())
                                    && isSame(was.get(field.getKey()), field.getValue()));
        }
        return old.equals(value);
    }
}
