package app.unknot.storage;

import app.unknot.storage.json.Schema;
import app.unknot.storage.routine.RoutineShape;
import java.util.List;

/// The kinds of files that the store writes, each with the forms that it has had.
final class FileForms {
    static final Schema ROUTINE = RoutineShape.SCHEMA;
    static final Schema SETTINGS = Schema.first("settings");

    /// A line of a progress file; lines that are written are never rewritten.
    static final Schema SESSION = Schema.first("session");

    /// Another kind of line of a progress file.
    static final Schema KNOT = Schema.first("knot");

    /// A third kind of line of a progress file.
    static final Schema NEXT_DAY = Schema.first("next-day");

    /// What came of a self-check, as one more kind of line of a progress file.
    static final Schema SELF_CHECK = Schema.first("self-check");

    /// The answers to the health check.
    static final Schema HEALTH = Schema.first("health");

    static final Schema DRAFT = Schema.first("draft");

    /// The routine in it has its own form.
    static final Schema ROUTINE_DRAFT = Schema.first("routine-draft");

    static final Schema LIBRARY = Schema.first("library");

    /// What a backup says of itself; the files in it have their own forms.
    static final Schema BACKUP = Schema.first("backup");

    private FileForms() {}

    static List<Schema> all() {
        return List.of(
                ROUTINE,
                SETTINGS,
                SESSION,
                KNOT,
                NEXT_DAY,
                SELF_CHECK,
                HEALTH,
                DRAFT,
                ROUTINE_DRAFT,
                LIBRARY,
                BACKUP);
    }
}
