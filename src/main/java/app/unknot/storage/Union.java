package app.unknot.storage;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What was changed here, put into what somebody else may have changed meanwhile: of each field,
/// the change made here counts, and where there is none, the other's stays. Fields that are only in
/// the file stay too.
final class Union {
    private final ObjectNode before;
    private final ObjectNode wanted;
    private final List<String> kept = new ArrayList<>();

    /// @param before what both began with
    /// @param wanted what it has become here
    Union(ObjectNode before, ObjectNode wanted) {
        this.before = before;
        this.wanted = wanted;
    }

    void putInto(ObjectNode file) {
        unite(before, wanted, file);
    }

    /// Names of the fields in which the other's change stayed.
    List<String> kept() {
        return List.copyOf(kept);
    }

    private void unite(ObjectNode old, ObjectNode here, ObjectNode file) {
        for (String name : here.propertyNames()) {
            JsonNode ours = here.get(name);
            @Nullable JsonNode theirs = file.get(name);
            if (ours instanceof ObjectNode inner && theirs instanceof ObjectNode both) {
                unite(old.withObjectProperty(name), inner, both);
            } else if (theirs == null || theirs.isNull() || !isSame(ours, old.get(name))) {
                file.set(name, ours);
            } else if (!isSame(theirs, ours)) {
                kept.add(name);
            }
        }
    }

    /// Of numbers the value counts, not how it is written.
    private static boolean isSame(JsonNode one, @Nullable JsonNode other) {
        return (other != null && one.isNumber() && other.isNumber())
                ? one.decimalValue().compareTo(other.decimalValue()) == 0
                : one.equals(other);
    }
}
