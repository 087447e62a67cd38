package app.unknot.storage.content;

import app.unknot.storage.json.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// A JSON file that comes with the program; errors name the file, as only its author can mend it.
final class ContentResource {
    static final int SCHEMA = 1;

    private final String name;
    private final JsonNode root;

    private ContentResource(String name, JsonNode root) {
        this.name = name;
        this.root = root;
    }

    /// Reads `name` below the resources of the program.
    ///
    /// @throws IllegalStateException when it is missing, isn't JSON or has another schema
    static ContentResource read(String name) {
        try (InputStream in = ContentResource.class.getResourceAsStream("/app/unknot/" + name)) {
            if (in == null) {
                throw new IllegalStateException("There is no " + name + " in the program");
            }
            return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " can't be read", e);
        }
    }

    static ContentResource parse(String name, String json) {
        try {
            return of(name, JsonText.tree(json));
        } catch (JacksonException e) {
            throw new IllegalStateException(name + " isn't JSON", e);
        }
    }

    private static ContentResource of(String name, JsonNode root) {
        ContentResource resource = new ContentResource(name, root);
        double schema = resource.number(root, "schema");
        if (schema != SCHEMA) {
            throw resource.wrong("has the schema " + schema + ", not " + SCHEMA);
        }
        return resource;
    }

    JsonNode root() {
        return root;
    }

    List<JsonNode> list(String field) {
        JsonNode node = root.path(field);
        if (!node.isArray()) {
            throw wrong("has no list \"" + field + '"');
        }
        return List.copyOf(node.values());
    }

    String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isString()) {
            throw wrong("has no text \"" + field + "\" in " + brief(node));
        }
        return value.asString();
    }

    String text(JsonNode node, String field, String otherwise) {
        return node.has(field) ? text(node, field) : otherwise;
    }

    double number(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isNumber()) {
            throw wrong("has no number \"" + field + "\" in " + brief(node));
        }
        return value.asDouble();
    }

    double number(JsonNode node, String field, double otherwise) {
        return node.has(field) ? number(node, field) : otherwise;
    }

    IllegalStateException wrong(String what) {
        return new IllegalStateException(name + ' ' + what);
    }

    static String brief(JsonNode node) {
        String json = node.toString();
        return json.length() > 80 ? json.substring(0, 80) + "..." : json;
    }
}
