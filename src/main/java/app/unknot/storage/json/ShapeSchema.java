package app.unknot.storage.json;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes a [Shape] as JSON Schema, version 2020-12.
public final class ShapeSchema {
    static final String ID_PATTERN = "^[a-z0-9]+(-[a-z0-9]+)*$";

    /// With the days that each month has; of the years 2000 to 2099, every fourth is a leap year.
    static final String DAY_PATTERN =
            "^20(\\d\\d-((0[1-9]|1[0-2])-(0[1-9]|1\\d|2[0-8])|(0[13-9]|1[0-2])-(29|30)"
                    + "|(0[13578]|1[02])-31)|([02468][048]|[13579][26])-02-29)$";

    private static final String TYPE = "type";

    private ShapeSchema() {}

    /// The schema of a whole file.
    ///
    /// @param id the name that files refer to it by
    public static ObjectNode of(Shape shape, String id, String title) {
        ObjectNode schema = JsonLayout.object();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", id);
        schema.put("title", title);
        schema.setAll(of(shape));
        return schema;
    }

    private static ObjectNode of(Shape shape) {
        ObjectNode node = JsonLayout.object();
        switch (shape) {
            case Shape.Text text -> text(text, node);
            case Shape.Id id -> {
                node.put(TYPE, "string").put("pattern", ID_PATTERN);
                node.put("maxLength", id.most());
            }
            case Shape.Day day ->
                    node.put(TYPE, "string").put("format", "date").put("pattern", DAY_PATTERN);
            case Shape.Whole whole ->
                    node.put(TYPE, "integer")
                            .put("minimum", whole.least())
                            .put("maximum", whole.most());
            case Shape.Amount number ->
                    node.put(TYPE, "number").put("minimum", 0).put("maximum", number.most());
            case Shape.Flag flag -> node.put(TYPE, "boolean");
            case Shape.Word word -> {
                ArrayNode words = node.putArray("enum");
                word.words().forEach(words::add);
            }
            case Shape.Items items -> {
                node.put(TYPE, "array").put("maxItems", items.most());
                node.set("items", of(items.item()));
            }
            case Shape.Entry entry -> entry(entry, node);
            case Shape.ByKind byKind -> byKind(byKind, node);
            case Shape.Either either -> {
                ArrayNode any = node.putArray("anyOf");
                either.shapes().forEach(one -> any.add(of(one)));
            }
        }
        return node;
    }

    private static void text(Shape.Text text, ObjectNode node) {
        node.put(TYPE, "string").put("maxLength", text.most());
        if (!text.mayBeEmpty()) {
            node.put("pattern", "\\S");
        }
    }

    private static void entry(Shape.Entry entry, ObjectNode node) {
        node.put(TYPE, "object");
        ArrayNode required = JsonLayout.object().putArray("required");
        ObjectNode properties = node.putObject("properties");
        for (Shape.Field field : entry.fields()) {
            properties.set(field.name(), of(field.shape()));
            if (field.required()) {
                required.add(field.name());
            }
        }
        entry.without().forEach(name -> properties.put(name, false));
        if (!required.isEmpty()) {
            node.set("required", required);
        }
    }

    /// A chain of `if`, `then` and `else`, so that an editor names only what the kind needs.
    private static void byKind(Shape.ByKind byKind, ObjectNode node) {
        ArrayNode all = node.put(TYPE, "object").putArray("allOf");
        ArrayNode known = JsonLayout.object().putArray("enum");
        byKind.kinds()
                .forEach((kind, entry) -> {
                    ObjectNode rule = all.addObject();
                    ObjectNode test = rule.putObject("if");
                    test.putObject("properties").putObject(byKind.field()).put("const", kind);
                    test.putArray("required").add(byKind.field());
                    rule.set("then", of(entry));
                    known.add(kind);
                });
        ObjectNode rule = all.addObject();
        ObjectNode test = rule.putObject("if");
        test.putObject("properties").putObject(byKind.field()).set("enum", known);
        test.putArray("required").add(byKind.field());
        rule.set("else", of(byKind.others()));
    }
}
