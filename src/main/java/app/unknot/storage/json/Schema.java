package app.unknot.storage.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The forms that one kind of file has had so far, numbered from 1, with the way from each to the
/// next: there is no new form without a migration to it.
///
/// @param kind as it is named to the person, such as `routine`
/// @param migrations the first is the one from 1 to 2
public record Schema(String kind, List<Migration> migrations) {
    /// The field of every file that has the number.
    public static final String FIELD = "schema";

    /// The files that come with the program, which are always as new as the program.
    public static final Schema CONTENT = first("content");

    public Schema {
        migrations = List.copyOf(migrations);
    }

    /// A kind of file that has had one form only.
    public static Schema first(String kind) {
        return new Schema(kind, List.of());
    }

    /// The same with one form more.
    public Schema then(Migration migration) {
        List<Migration> more = new ArrayList<>(migrations);
        more.add(migration);
        return new Schema(kind, more);
    }

    /// The form that this version writes.
    public int current() {
        return migrations.size() + 1;
    }

    /// The number of the form that an object is written in, or 0 when it doesn't say.
    public static int number(ObjectNode root) {
        JsonNode value = root.path(FIELD);
        if (!value.isNumber()) {
            return 0;
        }
        try {
            BigDecimal number = value.decimalValue();
            return Math.max(0, number.intValueExact());
        } catch (ArithmeticException e) {
            return 0;
        }
    }

    public boolean isNewer(ObjectNode root) {
        return number(root) > current();
    }

    /// Whether it is written in a form that this version reads and no longer writes.
    public boolean isOlder(ObjectNode root) {
        int number = number(root);
        return number > 0 && number < current();
    }

    /// The object in the newest form; one that doesn't need it is returned as it is.
    ///
    /// @param root is not changed
    public ObjectNode migrated(ObjectNode root) {
        ObjectNode newest = root;
        while (isOlder(newest)) {
            newest = next(newest);
        }
        return newest;
    }

    /// An older object in the form after its own.
    ///
    /// @param older is not changed
    public ObjectNode next(ObjectNode older) {
        int number = number(older);
        return migrations.get(number - 1).of(older).put(FIELD, number + 1);
    }

    /// The document in the newest form, or as it is when it is of a newer one or doesn't say.
    public JsonDocument migrated(JsonDocument document) {
        return document.migrated(this);
    }

    /// The file in the newest form.
    ///
    /// @throws ContentException when it is of a form that this version doesn't know
    public Fields migrated(Fields file) {
        Fields newest = file.migrated(this);
        expect(newest);
        return newest;
    }

    /// Refuses a file of another form than the newest.
    ///
    /// @throws ContentException naming both numbers
    public void expect(Fields file) {
        int schema = file.whole(FIELD, 1);
        if (schema != current()) {
            throw file.problem(
                    FIELD, "is " + schema + ", from a newer version; this one reads " + current());
        }
    }
}
