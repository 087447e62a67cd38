package app.unknot.storage;

import app.unknot.domain.body.Side;
import app.unknot.domain.progress.CheckResult;
import app.unknot.storage.json.DamageException;
import app.unknot.storage.json.JsonDocument;
import app.unknot.storage.json.JsonLayout;
import app.unknot.storage.json.JsonValues;
import app.unknot.storage.json.Schema;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// How far each side got in one self-check, as one line of a progress file. A check that isn't
/// known here, or a level above its highest, is read all the same.
final class SelfCheckLine {
    static final String KIND = "self-check";
    private static final String DELETED = "deleted";

    private SelfCheckLine() {}

    /// The line with its line feed.
    static byte[] write(CheckResult result) {
        ObjectNode line = JsonLayout.object();
        line.put(Schema.FIELD, FileForms.SELF_CHECK.current());
        line.put("kind", KIND);
        line.put("id", result.id());
        line.put("revision", result.revision());
        line.put("written", WrittenMoment.write(result.written()));
        line.put("check", result.check());
        fields().forEach((side, field) ->
                result.level(side).ifPresent(level -> line.put(field, level)));
        if (result.isTakenBack()) {
            line.put(DELETED, true);
        }
        return JsonLayout.line(line);
    }

    /// The name of each side's level.
    private static Map<Side, String> fields() {
        Map<Side, String> fields = new EnumMap<>(Side.class);
        fields.put(Side.LEFT, "left");
        fields.put(Side.RIGHT, "right");
        fields.put(Side.CENTER, "level");
        return fields;
    }

    /// The result in a line, or empty for a line of another kind.
    ///
    /// @throws DamageException when something is wrong with it
    static Optional<CheckResult> read(JsonDocument line) throws DamageException {
        JsonValues kind = line.values();
        if (!kind.text("kind").equals(KIND)) {
            return Optional.empty();
        }
        JsonValues values = FileForms.SELF_CHECK.migrated(line).values();
        return Optional.of(
                new CheckResult(
                        values.text("id"),
                        values.whole("revision", 1, Integer.MAX_VALUE),
                        values.moment("written"),
                        values.text("check"),
                        values.or(false, DELETED, values::flag) ? Map.of() : levels(values)));
    }

    private static Map<Side, Integer> levels(JsonValues values) throws DamageException {
        Map<Side, Integer> levels = new EnumMap<>(Side.class);
        for (Map.Entry<Side, String> each : fields().entrySet()) {
            Optional<Integer> level =
                    values.optional(
                            each.getValue(), name -> values.whole(name, 0, CheckResult.MOST_LEVEL));
            level.ifPresent(found -> levels.put(each.getKey(), found));
        }
        if (levels.isEmpty()) {
            throw values.wrong("level", "a level from 0, or one for \"left\" or \"right\"");
        }
        return levels;
    }
}
