package app.unknot.storage.json;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// JSON whose texts have no hidden characters any more.
public final class VisibleJson {
    private VisibleJson() {}

    /// A copy with each text as [VisibleText] shows it.
    public static JsonNode of(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                ObjectNode copy = JsonLayout.object();
                for (Map.Entry<String, JsonNode> field : object.properties()) {
                    copy.set(field.getKey(), of(field.getValue()));
                }
                yield copy;
            }
            case ArrayNode array -> {
                ArrayNode copy = JsonNodeFactory.instance.arrayNode();
                array.values().forEach(item -> copy.add(of(item)));
                yield copy;
            }
            default ->
                    node.isString()
                            ? JsonNodeFactory.instance.stringNode(
                                    VisibleText.of(node.stringValue()))
                            : node;
        };
    }
}
