package app.unknot.storage.routine;

import app.unknot.storage.json.JsonLayout;
import app.unknot.storage.json.Schema;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// How routine files came from each of their forms to the next.
final class RoutineMigrations {
    static final Schema SCHEMA = Schema.first("routine").then(RoutineMigrations::second);

    private static final String AUTHOR = "author";
    private static final String FORM = "$schema";
    private static final Set<String> NEW_IN_SECOND = Set.of("maker", "copyOf", "plan", "pattern");

    private RoutineMigrations() {}

    /// The author became the name of the maker, who can say more than that.
    private static ObjectNode second(ObjectNode old) {
        ObjectNode next = JsonLayout.object();
        for (Map.Entry<String, JsonNode> field : old.properties()) {
            String name = field.getKey();
            JsonNode value = field.getValue().deepCopy();
            if (name.equals(AUTHOR) && value.isString()) {
                next.putObject("maker").set("name", value);
            } else if (name.equals(FORM) && value.asString("").equals(RoutineShape.id(1))) {
                next.put(FORM, RoutineShape.id(2));
            } else {
                next.set(NEW_IN_SECOND.contains(name) ? free(name, old) : name, value);
            }
        }
        return next;
    }

    /// A name for a field that meant nothing so far and must not come to mean something.
    private static String free(String name, ObjectNode old) {
        String free = name;
        do {
            free += "_";
        } while (old.has(free));
        return free;
    }
}
