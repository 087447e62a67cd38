package app.unknot.storage.json;

import java.io.StringWriter;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads and writes whole trees of JSON token by token. Jackson's mapper would do the same, but
/// brings four hundred classes for binding objects, which nothing here needs and each start would
/// load.
final class JsonTree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonTree() {}

    /// Reads what a text holds.
    ///
    /// @param exact whether a number with a fraction keeps every digit, instead of being a double
    /// @return a missing node when there is nothing
    /// @throws tools.jackson.core.JacksonException when it isn't one value of JSON
    static JsonNode read(JsonFactory factory, String text, boolean exact) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                return NODES.missingNode();
            }
            JsonNode root = value(parser, exact);
            if (parser.nextToken() != null) {
                throw new StreamReadException(
                        parser,
                        "There is more after the end of the first value",
                        parser.currentTokenLocation());
            }
            return root;
        }
    }

    /// @param printer null for all on one line
    static String write(
            JsonFactory factory, JsonNode node, @Nullable Supplier<PrettyPrinter> printer) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = factory.createGenerator(layout(printer), text)) {
            write(node, generator);
        }
        return text.toString();
    }

    private static ObjectWriteContext layout(@Nullable Supplier<PrettyPrinter> printer) {
        if (printer == null) {
            return ObjectWriteContext.empty();
        }
        PrettyPrinter own = printer.get();
        return new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return own;
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
    }

    private static JsonNode value(JsonParser parser, boolean exact) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, exact);
            case START_ARRAY -> array(parser, exact);
            case VALUE_STRING -> NODES.stringNode(parser.getString());
            case VALUE_NUMBER_INT -> integer(parser);
            case VALUE_NUMBER_FLOAT ->
                    exact
                            ? NODES.numberNode(parser.getDecimalValue())
                            : NODES.numberNode(parser.getDoubleValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            default -> throw new StreamReadException(parser, "There should be a value");
        };
    }

    private static ObjectNode object(JsonParser parser, boolean exact) {
        ObjectNode node = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            node.set(name, value(parser, exact));
        }
        return node;
    }

    private static ArrayNode array(JsonParser parser, boolean exact) {
        ArrayNode node = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            node.add(value(parser, exact));
        }
        return node;
    }

    private static JsonNode integer(JsonParser parser) {
        return switch (parser.getNumberType()) {
            case INT -> NODES.numberNode(parser.getIntValue());
            case LONG -> NODES.numberNode(parser.getLongValue());
            default -> NODES.numberNode(parser.getBigIntegerValue());
        };
    }

    private static void write(JsonNode node, JsonGenerator generator) {
        switch (node.getNodeType()) {
            case OBJECT -> {
                generator.writeStartObject(node, node.size());
                for (var field : node.properties()) {
                    generator.writeName(field.getKey());
                    write(field.getValue(), generator);
                }
                generator.writeEndObject();
            }
            case ARRAY -> {
                generator.writeStartArray(node, node.size());
                node.values().forEach(each -> write(each, generator));
                generator.writeEndArray();
            }
            case STRING -> generator.writeString(node.stringValue());
            case NUMBER -> number(node, generator);
            case BOOLEAN -> generator.writeBoolean(node.booleanValue());
            case NULL -> generator.writeNull();
            default -> throw new IllegalArgumentException("No JSON: " + node.getNodeType());
        }
    }

    private static void number(JsonNode node, JsonGenerator generator) {
        switch (node.numberType()) {
            case INT -> generator.writeNumber(node.intValue());
            case LONG -> generator.writeNumber(node.longValue());
            case BIG_INTEGER -> generator.writeNumber(node.bigIntegerValue());
            case FLOAT -> generator.writeNumber(node.floatValue());
            case DOUBLE -> generator.writeNumber(node.doubleValue());
            case BIG_DECIMAL -> generator.writeNumber(node.decimalValue());
        }
    }
}
