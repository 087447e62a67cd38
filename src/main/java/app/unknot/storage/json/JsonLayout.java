package app.unknot.storage.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// How JSON is written: UTF-8, line feeds on every platform, fields in the order they were put in.
public final class JsonLayout {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final DefaultPrettyPrinter PAGE = printer();

    private JsonLayout() {}

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /// A page for people: indented by two spaces, with a line feed at the end.
    public static byte[] page(JsonNode node) {
        return bytes(JsonTree.write(FACTORY, node, PAGE::createInstance));
    }

    /// One line, with its only line feed at the end.
    public static byte[] line(JsonNode node) {
        return bytes(JsonTree.write(FACTORY, node, null));
    }

    /// The same without a line feed, as text; empty for what is missing.
    public static String text(JsonNode node) {
        return node.isMissingNode() ? "" : JsonTree.write(FACTORY, node, null);
    }

    /// A number rounded to tenths and without needless zeros.
    ///
    /// @param value finite
    public static BigDecimal tenths(double value) {
        return plain(BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP));
    }

    /// A number without needless zeros, and never with an exponent.
    public static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }

    private static byte[] bytes(String json) {
        return (json + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static DefaultPrettyPrinter printer() {
        var indenter = new DefaultIndenter("  ", "\n");
        var separators =
                Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER);
        return new DefaultPrettyPrinter(separators)
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
    }
}
